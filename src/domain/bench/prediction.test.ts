/** Predict, then run: marks by digits, what each is worth, and that no answer is there before. */
import { describe, expect, it, test } from 'vitest';
import type { Attempt } from '../connect/scenario.ts';
import { formatIpv4 } from '../ip/ipv4.ts';
import { withBeside, withBind, withPort, withRestarted } from './editServer.ts';
import { withAttemptAdded, withAttemptRemoved, withShown } from './editAttempt.ts';
import { withHostLabel, withHostRemoved, withSystem } from './editHost.ts';
import { withNicAddress } from './editNic.ts';
import {
  withMark,
  withPredictionCommitted,
  withPredictionOpened,
  withPredictionPutAway,
} from './editPrediction.ts';
import { frameOf, simulateBench } from './frame.ts';
import { whatHelps } from './help.ts';
import { allCells, benchMatrix } from './matrix.ts';
import { digitOf, guesses, guessesFor, rightGuesses, type Guess } from './prediction.ts';
import { initialBench, type BenchScenario } from './scenario.ts';
import { dialText, done, given, ip, on, saidOf } from './testing.ts';
import { visibilityOf } from './visibility.ts';
import { warningsOf } from './warnings.ts';

const toNic1: Attempt = {
  protocol: 'tcp',
  from: 'robot',
  to: ip('192.168.1.100'),
  port: 50_000,
};
const cell = (bind: string, attempt: Attempt = toNic1) => ({ bind: ip(bind), attempt });
const marked = (bench: BenchScenario, bind: string, guess: Guess | null, attempt?: Attempt) =>
  done(withMark(bench, cell(bind, attempt), guess));

test('each digit means one guess', () => {
  expect(guesses.map((guess) => [digitOf(guess), guess])).toEqual([
    [1, 'reached'],
    [2, 'refused'],
    [3, 'silent'],
    [4, 'unreachable'],
    [5, 'notStarted'],
  ]);
  expect(guessesFor('tcp')).toEqual(guesses);
  expect(guessesFor('udp')).toEqual(guesses);
  expect(guessesFor('ping')).toEqual(['reached', 'refused', 'silent', 'unreachable']);
});

describe('marks', () => {
  /** Made in the tests: what runs before them is not known to belong to one. */
  const open = () => done(withPredictionOpened(initialBench));

  it('are set, changed and taken away', () => {
    const one = marked(open(), '0.0.0.0', 'reached');
    expect(one.prediction?.marks).toEqual([{ ...cell('0.0.0.0'), guess: 'reached' }]);
    expect(marked(one, '0.0.0.0', 'silent').prediction?.marks).toEqual([
      { ...cell('0.0.0.0'), guess: 'silent' },
    ]);
    expect(marked(one, '0.0.0.0', null)).toEqual(open());
    expect(marked(one, '127.0.0.1', 'refused').prediction?.marks).toHaveLength(2);
  });

  it('stand only in cells that are there, and only while the prediction is open', () => {
    expect(marked(open(), '192.168.7.7', 'reached')).toEqual(open());
    expect(marked(open(), '0.0.0.0', 'reached', { ...toNic1, port: 7 })).toEqual(open());
    expect(marked(initialBench, '0.0.0.0', 'reached')).toBe(initialBench);
    const run = done(withPredictionCommitted(open()));
    expect(marked(run, '0.0.0.0', 'reached')).toBe(run);
  });

  it('are opened once, committed once, and put away', () => {
    const one = marked(open(), '0.0.0.0', 'reached');
    expect(done(withPredictionOpened(one))).toBe(one);
    const run = done(withPredictionCommitted(one));
    expect(run.prediction).toEqual({ open: false, marks: one.prediction?.marks });
    expect(done(withPredictionOpened(run)).prediction).toEqual({ open: true, marks: [] });
    expect(done(withPredictionPutAway(run))).toEqual(initialBench);
    expect(done(withPredictionCommitted(initialBench))).toBe(initialBench);
  });
});

