/** What would help the attempt that is looked at: each change, once made, makes it work. */
import { describe, expect, it } from 'vitest';
import { verdictsOf } from '../connect/simulate.ts';
import { withShown } from './editAttempt.ts';
import { pairsThatHelp, whatHelps, withFix, withFixes } from './help.ts';
import { initialBench, type BenchScenario } from './scenario.ts';
import { done, given, ip, saidOf } from './testing.ts';

const endOf = ({ scenario, shown }: BenchScenario) => verdictsOf(scenario).attempts[shown]?.outcome;

describe('what would help', () => {
  const refused = given('serve=ipc:192.168.2.100:50000~name:vision~pid:4312');

  it('is nothing where it works', () => {
    expect(whatHelps(initialBench)).toEqual([]);
    expect(whatHelps(given('dial='))).toEqual([]);
    expect(whatHelps(done(withShown(refused, 1)))).toEqual([]);
  });

  it('a refused robot is a bind that covers its address, at one click', () => {
    expect(endOf(refused)).toBe('ECONNREFUSED');
    const helps = whatHelps(refused);
    expect(helps[0]).toEqual({ code: 'server.bind', server: 0, bind: ip('0.0.0.0') });
    expect(helps).toContainEqual({ code: 'server.bind', server: 0, bind: ip('192.168.1.100') });
    const [first] = helps;
    if (first === undefined) throw new Error('nothing helps');
    expect(saidOf(withFix(refused, first), 'serve')).toBe('ipc:0.0.0.0:50000~name:vision~pid:4312');
  });

  it.each([
    'serve=ipc:192.168.2.100:50000',
    'serve=ipc:0.0.0.0:50000~stopped',
    'serve=ipc:0.0.0.0:50001',
    'dial=robot:192.168.2.100:50000',
    'dial=robot:0.0.0.0:50000',
    'hosts=ipc,pc,192.168.1.100/24@a,fw:drop;robot,192.168.1.10/24@a&serve=ipc:0.0.0.0:5020&dial=robot:192.168.1.100:5020',
    'hosts=ipc,pc,192.168.1.100/24@none;robot,192.168.1.10/24@a&serve=ipc:0.0.0.0:5020&dial=robot:192.168.1.100:5020',
    'hosts=ipc,pc,192.168.1.100/24@a~down;robot,192.168.1.10/24@a&serve=ipc:0.0.0.0:5020&dial=robot:192.168.1.100:5020',
  ])('%s: each of them, once made, makes it work, and is a bench like any other', (text) => {
    const bench = given(text);
    expect(endOf(bench)).not.toBe('CONNECTED');
    const helps = whatHelps(bench);
    expect(helps.length).toBeGreaterThan(0);
    for (const change of helps) {
      const mended = done(withFix(bench, change));
      expect(['CONNECTED', 'DELIVERED', 'ANSWERED']).toContain(endOf(mended));
      expect(whatHelps(mended)).toEqual([]);
    }
  });

  it('ends a committed prediction: it was about the broken one', () => {
    const bench = given('serve=ipc:192.168.2.100:50000&predict=run,0.0.0.0:1');
    const [first] = whatHelps(bench);
    if (first === undefined) throw new Error('nothing helps');
    expect(done(withFix(bench, first)).prediction).toBeNull();
  });
});

describe('two faults at once', () => {
  const ipc = 'ipc,pc,192.168.1.100/24@a';
  const robot = 'robot,192.168.1.10/24@a';
  const dial = '&dial=robot:192.168.1.100:5020';
  const codesOf = (text: string) =>
    pairsThatHelp(given(text)).map((pair) => pair.map(({ code }) => code).join(' '));

  it.each([
    [
      'a firewall, and a server that is stopped',
      `hosts=${ipc},fw:drop;${robot}&serve=ipc:0.0.0.0:5020~stopped${dial}`,
      'firewall.allow server.start',
    ],
    [
      'a cable that is out, and the other address',
      `hosts=${ipc},192.168.2.100/24@b;robot,192.168.1.10/24@none&serve=ipc:192.168.2.100:5020${dial}`,
      'nic.plug server.bind',
    ],
    [
      'a NIC that is down, and another port',
      `hosts=${ipc};robot,192.168.1.10/24@a~down&serve=ipc:0.0.0.0:5021${dial}`,
      'nic.up server.port',
    ],
  ])('%s: each pair makes it work, none of its changes alone', (_, text, likely) => {
    const bench = given(text);
    expect(whatHelps(bench)).toEqual([]);
    expect(codesOf(text)).toContain(likely);
    const pairs = pairsThatHelp(bench);
    expect(pairs.length).toBeLessThanOrEqual(3);
    for (const pair of pairs) {
      expect(endOf(done(withFixes(bench, pair)))).toBe('CONNECTED');
      for (const change of pair) expect(endOf(done(withFix(bench, change)))).not.toBe('CONNECTED');
    }
  });

  it('are not looked for where it works, where one change does, or before a prediction is run', () => {
    expect(pairsThatHelp(initialBench)).toEqual([]);
    expect(pairsThatHelp(given('serve=ipc:192.168.2.100:50000'))).toEqual([]);
    const blind = given(
      `hosts=${ipc},fw:drop;${robot}&serve=ipc:0.0.0.0:5020~stopped${dial}&predict=open`,
    );
    expect(pairsThatHelp(blind)).toEqual([]);
  });

  it('three faults have no pair', () => {
    const text = `hosts=${ipc},fw:drop;robot,192.168.1.10/24@none&serve=ipc:0.0.0.0:5020~stopped${dial}`;
    expect(pairsThatHelp(given(text))).toEqual([]);
  });
});
