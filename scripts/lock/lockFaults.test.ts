/** One small sound lock, and each fault planted into it. */
import { expect, test } from 'vitest';
import { type Lock, lockFaults } from './lockFaults.ts';

const sound: Lock = {
  packages: {
    '': { dependencies: { a: '1.0.0' }, devDependencies: { b: '2.3.4' } },
    'node_modules/a': { integrity: 'sha512-a', optionalDependencies: { 'a-linux': '1.0.0' } },
    'node_modules/a-linux': { integrity: 'sha512-l' },
    'node_modules/b': { integrity: 'sha512-b' },
    'node_modules/b/node_modules/c': {
      integrity: 'sha512-c',
      optionalDependencies: { 'a-linux': '1.0.0', 'c-win': '1.0.0' },
    },
    'node_modules/b/node_modules/c-win': { integrity: 'sha512-w' },
  },
};

function planted(changes: Lock['packages']): Lock {
  return { packages: { ...sound.packages, ...changes } };
}

test('a sound lock has no fault: a nested package finds its optional ones beside it and above', () => {
  expect(lockFaults(sound)).toEqual([]);
});

test('a native package left out is found by its name', () => {
  const { 'node_modules/a-linux': _dropped, ...packages } = sound.packages;
  expect(lockFaults({ packages })).toEqual([
    'node_modules/a: optional a-linux has no entry',
    'node_modules/b/node_modules/c: optional a-linux has no entry',
  ]);
});

test('a package nested under another one does not count for its neighbours', () => {
  const { 'node_modules/a-linux': _dropped, ...packages } = sound.packages;
  const elsewhere = { 'node_modules/b/node_modules/a-linux': { integrity: 'sha512-l' } };
  expect(lockFaults({ packages: { ...packages, ...elsewhere } })).toEqual([
    'node_modules/a: optional a-linux has no entry',
  ]);
});

test.each<[string, Lock['packages']]>([
  ['no integrity', { 'node_modules/b': {} }],
  ['downloaded', { 'node_modules/b': { integrity: 'x', resolved: 'https://mirror.example/b' } }],
  ['exact', { '': { dependencies: { a: '^1.0.0' } } }],
])('a fault about "%s" is named', (word, change) => {
  expect(lockFaults(planted(change))).toEqual([expect.stringContaining(word)]);
});

test('an empty lock is a fault', () => {
  expect(lockFaults({ packages: { '': {} } })).toHaveLength(1);
});