describe('an edit', () => {
  const text = 'predict=open,0.0.0.0:----1,192.168.1.100:----2,192.168.2.100:----3';
  const open = () => given(text);
  const run = () => given(text.replace('open', 'run'));

  it('that leaves every cell what it was leaves an open and a committed prediction alone', () => {
    for (const bench of [open(), run()]) {
      const marks = bench.prediction;
      expect(done(withBind(bench, 0, ip('127.0.0.1'))).prediction).toEqual(marks);
      expect(done(withShown(bench, 1)).prediction).toEqual(marks);
      expect(done(withBeside(bench, ip('127.0.0.1'))).prediction).toEqual(marks);
      expect(done(withHostLabel(bench, 'robot', 'Arm')).prediction).toEqual(marks);
      expect(done(withAttemptAdded(bench, { ...toNic1, port: 7 })).prediction).toEqual(marks);
    }
  });

  it('that changes the world ends what was committed, and an open one goes on', () => {
    expect(done(withSystem(run(), 'ipc', 'windows')).prediction).toBeNull();
    expect(done(withSystem(open(), 'ipc', 'windows')).prediction).toEqual(open().prediction);
    expect(done(withRestarted(run(), 0)).prediction).toBeNull();
  });

  it('that takes a cell away takes its mark', () => {
    const moved = withNicAddress(open(), { host: 'ipc', nic: 'nic2' }, 0, on('192.168.2.200/24'));
    expect(saidOf(moved, 'predict')).toBe('open,0.0.0.0:----1,192.168.1.100:----2');
    expect(saidOf(withHostRemoved(open(), 'robot'), 'predict')).toBe('open');
    expect(saidOf(withPort(open(), 0, 7), 'predict')).toMatch(/^open,0\.0\.0\.0:/);
    const other = given('dial=robot:192.168.1.100:7&predict=open,0.0.0.0:1---------2');
    expect(saidOf(withAttemptRemoved(other, 0), 'predict')).toBe('open,0.0.0.0:1');
  });
});

