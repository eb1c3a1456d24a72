/** Clients: who dials what, what is looked at, and a cell of the matrix that is played. */
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../connect/scenario.ts';
import {
  withAttempt,
  withAttemptAdded,
  withAttemptRemoved,
  withCellShown,
  withShown,
} from './editAttempt.ts';
import { initialBench } from './scenario.ts';
import { done, given, ip, said, saidOf } from './testing.ts';

const to = (from: string, address: string, port = 50_000) => ({
  protocol: 'tcp' as const,
  from,
  to: ip(address),
  port,
});
const three = given('dial=robot:192.168.1.100:1;plc:192.168.2.100:2;ipc:127.0.0.1:3&show=2');

describe('an attempt', () => {
  it('is changed, added at the end and looked at, removed', () => {
    expect(saidOf(withAttempt(initialBench, 1, to('plc', '192.168.1.100', 7)), 'dial')).toBe(
      'robot:192.168.1.100:50000;plc:192.168.1.100:7',
    );
    const added = withAttemptAdded(initialBench, {
      ...to('robot', '0.0.0.0'),
      protocol: 'udp',
      connected: false,
    });
    expect(saidOf(added, 'dial')).toContain(';robot:0.0.0.0:50000~sendto');
    expect(done(added).shown).toBe(2);
    expect(saidOf(withAttemptRemoved(three, 1), 'dial')).toBe(
      'robot:192.168.1.100:1;ipc:127.0.0.1:3',
    );
  });

  it('that is looked at stays so when one before it goes, and gives way when it goes itself', () => {
    expect(done(withAttemptRemoved(three, 0)).shown).toBe(0);
    expect(done(withAttemptRemoved(three, 1)).shown).toBe(1);
    expect(done(withAttemptRemoved(three, 2)).shown).toBe(1);
    expect(done(withAttemptRemoved(done(withShown(three, 2)), 2)).shown).toBe(1);
    expect(done(withAttemptRemoved(given('dial=robot:1.2.3.4:5'), 0)).shown).toBe(0);
  });

  it('that is not there, or of a host that is not there, changes nothing', () => {
    for (const edit of [
      withShown(initialBench, 2),
      withShown(initialBench, -1),
      withAttempt(initialBench, 2, to('robot', '1.2.3.4')),
      withAttempt(initialBench, 0, to('nobody', '1.2.3.4')),
      withAttemptAdded(initialBench, to('nobody', '1.2.3.4')),
    ]) {
      expect(done(edit)).toBe(initialBench);
    }
    expect(done(withAttemptRemoved(initialBench, 2))).toEqual(initialBench);
  });

  it('has a port to dial: 0 is none', () => {
    expect(said(withAttempt(initialBench, 0, to('robot', '1.2.3.4', 0)))).toBe('attempt.port');
    expect(said(withAttemptAdded(initialBench, to('robot', '1.2.3.4', 0)))).toBe('attempt.port');
  });

  it('is the last of sixteen', () => {
    let bench = given('dial=');
    for (let port = 1; port <= 16; port += 1) {
      bench = done(withAttemptAdded(bench, to('robot', '192.168.1.100', port)));
    }
    expect(bench.scenario.attempts).toHaveLength(16);
    expect(said(withAttemptAdded(bench, to('robot', '192.168.1.100', 17)))).toBe('limit.attempts');
  });
});

describe('a cell that is played', () => {
  it('binds the server and looks at its attempt', () => {
    const played = done(
      withCellShown(initialBench, { bind: ip('127.0.0.1'), attempt: to('plc', '192.168.2.100') }),
    );
    expect(saidOf({ ok: true, value: played }, 'serve')).toContain('ipc:127.0.0.1:50000');
    expect(played.shown).toBe(1);
    expect(played.scenario.attempts).toHaveLength(2);
  });

  it('adds its attempt where nobody dials so yet', () => {
    const played = done(
      withCellShown(initialBench, { bind: ip('0.0.0.0'), attempt: to('robot', '192.168.2.100') }),
    );
    expect(played.shown).toBe(2);
    expect(played.scenario.attempts.at(-1)).toEqual(to('robot', '192.168.2.100'));
  });

  it('tells attempts apart by all that they say', () => {
    const base = to('robot', '192.168.1.100');
    const others: readonly Attempt[] = [
      { ...base, port: 50_001 },
      { ...base, from: 'plc' },
      { ...base, to: ip('192.168.2.100') },
      { ...base, protocol: 'udp', connected: true },
      { ...base, protocol: 'udp', connected: false },
      { protocol: 'ping', from: 'robot', to: base.to },
    ];
    let bench = given('dial=robot:192.168.1.100:50000');
    for (const attempt of others) {
      bench = done(withCellShown(bench, { bind: ip('0.0.0.0'), attempt }));
    }
    expect(bench.scenario.attempts).toEqual([base, ...others]);
    for (const [index, attempt] of bench.scenario.attempts.entries()) {
      expect(done(withCellShown(bench, { bind: ip('0.0.0.0'), attempt })).shown).toBe(index);
    }
  });

  it('of the second server binds the second', () => {
    const two = given('serve=ipc:0.0.0.0:50000;ipc:0.0.0.0:50001&server=2');
    const played = withCellShown(two, {
      bind: ip('127.0.0.1'),
      attempt: to('robot', '192.168.1.100'),
    });
    expect(saidOf(played, 'serve')).toBe('ipc:0.0.0.0:50000;ipc:127.0.0.1:50001');
  });

  it('is refused where there is no room', () => {
    const dial = Array.from({ length: 16 }, (_, port) => `robot:192.168.1.100:${port + 1}`);
    const full = given(`dial=${dial.join(';')}`);
    const at = { bind: ip('0.0.0.0'), attempt: to('plc', '192.168.2.100') };
    expect(said(withCellShown(full, at))).toBe('limit.attempts');
    expect(said(withCellShown(initialBench, { ...at, attempt: { ...at.attempt, port: 0 } }))).toBe(
      'attempt.port',
    );
  });
});
