/** Every view of every preset at every step: drawn without a slip, blank while predicting. */
import { describe, expect, test } from 'vitest';
import { bindPresets } from '../../../content/bindScenarios.ts';
import { withPredictionOpened } from '../../../domain/bench/editPrediction.ts';
import { lengthOf, simulateBench } from '../../../domain/bench/frame.ts';
import type { BenchScenario } from '../../../domain/bench/scenario.ts';
import { done, given } from '../../../domain/bench/testing.ts';
import { inheritedNames } from '../../../domain/os/testing.ts';
import { HelpPanel } from '../edit/HelpPanel.tsx';
import { CodeView } from './CodeView.tsx';
import { PacketsView } from './PacketsView.tsx';
import { TablesView } from './TablesView.tsx';
import { TerminalView } from './TerminalView.tsx';
import { slips, viewAt, wordsOf } from './testing.tsx';

const views = { PacketsView, TablesView, TerminalView, CodeView, HelpPanel };
const all = Object.entries(views);
/** Those that draw the step itself. */
const byStep = Object.entries({ PacketsView, TablesView });

describe.each(bindPresets)('the preset $id', ({ scenario: bench }) => {
  const length = lengthOf(simulateBench(bench), bench);

  test.each(byStep)('is drawn by %s at every step', (_name, View) => {
    for (let step = 0; step <= length; step += 1) {
      expect(wordsOf(viewAt(View, bench, { step }))).not.toMatch(slips);
    }
  });

  test.each(all)('is drawn by %s at its end', (_name, View) => {
    expect(wordsOf(viewAt(View, bench, { step: length }))).not.toMatch(slips);
  });

  test('is drawn for every host, server and client that another view selects', () => {
    const hosts = bench.scenario.hosts.map(
      ({ id }) => ({ kind: 'host', host: id, nic: null }) as const,
    );
    for (const selection of hosts) {
      expect(wordsOf(viewAt(TablesView, bench, { step: length, selection }))).not.toMatch(slips);
      expect(wordsOf(viewAt(TerminalView, bench, { step: length, selection }))).not.toMatch(slips);
    }
    for (const attempt of bench.scenario.attempts.keys()) {
      const selection = { kind: 'connection', attempt } as const;
      expect(wordsOf(viewAt(CodeView, bench, { step: length, selection }))).not.toMatch(slips);
    }
  });
});

test.each(all)('%s shows nothing that follows while a prediction is open', (_name, View) => {
  const texts = ['0.0.0.0', '192.168.2.100', '192.168.1.10'].map((bind) => {
    const bench = given(`serve=ipc:${bind}:50000~name:vision~pid:4312`);
    return viewAt(View, done(withPredictionOpened(bench)));
  });
  expect(new Set(texts).size).toBe(1);
});

test('the packet of the present step is lit, and only that', () => {
  const html = viewAt(PacketsView, given(''), { step: 3 });
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(viewAt(PacketsView, given(''), { step: 0 })).not.toContain('aria-current');
});

test('the route that a host decides for is lit in its table, not in another host', () => {
  const robot = { kind: 'host', host: 'robot', nic: null } as const;
  const plc = { kind: 'host', host: 'plc', nic: null } as const;
  expect(viewAt(TablesView, given(''), { step: 2, selection: robot })).toContain('aria-current');
  expect(viewAt(TablesView, given(''), { step: 2, selection: plc })).not.toContain('aria-current');
});

test('tables follow the story to where it happens', () => {
  expect(wordsOf(viewAt(TablesView, given(''), { step: 3 }))).toContain('where it happens: Robot');
  expect(wordsOf(viewAt(TablesView, given(''), { step: 4 }))).toContain('where it happens: Robot');
  expect(wordsOf(viewAt(TablesView, given(''), { step: 6 }))).toContain('where it happens: IPC');
});

test('a server that cannot start prints the error of its system', () => {
  const code = (text: string) => wordsOf(viewAt(CodeView, given(text)));
  expect(code('serve=ipc:192.168.1.10:50000')).toContain('[Errno 99]');
  expect(code('')).not.toContain('Errno');
});

test('what helps is said for a refused attempt, and that nothing is to mend for one that works', () => {
  const refused = given('serve=ipc:192.168.2.100:50000~name:vision~pid:4312');
  expect(wordsOf(viewAt(HelpPanel, refused))).toContain('Bind the server to 0.0.0.0');
  expect(wordsOf(viewAt(HelpPanel, given('')))).toContain('Nothing to mend');
});

describe.each(inheritedNames)('a host that is called as what every object has: %s', (id) => {
  // A link gets no further than "constructor"; the rest could only come from within.
  const bench: BenchScenario = JSON.parse(
    JSON.stringify(given('')).replaceAll('"ipc"', JSON.stringify(id)),
  );
  const { from } = bench.scenario.attempts[0] ?? { from: '' };

  test.each(all)('%s draws it', (_name, View) => {
    for (const host of [id, from]) {
      const selection = { kind: 'host', host, nic: null } as const;
      const html = wordsOf(viewAt(View, bench, { step: 6, selection }));
      expect(html).not.toMatch(slips);
      expect(html).not.toContain('native code');
    }
  });
});
