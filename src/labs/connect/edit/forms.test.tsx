/** Every form of every preset: drawn without a slip, with what is unwise said in it. */
import { describe, expect, test } from 'vitest';
import { bindPresets } from '../../../content/bindScenarios.ts';
import { withPredictionOpened } from '../../../domain/bench/editPrediction.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { done, given } from '../../../domain/bench/testing.ts';
import { nothing, pageOf, slips, wordsOf } from '../views/testing.tsx';
import { EditDialog } from './EditDialog.tsx';
import type { EditTarget } from './target.ts';

const formAt = (bench: BenchScenario, target: EditTarget): string =>
  wordsOf(
    pageOf(
      <EditDialog
        target={target}
        bench={bench}
        onChange={nothing}
        onTarget={nothing}
        onClose={nothing}
      />,
    ),
  );

const targetsOf = ({ scenario }: BenchScenario): readonly EditTarget[] => [
  { kind: 'devices' },
  { kind: 'notation' },
  // All parts of a host are in the page, whichever is open.
  ...scenario.hosts.map(({ id }) => ({ kind: 'host', host: id, part: 'nics' }) as const),
];

test.each(bindPresets)('the forms of $id are drawn', ({ scenario }) => {
  for (const target of targetsOf(scenario)) expect(formAt(scenario, target)).not.toMatch(slips);
});

describe('what is unwise is said beside it', () => {
  const ipc = (nics: string) => `hosts=ipc,pc,${nics}`;
  test.each([
    [ipc('192.168.10.255/24@a'), 'last address of its subnet'],
    [ipc('192.168.10.0/24@a'), 'first address of its subnet'],
    [ipc('169.254.7.7/16@a'), 'waits for a DHCP server'],
    [ipc('192.168.10.5/24@a,192.168.10.77/24@b'), 'NIC 1 and NIC 2 are in one subnet'],
    [ipc('10.0.0.5/8@a,10.20.0.5/16@b'), 'The longer mask wins'],
    [`${ipc('10.0.0.5/8@a')}&serve=ipc:10.255.255.255:80`, 'no TCP client can ever reach it'],
    [`${ipc('10.0.0.5/8@a')}&serve=ipc:10.0.0.5:80`, 'below 1024'],
  ])('%s: %s', (text, sentence) => {
    expect(formAt(given(text), { kind: 'host', host: 'ipc', part: 'nics' })).toContain(sentence);
  });

  test('and nothing of a .255 that is an ordinary host (N4)', () => {
    const form = formAt(given(ipc('192.168.10.255/23@a')), {
      kind: 'host',
      host: 'ipc',
      part: 'nics',
    });
    expect(form).not.toContain('address of its subnet');
  });
});

test('how a server started is in its form, but not while a prediction is open', () => {
  const bench = given('serve=ipc:192.168.1.10:50000');
  const target = { kind: 'server', server: 0 } as const;
  expect(formAt(bench, target)).toContain('EADDRNOTAVAIL');
  expect(formAt(done(withPredictionOpened(bench)), target)).not.toContain('EADDRNOTAVAIL');
});
