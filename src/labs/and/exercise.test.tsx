/** What an exercise shows, and above all what it does not show before it was found. */
import { expect, test } from 'vitest';
import { benchAt, wordsOf } from './testing.tsx';

const pair = 'a=192.168.1.130/26&b=192.168.1.194/26';

test.each(['last', 'two', 'all'])(
  'with the mode %s the network and the verdict are nowhere in the page',
  (mode) => {
    const html = benchAt(`${pair}&mode=${mode}`, 33);
    for (const told of ['192.168.1.128', '192.168.1.192/26', 'broadcast', 'first difference']) {
      expect(html).not.toContain(told);
    }
    expect(wordsOf(html)).not.toContain('Not the same segment,');
  },
);

test('the first task asks for the first bit that is owed', () => {
  expect(wordsOf(benchAt(`${pair}&mode=last`, 0))).toContain(
    'Host A, bit 25 , worth 128 in octet 4: what is 1 AND 1 ?',
  );
});

test('a wrong bit is marked and the idea behind it is named', () => {
  const html = benchAt(`${pair}&mode=last&and-a=0-------`, 0);
  expect(html).toContain('bit 25, worth 128, 0, network bit, wrong');
  expect(wordsOf(html)).toContain('Many read AND as adding.');
});

test('a sum that no octet can be is told so', () => {
  const found = 'and-a=10000000&and-b=11000000&why=26:own-zero,31:mask-hides';
  const words = wordsOf(benchAt(`${pair}&mode=last&${found}&dec-a=322`, 0));
  // 130 + 192: adding the address and the mask.
  expect(words).toContain('Many read AND as adding.');
});

test('a verdict that was judged by the first three numbers is told so', () => {
  const found =
    'and-a=10000000&and-b=11000000&dec-a=128&dec-b=192&why=26:own-zero,31:mask-hides&says-a=local';
  const words = wordsOf(benchAt(`${pair}&mode=last&${found}`, 0));
  expect(words).toContain('Many take the first three numbers for the network.');
});

test('when everything is found, everything is shown', () => {
  const found =
    'and-a=10000000&and-b=11000000&dec-a=128&dec-b=192&why=26:own-zero,31:mask-hides&says-a=remote';
  const words = wordsOf(benchAt(`${pair}&mode=last&${found}`, 33));
  expect(words).toContain('Not the same segment');
  expect(words).toContain('192.168.1.128/26');
});