describe('a committed mark', () => {
  const gradesOf = (text: string) =>
    allCells(given(text)).rows.flatMap(({ bind, cells }) =>
      cells
        .filter(({ guess }) => guess !== null)
        .map(({ attempt, guess, grade }) => [formatIpv4(bind), dialText(attempt), guess, grade]),
    );

  // `connect/reach.test.ts`: on NIC 2's address the IPC's own 127.0.0.1 is refused, the PLC gets through.
  it('is right or wrong by what the kernel says', () => {
    expect(gradesOf('predict=run,192.168.2.100:1---2--41')).toEqual([
      ['192.168.2.100', 'ipc→127.0.0.1', 'reached', 'wrong'],
      ['192.168.2.100', 'robot→.1.100', 'refused', 'right'],
      ['192.168.2.100', 'plc→.1.100', 'unreachable', 'right'],
      ['192.168.2.100', 'plc→.2.100', 'reached', 'right'],
    ]);
  });

  it('is the only one that is graded', () => {
    const { rows } = allCells(given('predict=run,192.168.2.100:1'));
    const graded = rows.flatMap(({ cells }) => cells.filter(({ grade }) => grade !== null));
    expect(graded.map(({ guess, grade }) => [guess, grade])).toEqual([['reached', 'wrong']]);
  });

  it('is not graded before', () => {
    expect(gradesOf('predict=open,192.168.2.100:1')).toEqual([
      ['192.168.2.100', 'ipc→127.0.0.1', 'reached', null],
    ]);
  });

  // bind(2): somebody else's address is EADDRNOTAVAIL; nobody listens, so the robot is refused.
  it('of a server that cannot start is right as that and as what the client then sees', () => {
    const text = 'serve=ipc:192.168.1.10:50000&predict=run,192.168.1.10:2-----5---';
    expect(gradesOf(text)).toEqual([
      ['192.168.1.10', 'ipc→127.0.0.1', 'refused', 'right'],
      ['192.168.1.10', 'robot→127.0.0.1', 'notStarted', 'right'],
    ]);
    expect(gradesOf('predict=run,0.0.0.0:5')).toEqual([
      ['0.0.0.0', 'ipc→127.0.0.1', 'notStarted', 'wrong'],
    ]);
  });

  // RFC 826: whoever answers ARP.
  it('is right in each way that the network is free to go', () => {
    const duplicate =
      'hosts=ipc,pc,192.168.1.100/24@a;robot,192.168.1.10/24@a;camera,192.168.1.100/24@a&serve=ipc:0.0.0.0:50000';
    const grade = (digit: number) =>
      gradesOf(`${duplicate}&predict=run,0.0.0.0:---${digit}`).map((mark) => mark.at(-1));
    expect([1, 2, 3].map(grade)).toEqual([['right'], ['right'], ['wrong']]);
  });

  it('knows every outcome as one of the five', () => {
    const outcome = benchMatrix(initialBench).rows[0]?.cells[0]?.outcome;
    if (outcome === null || outcome === undefined) throw new Error('no cell');
    const as = (kind: 'ECONNREFUSED' | 'ETIMEDOUT' | 'ENETUNREACH' | 'EHOSTUNREACH' | 'SILENCE') =>
      rightGuesses({ ...outcome, outcome: kind }, null);
    expect(rightGuesses(outcome, null)).toEqual(['reached']);
    expect(as('ECONNREFUSED')).toEqual(['refused']);
    expect(as('ETIMEDOUT')).toEqual(['silent']);
    expect(as('SILENCE')).toEqual(['silent']);
    expect(as('ENETUNREACH')).toEqual(['unreachable']);
    expect(as('EHOSTUNREACH')).toEqual(['unreachable']);
    expect(rightGuesses({ ...outcome, outcome: 'EADDRNOTAVAIL' }, null)).toEqual(['unreachable']);
    expect(rightGuesses({ ...outcome, outcome: 'EACCES' }, null)).toEqual(['unreachable']);
    const ended = {
      ...outcome,
      local: outcome.outcome === 'CONNECTED' ? outcome.local : { address: ip('0.0.0.0'), port: 0 },
    };
    const ends = { local: ended.local, peer: ended.local };
    expect(rightGuesses({ ...outcome, ...ends, outcome: 'ANSWERED' }, null)).toEqual(['reached']);
    const reply = { reply: 'none', replyFrom: null, server: 0, reached: [0] } as const;
    expect(rightGuesses({ ...outcome, ...ends, ...reply, outcome: 'DELIVERED' }, null)).toEqual([
      'reached',
    ]);
  });
});

describe('before the commit', () => {
  // A refused robot, a bind that no TCP client can reach, an address given twice: much to tell.
  const text = 'serve=ipc:192.168.1.255:50000&beside=127.0.0.1&predict=open,192.168.1.255:----2';
  const bench = () => given(text);

  it('nothing may show', () => {
    expect(visibilityOf(bench())).toEqual({
      results: false,
      starts: false,
      playhead: false,
      names: false,
    });
    const run = given(text.replace('open', 'run'));
    expect(visibilityOf(run)).toEqual({
      results: true,
      starts: true,
      playhead: true,
      names: true,
    });
    expect(visibilityOf(initialBench)).toEqual(visibilityOf(run));
  });

  it.each([
    ['matrix', benchMatrix],
    ['all cells', allCells],
  ])('the %s has marks and no answers', (_, matrixOf) => {
    const { rows } = matrixOf(bench());
    for (const { start, otherStart, cells } of rows) {
      expect([start, otherStart]).toEqual([null, null]);
      for (const { outcome, other, grade } of cells) {
        expect([outcome, other, grade]).toEqual([null, null, null]);
      }
    }
    expect(rows.flatMap(({ cells }) => cells.map(({ guess }) => guess))).toContain('refused');
  });

  it('neither warnings nor help nor frames tell anything', () => {
    expect(warningsOf(bench())).toEqual([]);
    expect(whatHelps(bench())).toEqual([]);
    expect(warningsOf(given(text.replace('open', 'run')))).not.toEqual([]);
    expect(whatHelps(given(text.replace('open', 'run')))).not.toEqual([]);
    const frame = frameOf(simulateBench(bench()), bench(), 1000);
    expect(JSON.stringify(frame)).not.toMatch(/ECONN|refused|socket\.|"kind"/);
  });
});
