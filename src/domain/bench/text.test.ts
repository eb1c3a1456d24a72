/** The bench's text: inverse laws, damaged links, and where a fault stands. */
import { describe, expect, it, test } from 'vitest';
import { diceOf, randomEdit } from './monkey.ts';
import { guesses } from './prediction.ts';
import { initialBench, type BenchScenario } from './scenario.ts';
import { given, ip } from './testing.ts';
import { formatBench, parseBench } from './text.ts';

/** What somebody who clicks anywhere makes of the bench. */
function* benches(seed: number, clicks: number): Generator<BenchScenario> {
  const dice = diceOf(seed);
  let bench = initialBench;
  for (let click = 0; click < clicks; click += 1) {
    const edit = randomEdit(bench, dice);
    if (edit?.ok === true) yield (bench = edit.value);
  }
}

describe('a bench’s text', () => {
  it('reads back as the bench that was written, needs no escape but in names, and stays short', () => {
    for (const bench of [...benches(1, 150), ...benches(2, 150)]) {
      const text = formatBench(bench);
      expect(parseBench(text)).toEqual({ ok: true, value: bench });
      expect(text).toMatch(/^[\w.,:;/=&@~!%-]*$/);
      expect(text.length).toBeLessThanOrEqual(2000);
    }
  });

  it('is short for the canonical scenario', () => {
    expect(formatBench(initialBench)).toBe(
      'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b;robot,192.168.1.10/24@a;plc,192.168.2.10/24@b' +
        '&serve=ipc:0.0.0.0:50000~name:vision~pid:4312' +
        '&dial=robot:192.168.1.100:50000;plc:192.168.2.100:50000',
    );
  });
});

const two = 'serve=ipc:0.0.0.0:50000;ipc:127.0.0.1:50001';

test.each([
  ['', '', {}],
  ['show=1&server=1', '', {}],
  ['show=2', 'show=2', { shown: 1 }],
  [`${two}&server=2`, `server=2`, { server: 1 }],
  ['beside=127.0.0.1', 'beside=127.0.0.1', { beside: ip('127.0.0.1') }],
  ['predict=open', 'predict=open', { prediction: { open: true, marks: [] } }],
  ['predict=run', 'predict=run', { prediction: { open: false, marks: [] } }],
  ['predict=open,0.0.0.0:', 'predict=open', { prediction: { open: true, marks: [] } }],
  ['predict=open,0.0.0.0:----', 'predict=open', { prediction: { open: true, marks: [] } }],
  ['colour=red', '', {}],
])('%s', (text, written, part) => {
  const bench = given(text);
  expect(bench).toMatchObject({ shown: 0, server: 0, beside: null, prediction: null, ...part });
  const own = formatBench(bench)
    .split('&')
    .filter((pair) => /^(show|server|beside|predict)=/.test(pair));
  expect(own.join('&')).toBe(written);
});

describe('a prediction’s marks', () => {
  const marksOf = (text: string) =>
    given(text).prediction?.marks.map(({ bind, attempt, guess }) => [
      bind,
      attempt.from,
      attempt.to,
      guess,
    ]);

  // The attempts in order: the IPC's four, the robot's three, the PLC's three.
  it('are digits, one for each attempt that could be made', () => {
    expect(marksOf('predict=open,192.168.2.100:----2--1')).toEqual([
      [ip('192.168.2.100'), 'robot', ip('192.168.1.100'), 'refused'],
      [ip('192.168.2.100'), 'plc', ip('192.168.1.100'), 'reached'],
    ]);
    expect(marksOf('predict=open,0.0.0.0:12345')?.map(([, , , guess]) => guess)).toEqual(guesses);
  });

  it('stand in the order of the rows, however they came', () => {
    expect(formatBench(given('predict=run,127.0.0.1:1,0.0.0.0:-3'))).toContain(
      '&predict=run,0.0.0.0:-3,127.0.0.1:1',
    );
  });

  it('have no answer beside them', () => {
    const open = formatBench(given('predict=open,0.0.0.0:1'));
    const run = formatBench(given('predict=run,0.0.0.0:1'));
    expect(run.replace('run', 'open')).toBe(open);
  });

  it('have no digit 5 for a ping, and one for every attempt of the scenario', () => {
    // Ten dials to the server, then the ping.
    expect(marksOf('dial=robot:192.168.1.100~ping&predict=open,0.0.0.0:----------4')).toEqual([
      [0, 'robot', ip('192.168.1.100'), 'unreachable'],
    ]);
    expect(parseBench('dial=robot:192.168.1.100~ping&predict=open,0.0.0.0:----------5')).toEqual({
      ok: false,
      fault: { code: 'text.value', at: 61, key: 'predict', cause: undefined },
    });
  });
});

