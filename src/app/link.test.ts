/** Links on their way through chats and mails, read with the AND lab's own parser. */
import { expect, describe, test } from 'vitest';
import { simulations } from '../domain/simulations.ts';
import { failed, ok } from '../domain/result.ts';
import { pageMeant, readLabLink, type CheckText } from './link.ts';

const { parse, format } = simulations.and;

const check: CheckText = (text) => {
  const read = parse(text);
  return read.ok
    ? ok(format(read.value))
    : failed({ position: read.fault.at, key: read.fault.key });
};

const text = 'a=192.168.1.130/26&b=192.168.1.194/26';
const link = `#/and?${text}&at=27`;
const whole = { ok: true, value: { text, at: 27 } };

describe('what is tolerated', () => {
  test.each([
    ['itself', link],
    ['a full stop behind it', `${link}.`],
    ['a bracket behind it', `${link})`],
    ['an angle bracket behind it, as browsers write it', `${link}%3E`],
    ['encoded once by a mail gateway', `#${encodeURIComponent(link.slice(1))}`],
    ['encoded once, with a full stop', `#${encodeURIComponent(link.slice(1))}.`],
    ['its separators encoded', link.replaceAll('&', '%26').replaceAll('=', '%3D')],
    ['a key that we do not know', `#/and?${text}&utm_source=mail&at=27`],
  ])('%s', (_what, hash) => {
    expect(pageMeant(hash)).toBe('and');
    expect(readLabLink(hash, check)).toEqual(whole);
  });

  test('a missing host has its default', () => {
    expect(readLabLink('#/and?a=10.0.0.1/8', check)).toEqual({
      ok: true,
      value: { text: 'a=10.0.0.1/8&b=192.168.1.101/24', at: null },
    });
  });
});

describe('what is refused, and where', () => {
  test.each([
    ['#/and?%', 6, '%'],
    ['#/and?a=%E0%A4%A', 8, 'a'],
    ['#/and?a=192.168.1.300/26', 18, 'a'],
    ['#/and?a=192.168.1.130/33', 22, 'a'],
    ['#/and?a=10.0.0.1/8&b=+', 21, 'b'],
  ])('%s at character %i (from 0)', (hash, position, key) => {
    expect(readLabLink(hash, check)).toEqual({
      ok: false,
      fault: { code: 'link.text', position, key },
    });
  });

  test.each(['1e999', '-0', '24.5', '0x18', '9007199254740992', ''])('a prefix of %j', (prefix) => {
    expect(readLabLink(`#/and?a=10.0.0.1/${prefix}&b=none`, check)).toMatchObject({
      ok: false,
      fault: { code: 'link.text', key: 'a' },
    });
  });

  test('the same host twice', () => {
    expect(readLabLink('#/and?a=10.0.0.1/8&a=10.0.0.2/8', check)).toMatchObject({ ok: false });
  });

  test('a link encoded twice', () => {
    const twice = encodeURIComponent(encodeURIComponent(link.slice(1)));
    expect(pageMeant(`#${twice}`)).toBeNull();
  });

  test.each(['#/constructor', '#__proto__', '#//evil.example', '#/and/..'])(
    '%s names no page in any reading',
    (hash) => {
      expect(pageMeant(hash)).toBeNull();
    },
  );
});

describe('damage never gives half of a value', () => {
  const isWholeOrRefused = (hash: string): boolean => {
    if (pageMeant(hash) !== 'and') return true;
    const read = readLabLink(hash, check);
    if (!read.ok) return read.fault.code.startsWith('link.');
    const checked = check(read.value.text);
    return read.value.text === '' || (checked.ok && checked.value === read.value.text);
  };

  test('cut at every length', () => {
    const cuts = Array.from(link, (_, length) => link.slice(0, length));
    expect(cuts.filter((hash) => !isWholeOrRefused(hash))).toEqual([]);
  });

  test('one character changed at every position', () => {
    const others = ['%', '+', '&', '=', '/', '0', 'x', '\n', '\u202e', '\ud800'];
    const changed = Array.from(link).flatMap((_, at) =>
      others.map((other) => `${link.slice(0, at)}${other}${link.slice(at + 1)}`),
    );
    expect(changed.filter((hash) => !isWholeOrRefused(hash))).toEqual([]);
  });
});
