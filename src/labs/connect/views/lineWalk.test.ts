import { describe, expect, test } from 'vitest';
import { atLine, walked } from './lineWalk.ts';

const earlier = ['ip addr', 'ss -ltn'];

/** The line after the arrows, up as "u" and down as "d", one after the other. */
function after(keys: string, typed: string, lines = earlier): string {
  let [walk, line] = [atLine, typed];
  for (const key of keys) {
    const next = walked(walk, key === 'u' ? 1 : -1, line, lines);
    if (next !== null) ({ walk, line } = next);
  }
  return line;
}

describe('↑ and ↓ in the prompt, as in a shell', () => {
  test.each([
    ['u', 'ss -ltn', 'the latest first'],
    ['uu', 'ip addr', 'then the one before'],
    ['uuu', 'ip addr', 'and there it ends'],
    ['uuud', 'ss -ltn', 'one down from there is the latest again'],
    ['d', 'ping -c', 'down at the line itself changes nothing'],
    ['ddu', 'ss -ltn', 'nor is it counted'],
    ['ud', 'ping -c', 'up and down leads back to what was being typed'],
    ['uudd', 'ping -c', 'from wherever'],
    ['uuddd', 'ping -c', 'and no further'],
  ])('%s: %s, %s', (keys, line) => {
    expect(after(keys, 'ping -c')).toBe(line);
  });

  test('an empty line comes back empty', () => {
    expect(after('ud', '')).toBe('');
  });

  test('before anything was run there is nowhere to go', () => {
    expect(after('ud', 'ping', [])).toBe('ping');
  });

  test('when the terminal was cleared meanwhile, down leads to what was being typed', () => {
    const up = walked({ back: 1, draft: 'ping' }, 1, 'ss -ltn', earlier);
    expect(up).toEqual({ walk: { back: 2, draft: 'ping' }, line: 'ip addr' });
    expect(walked({ back: 2, draft: 'ping' }, -1, 'ip addr', ['hostname'])).toEqual({
      walk: { back: 0, draft: 'ping' },
      line: 'ping',
    });
  });
});