test.each([
  ['show=3', 'show', 5, 'RANGE'],
  ['show=0', 'show', 5, 'RANGE'],
  ['show=', 'show', 5, 'EMPTY'],
  ['show=01', 'show', 5, 'LEADING_ZERO'],
  ['show=x', 'show', 5, 'CHAR'],
  ['serve=&dial=&show=2', 'show', 18, 'RANGE'],
  ['server=2', 'server', 7, 'RANGE'],
  [`${two}&server=3`, 'server', 51, 'RANGE'],
  ['beside=192.168.1.256', 'beside', 17, 'RANGE'],
  ['beside=', 'beside', 7, 'EMPTY'],
  ['beside=localhost', 'beside', 7, 'CHAR'],
  ['predict=', 'predict', 8, undefined],
  ['predict=shut', 'predict', 8, undefined],
  ['predict=open,', 'predict', 13, 'EMPTY'],
  ['predict=open,1.2.3.4:1', 'predict', 13, undefined],
  ['predict=open,0.0.0.0:1,0.0.0.0:1', 'predict', 23, undefined],
  ['predict=open,0.0.0.0:1,127.0.0.999:1', 'predict', 31, 'RANGE'],
  ['predict=open,0.0.0.0:16', 'predict', 22, undefined],
  ['predict=open,0.0.0.0:0', 'predict', 21, undefined],
  ['predict=open,0.0.0.0:1234512345', 'read', 0, undefined],
  ['predict=open,0.0.0.0:12345123451', 'predict', 31, undefined],
  ['predict=open,127.0.0.1:--1,0.0.0.0:6', 'predict', 35, undefined],
  ['hosts=ipc,pc,192.168.1.300/24@a', 'hosts', 23, 'RANGE'],
  ['serve=nobody:0.0.0.0:50000', 'serve', 6, 'host.unknown'],
])('%s: %s at %i, %s', (text, key, at, cause) => {
  const read = parseBench(text);
  const fault = { code: 'text.value', at, key, cause };
  expect(read.ok ? 'read' : read.fault).toEqual(key === 'read' ? 'read' : fault);
});

describe('a damaged link', () => {
  const text = formatBench(given('show=2&beside=127.0.0.1&predict=open,0.0.0.0:1-2'));

  it('is a bench or a fault inside it, cut anywhere', () => {
    for (let end = 0; end <= text.length; end += 1) {
      const read = parseBench(text.slice(0, end));
      expect(read.ok ? 0 : read.fault.at).toBeLessThanOrEqual(end);
    }
  });

  it('is a bench or a fault inside it, with any character changed', () => {
    for (let at = 0; at < text.length; at += 1) {
      for (const other of ['%', '&', '=', 'z', '9', ';', '-', '\ud800']) {
        const read = parseBench(text.slice(0, at) + other + text.slice(at + 1));
        expect(read.ok ? 0 : read.fault.at).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('says where, for each fault of the text as a whole', () => {
    expect(parseBench('show=2&show=2')).toMatchObject({ fault: { code: 'text.twice', at: 7 } });
    expect(parseBench('show=%E0%A4')).toMatchObject({ fault: { code: 'text.escape', at: 5 } });
    expect(parseBench('show')).toMatchObject({ fault: { code: 'text.noValue', key: 'show' } });
    expect(parseBench('x'.repeat(8193))).toMatchObject({ fault: { code: 'text.tooLong' } });
  });
});

test('a scenario that just fits leaves no room for more', () => {
  // 6 characters, nine hosts of 200 and their 8 separators, four of 40, and one of 26.
  const wide = Array.from({ length: 9 }, (_, place) => `h${place},name:${'%C3%BC'.repeat(32)}`);
  const plain = ['a', 'b', 'c', 'd'].map((id) => `${id},name:${id.repeat(32)}`);
  const text = `hosts=${[...wide, ...plain, `e,name:${'e'.repeat(18)}`].join(';')}`;
  expect(text).toHaveLength(2000);
  expect(formatBench(given(text))).toBe(text);
  expect(parseBench(`${text}&beside=127.0.0.1`)).toEqual({
    ok: false,
    fault: { code: 'text.tooLong', at: 2000, key: '' },
  });
});
