/** In an exercise nothing derived is on the screen before the learner has found it. */
import { describe, expect, it } from 'vitest';
import { given } from './testing.ts';
import { visibilityOf } from './visibility.ts';

/** Visible cells as +, blank ones as -. */
const drawn = (cells: readonly boolean[]) => cells.map((seen) => (seen ? '+' : '-')).join('');
const seen = (text: string) => {
  const { everything, a, b, events, whys } = visibilityOf(given(text));
  return {
    everything,
    a: [drawn(a.bits), drawn(a.octets)],
    b: [drawn(b.bits), drawn(b.octets)],
    events: drawn(events),
    whys: whys.map(({ bit }) => bit),
  };
};

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';
const worked = '+'.repeat(24);
const all = ['+'.repeat(32), '++++'];

describe('what may be seen', () => {
  it('is everything, to watch', () => {
    expect(seen(pair)).toEqual({
      everything: true,
      a: all,
      b: all,
      events: '+'.repeat(33),
      whys: [],
    });
  });

  it('is the worked part, before anything is entered', () => {
    const row = [`${worked}--------`, '+++-'];
    const events = `${worked}---------`;
    expect(seen(`${pair}&mode=last`)).toEqual({
      everything: false,
      a: row,
      b: row,
      events,
      whys: [],
    });
    const none = ['-'.repeat(32), '----'];
    expect(seen(`${pair}&mode=all`)).toEqual({
      everything: false,
      a: none,
      b: none,
      events: '-'.repeat(33),
      whys: [],
    });
  });

  it('is a cell once it is right, and a column once both hosts’ are and its reason is found', () => {
    // Bit 25 of A only, bit 26 of both, bit 27 wrong in A.
    const text = `${pair}&mode=last&and-a=101-----&and-b=-10-----`;
    expect(seen(text)).toMatchObject({
      a: [`${worked}++------`, '+++-'],
      b: [`${worked}-++-----`, '+++-'],
      events: `${worked}---------`,
      whys: [25],
    });
    expect(seen(`${text}&why=26:own-zero`).events).toBe(`${worked}-+-------`);
    expect(seen(`${text}&why=26:mask-hides`).events).toBe(`${worked}---------`);
  });

  const bits = `${pair}&mode=last&and-a=10000000&and-b=11000000&why=26:own-zero,31:mask-hides`;

  it('is an octet’s last column once its decimals are right', () => {
    expect(seen(`${bits}&dec-a=128`)).toMatchObject({
      a: [all[0], '++++'],
      b: [all[0], '+++-'],
      events: `${worked}+++++++--`,
      whys: [25, 30],
    });
    expect(seen(`${bits}&dec-a=128&dec-b=192`).events).toBe(`${worked}++++++++-`);
  });

  it('is everything once the verdict is right too', () => {
    expect(seen(`${bits}&dec-a=128&dec-b=192&says-a=local`).everything).toBe(false);
    expect(seen(`${bits}&dec-a=128&dec-b=192&says-a=remote`)).toMatchObject({
      everything: true,
      events: '+'.repeat(33),
    });
  });

  it('is no verdict while a column is blank', () => {
    expect(seen(`${pair}&mode=last&says-a=remote`).events).toBe(`${worked}---------`);
  });

  it('is A’s verdict before B’s where the masks differ', () => {
    // Both last octets are 0 under /24; under /25 B's is 128.
    const differ =
      'a=192.168.1.10/24&b=192.168.1.130/25&mode=last&and-a=00000000&and-b=10000000' +
      '&dec-a=0&dec-b=128&why=29:mask-hides';
    expect(seen(differ).events).toBe(`${'+'.repeat(32)}--`);
    expect(seen(`${differ}&says-a=local`).events).toBe(`${'+'.repeat(33)}-`);
    expect(seen(`${differ}&says-b=remote`).events).toBe(`${'+'.repeat(32)}--`);
    expect(seen(`${differ}&says-a=local&says-b=remote`).events).toBe('+'.repeat(34));
  });
});
