/**
 * What documents and comments say of the repository itself: a file or a folder that is named is
 * there, and every command is in the table. What they say of networks is left to the other tests.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const below = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.split(sep).join('/')}`,
  );
const folders = ['src', 'scripts', 'e2e', 'public', 'docs', '.ci'];
const paths = [...readdirSync(root), ...folders.flatMap(below)].map((path) => `/${path}`);

const documents = readdirSync(root).filter((name) => name.endsWith('.md'));
const sources = folders.flatMap(below).filter((path) => /\.(?:tsx?|css)$/.test(path));

/** In backquotes, a path of a source or a folder; a document by its name alone. */
const named = /`([\w.-]+(?:\/[\w.-]+)*(?:\.tsx?|\/))`|\b([\w-]+\.md)\b/g;
const comments = /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm;

/** A comment may leave out the rooms that its reader is in. */
const isThere = (name: string): boolean => {
  const end = `/${name.replace(/\/$/, '')}`;
  return paths.some((path) => path.endsWith(end));
};

const strangersIn = (text: string): readonly string[] =>
  [...text.matchAll(named)]
    .map(([, path, page]) => path ?? page ?? '')
    .filter((name) => !isThere(name));

const strangersAt = (path: string): readonly string[] => {
  const text = textOf(path);
  const told = path.endsWith('.md') ? [text] : (text.match(comments) ?? []);
  return told.flatMap(strangersIn).map((name) => `${path}: ${name}`);
};

test('a file or folder that a document or a comment names is there', () => {
  expect([...documents, ...sources].flatMap(strangersAt)).toEqual([]);
});

test('a name of nothing is seen', () => {
  expect(
    strangersIn('See `net/route.ts` and `nowhere.ts`, in `src/domain/` or `scripts/vite/`.'),
  ).toEqual(['nowhere.ts', 'scripts/vite/']);
  expect(strangersIn('the keys of wishes.md, not of MODEL.md')).toEqual(['wishes.md']);
  expect(strangersIn('a file `e2e/<name>.spec.ts`, any `name` or `a / b`')).toEqual([]);
});

test('every command of package.json stands in the table, and no other', () => {
  const { scripts }: { readonly scripts: object } = JSON.parse(textOf('package.json'));
  const table = textOf('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?([\w-]+)` +\|/gm);
  expect(new Set([...table].map(([, name]) => name))).toEqual(new Set(Object.keys(scripts)));
});
