/** The two tables of programs that lessons show alone: of the PC with the server, wherever it happens. */
import { expect, test } from 'vitest';
import { withPredictionOpened } from '../../../domain/bench/editPrediction.ts';
import { done, given } from '../../../domain/bench/testing.ts';
import { SocketsView } from './TablesView.tsx';
import { viewAt, wordsOf } from './testing.tsx';

const scene = given('serve=ipc:0.0.0.0:50000~name:vision~pid:4312');

test.each([0, 3, 6, 14])(
  'sockets and processes of the PC, and no other table, at step %i',
  (step) => {
    const words = wordsOf(viewAt(SocketsView, scene, { step }));
    expect(words).toMatch(
      /Sockets .*TCP listening 0\.0\.0\.0:50000 .*vision 4312 Processes .*4312 vision/,
    );
    expect(words).not.toMatch(/Interfaces|Routes|ARP|Firewall/);
  },
);

test('a device that is pressed in the picture does not take them over', () => {
  const robot = { kind: 'host', host: 'robot', nic: null } as const;
  expect(wordsOf(viewAt(SocketsView, scene, { selection: robot }))).toContain('vision 4312');
});

test('they are blank while a prediction is open', () => {
  const words = wordsOf(viewAt(SocketsView, done(withPredictionOpened(scene))));
  expect(words).not.toMatch(/4312|50000/);
});
