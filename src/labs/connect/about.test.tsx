/** What one view selects, the others mark: story, packets, tables, terminal, in the canonical world. */
import { describe, expect, test } from 'vitest';
import { frameOf, simulateBench } from '../../domain/bench/frame.ts';
import { given } from '../../domain/bench/testing.ts';
import { isAbout } from './about.ts';
import { isSameSelection, type Selection } from './selection.ts';
import { PacketsView } from './views/PacketsView.tsx';
import { TablesView } from './views/TablesView.tsx';
import { isTraced, tracesOf } from './views/traces.ts';
import { viewAt, wordsOf } from './views/testing.tsx';

const bench = given('');
const simulation = simulateBench(bench);
const story = simulation.here.attempts[0]?.trace.steps.map(({ event }) => event) ?? [];
const host = (id: string, nic: string | null = null): Selection => ({
  kind: 'host',
  host: id,
  nic,
});

const stepsAbout = (selection: Selection | null): readonly string[] =>
  story.filter((event) => isAbout(event, selection)).map(({ kind }) => kind);

describe('of the story of the robot’s call', () => {
  test.each<[string, Selection | null, readonly string[]]>([
    ['nothing is about nothing', null, []],
    ['a step marks nothing beside itself', { kind: 'step', attempt: 0, step: 3 }, []],
    ['nothing is about the PLC, which is on another cable', host('plc'), []],
    ['nothing comes by NIC 2', host('ipc', 'nic2'), []],
    [
      'the server is found, and connected',
      { kind: 'server', server: 0 },
      ['socket.found', 'connection.opened'],
    ],
    ['another server is not', { kind: 'server', server: 1 }, []],
    ['the connection is opened once', { kind: 'connection', attempt: 0 }, ['connection.opened']],
    ['the PLC’s connection is not opened here', { kind: 'connection', attempt: 1 }, []],
  ])('%s', (_, selection, kinds) => {
    expect(stepsAbout(selection)).toEqual(kinds);
  });

  test('whoever hears a question or gets a packet is meant, too', () => {
    expect(stepsAbout(host('robot'))).toContain('arp.answered');
    expect(stepsAbout(host('ipc', 'nic1'))).toContain('packet.sent');
  });

  test('whoever takes a packet that went to everybody is meant, too', () => {
    const toAll = given(
      'hosts=ipc,pc,192.168.1.1/30@a,192.168.1.100/24@b,gw:192.168.1.3@nic2;plc,192.168.2.10/16@b&dial=ipc:192.168.2.10~ping;ipc:192.168.2.77~ping',
    );
    const about = simulateBench(toAll).here.attempts.map(({ trace }) =>
      trace.steps.flatMap(({ event }) => (isAbout(event, host('plc')) ? event.kind : [])),
    );
    expect(about.map((kinds) => kinds.includes('packet.toAll'))).toEqual([true, false]);
  });
});

describe('in what a system prints', () => {
  const frame = frameOf(simulation, bench, 14);
  test.each<[Selection | null, readonly string[]]>([
    [null, []],
    [host('ipc', 'nic2'), ['192.168.2.100']],
    [host('ipc'), ['192.168.1.100', '192.168.2.100']],
    [host('nobody'), []],
    [{ kind: 'server', server: 0 }, ['0.0.0.0:50000']],
    [{ kind: 'server', server: 5 }, []],
  ])('%o is called %o', (selection, traces) => {
    expect(tracesOf(selection, bench.scenario, frame)).toEqual(traces);
  });

  test('a connection is called by its client’s end, once it is open', () => {
    const selection = { kind: 'connection', attempt: 0 } as const;
    expect(tracesOf(selection, bench.scenario, frame)).toEqual([
      expect.stringMatching(/^192\.168\.1\.10:\d{5}$/),
    ]);
    expect(tracesOf(selection, bench.scenario, frameOf(simulation, bench, 3))).toEqual([]);
  });

  test.each([
    ['LISTEN 0 128 0.0.0.0:50000 0.0.0.0:*', '0.0.0.0:50000', true],
    ['inet 192.168.1.100/24 scope global nic1', '192.168.1.10', false],
    ['inet 192.168.1.10/24 scope global nic1', '192.168.1.10', true],
    ['10.192.168.1.10', '192.168.1.10', false],
    ['0.0.0.0:5000', '0.0.0.0:50000', false],
  ])('%s, about %s: %s', (line, trace, expected) => {
    expect(isTraced(line, [trace])).toBe(expected);
  });
});

test('two selections are the same when all of them is', () => {
  expect(isSameSelection(host('ipc', 'nic1'), host('ipc', 'nic1'))).toBe(true);
  expect(isSameSelection(host('ipc', 'nic1'), host('ipc'))).toBe(false);
  expect(isSameSelection({ kind: 'server', server: 0 }, { kind: 'connection', attempt: 0 })).toBe(
    false,
  );
  expect(isSameSelection(host('ipc'), null)).toBe(false);
});

const pressedRow = (html: string): string =>
  wordsOf(/aria-pressed="true".*?<\/tr>/s.exec(html)?.[0] ?? '').replace(/^[^>]*>/, '');

describe('in the tables of the PC, at the end', () => {
  test.each<[string, Selection, RegExp]>([
    ['a NIC', host('ipc', 'nic2'), /^NIC 2 192\.168\.2\.100\/24/],
    ['a server', { kind: 'server', server: 0 }, /^TCP listening .*vision 4312/i],
  ])('%s that is selected elsewhere is pressed', (_, selection, row) => {
    expect(pressedRow(viewAt(TablesView, bench, { step: 14, selection }))).toMatch(row);
  });

  test('so is a connection, told by its four numbers', () => {
    const selection = { kind: 'connection', attempt: 0 } as const;
    const html = viewAt(TablesView, bench, { step: 14, selection });
    expect(pressedRow(html)).toMatch(
      /192\.168\.1\.100:50000 192\.168\.1\.10:\d{5}|192\.168\.1\.10:\d{5} 192\.168\.1\.100:50000/,
    );
    expect(viewAt(TablesView, bench, { step: 3, selection })).not.toContain('aria-pressed="true"');
  });
});

test('packets of a NIC that is selected are marked', () => {
  const marks = (selection: Selection | null) =>
    viewAt(PacketsView, bench, { step: 14, selection }).split('shadow-[inset').length - 1;
  expect(marks(null)).toBe(0);
  expect(marks(host('plc'))).toBe(0);
  expect(marks(host('ipc', 'nic1'))).toBeGreaterThan(2);
});
