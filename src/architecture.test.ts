/**
 * The rooms of the house and their doors, held by a machine: who may import whom, and where time,
 * storage, the address bar, chance and words come in. Reads the sources as text; each rule is shown
 * to see a planted fault.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** A folder imports itself and what stands to its right. */
const rooms = ['app', 'content', 'labs', 'player', 'i18n', 'ui', 'domain'] as const;
type Room = (typeof rooms)[number];

const roomOf = (path: string): Room | undefined =>
  rooms.find((room) => path.startsWith(`${room}/`));

const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm, '');

/** Code alone: what stands in quotes is no use of a power. Templates stay, they hold code. */
const codeOf = (source: string): string =>
  withoutComments(source).replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const importsOf = (source: string): readonly string[] =>
  [
    ...withoutComments(source).matchAll(
      /\bfrom\s+'([^']+)'|\bimport\s+'([^']+)'|\bimport\(\s*'([^']+)'/g,
    ),
  ].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');

interface File {
  /** From `src/`, with slashes. */
  readonly path: string;
  readonly source: string;
}

type Rule = (file: File) => readonly string[];

const order: Rule = ({ path, source }) => {
  const room = roomOf(path);
  return importsOf(source).flatMap((target) => {
    if (!target.startsWith('.')) {
      const isPure = room === 'domain' || room === 'content';
      return isPure ? [`${room} imports the package ${target}`] : [];
    }
    if (!/\.(?:ts|tsx|css)$/.test(target)) return [`${target} has no extension`];
    const other = roomOf(posix.join(posix.dirname(path), target));
    if (room === undefined || other === undefined) return [`${target} leads out of the rooms`];
    return rooms.indexOf(other) < rooms.indexOf(room) ? [`${room} imports ${other}`] : [];
  });
};

/** A power, the words that use it, and the only places that may. */
const doors = [
  {
    power: 'time',
    use: /\b(?:requestAnimationFrame|cancelAnimationFrame|setTimeout|setInterval|setImmediate|requestIdleCallback|performance\.\w+)\b/,
    open: ['player/useClock.ts'],
  },
  // It follows the playhead and has no time of its own: told again whenever the pace changes.
  { power: 'animation', use: /\.animate\(/, open: ['player/useGlide.ts'] },
  { power: 'dates', use: /\bnew Date\b|\bDate\.\w+|\bDate\(|\bTemporal\b/, open: ['app/today.ts'] },
  {
    power: 'storage',
    use: /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|caches)\b|\bdocument\.cookie\b|\bnavigator\.storage\b/,
    open: ['app/storage/'],
  },
  {
    power: 'the clipboard',
    use: /\bnavigator\.clipboard\b|\bClipboardItem\b|\.execCommand\(/,
    open: ['labs/useCopied.ts'],
  },
  {
    power: 'the address bar',
    use: /\b(?:window|document|globalThis|self)\.(?:location|history|navigation)\b|(?<![.\w])location\.\w+|(?<![.\w])history\.(?:pushState|replaceState|back|forward|go|state)\b/,
    open: ['app/address.ts', 'app/route.ts'],
  },
  {
    power: 'chance',
    use: /\bMath\.random\b|\bcrypto\.\w+/,
    open: ['app/seed.ts'],
  },
  {
    power: 'markup from text',
    use: /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\b|\beval\(|\bnew Function\b|\bdocument\.write\b/,
    open: [],
  },
  {
    power: 'the network',
    use: /\bfetch\('|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b/,
    open: [],
  },
] as const;

const doorsKept: Rule = ({ path, source }) => {
  const code = codeOf(source);
  return doors
    .filter(({ open }) => !open.some((door) => path.startsWith(door)))
    .flatMap(({ power, use }) => {
      const [used] = use.exec(code) ?? [];
      return used === undefined ? [] : [`${power} by ${used}`];
    });
};

const spoken =
  /\s(?:aria-label|aria-description|aria-valuetext|aria-roledescription|title|alt|placeholder|label)=(?:"[^"]*[A-Za-z]{2}[^"]*"|\{'[^']*[A-Za-z]{2}[^']*'\})/g;
/** What stands before a closing tag, after a tag or an expression. An arrow is no tag. */
const written = /(?:[^=]>|\})([^<>{}]*[A-Za-z]{2}[^<>{}]*)<\//g;

const words: Rule = ({ path, source }) => {
  if (!path.endsWith('.tsx') || path.startsWith('i18n/')) return [];
  const code = withoutComments(source);
  return [
    ...[...code.matchAll(spoken)].map(([attribute]) => `a word outside i18n:${attribute}`),
    ...[...code.matchAll(written)].map(([, text = '']) => `a word outside i18n: ${text.trim()}`),
  ];
};

/** An "as" before a type. A sentence in a template has it before a small letter or a marked word. */
const assertion =
  /\bas (?:[A-Z]\w*\b(?! \\`)|[{[(]|(?:unknown|string|number|boolean|readonly|keyof|typeof|never|any)\b)/;

const style: Rule = ({ path, source }) => {
  const code = codeOf(source);
  const isPure = path.startsWith('domain/');
  const isRegistry = ['labs/index.ts', 'content/lessons/index.ts'].includes(path);
  const assertions = code.replaceAll(/^(?:import|export)\b[^;]*;/gm, '');
  return [
    source.split('\n').length > 251 ? 'more than 250 lines' : '',
    source.startsWith('/*') ? '' : 'does not open with what it is',
    isPure && /^\s*(?:export )?(?:abstract )?class\b/m.test(code) ? 'a class in domain' : '',
    /^\s*(?:export )?(?:const )?enum\b/m.test(code) ? 'an enum' : '',
    assertion.test(assertions) && !path.startsWith('domain/ip/') ? 'an `as`' : '',
    /^export (?:\*|\{[^}]*\}) from\b/m.test(code) ? 'passes on what others export' : '',
    /\/index\.tsx?$/.test(path) && !isRegistry ? 'an index that is no registry' : '',
  ].filter((fault) => fault !== '');
};

const rules = { order, doorsKept, words, style } as const;

const root = import.meta.dirname;
const files: readonly File[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => ({
    path: relative(root, join(root, name)).split(sep).join('/'),
    source: readFileSync(join(root, name), 'utf8'),
  }));
const sources = files.filter(({ path }) => !/\.test\.tsx?$/.test(path));

test.each(rooms)('%s has files to look at', (room) => {
  expect(sources.filter(({ path }) => roomOf(path) === room)).not.toEqual([]);
});

test('every file stands in a room', () => {
  expect(sources.filter(({ path }) => roomOf(path) === undefined)).toEqual([]);
});

describe.each(Object.entries(rules))('%s', (_name, rule) => {
  test('holds everywhere', () => {
    expect(sources.flatMap((file) => rule(file).map((fault) => `${file.path}: ${fault}`))).toEqual(
      [],
    );
  });
});

test('tests are no longer than other files', () => {
  const long = files.filter(({ source }) => source.split('\n').length > 251);
  expect(long.map(({ path }) => path)).toEqual([]);
});

const opening = '/** What it is. */\n';

const planted: readonly (readonly [keyof typeof rules, string, string, string])[] = [
  ['order', 'ui/A.tsx', `import { a } from '../i18n/a.ts';`, 'ui imports i18n'],
  ['order', 'domain/ip/a.ts', `import type { A } from '../../app/a.ts';`, 'domain imports app'],
  ['order', 'labs/and/a.ts', `const a = () => import('../../app/a.ts');`, 'labs imports app'],
  ['order', 'player/a.ts', `export { a } from '../labs/a.ts';`, 'player imports labs'],
  ['order', 'domain/a.ts', `import { z } from 'zustand';`, 'domain imports the package zustand'],
  ['order', 'content/a.ts', `import 'react';`, 'content imports the package react'],
  ['order', 'ui/A.tsx', `import { B } from './B';`, './B has no extension'],
  ['order', 'app/a.ts', `import { a } from '../../scripts/a.ts';`, 'leads out of the rooms'],
  ['doorsKept', 'app/a.ts', `setTimeout(() => {}, 1);`, 'time by setTimeout'],
  ['doorsKept', 'player/a.ts', `requestAnimationFrame(draw);`, 'time by requestAnimationFrame'],
  ['doorsKept', 'labs/a.ts', `const n = performance.now();`, 'time by performance.now'],
  ['doorsKept', 'domain/a.ts', `const n = Date.now();`, 'dates by Date.now'],
  ['doorsKept', 'app/a.ts', `const d = new Date();`, 'dates by new Date'],
  ['doorsKept', 'app/stores/a.ts', `localStorage.setItem('a', '');`, 'storage by localStorage'],
  ['doorsKept', 'labs/a.ts', `document.cookie = '';`, 'storage by document.cookie'],
  ['doorsKept', 'ui/a.ts', `navigator.clipboard?.writeText(a);`, 'the clipboard by'],
  ['doorsKept', 'app/pages/a.ts', `window.location.hash = '';`, 'the address bar'],
  ['doorsKept', 'app/pages/a.ts', `history.pushState(null, '', '#');`, 'the address bar'],
  ['doorsKept', 'domain/a.ts', `const n = Math.random();`, 'chance by Math.random'],
  ['doorsKept', 'labs/a.ts', 'const t = `${crypto.randomUUID()}`;', 'chance by crypto.randomUUID'],
  ['doorsKept', 'ui/a.ts', `node.innerHTML = text;`, 'markup from text by innerHTML'],
  ['doorsKept', 'app/a.ts', `await fetch('/x');`, 'the network by'],
  ['words', 'labs/A.tsx', `<p>Hello there?</p>`, 'Hello there?'],
  ['words', 'labs/A.tsx', `<p>{count} bits</p>`, 'bits'],
  ['words', 'labs/A.tsx', `<button onClick={() => go()}>Go on</button>`, 'Go on'],
  ['words', 'ui/A.tsx', `<b aria-label="Close it" />`, 'aria-label="Close it"'],
  ['words', 'ui/A.tsx', `<b title={'Close it'} />`, `title={'Close it'}`],
  ['style', 'ui/a.ts', `${opening}${'\n'.repeat(250)}`, 'more than 250 lines'],
  ['style', 'ui/a.ts', `const a = 1;`, 'does not open with what it is'],
  ['style', 'domain/a.ts', `${opening}export class A {}`, 'a class in domain'],
  ['style', 'ui/a.ts', `${opening}export enum A { B }`, 'an enum'],
  ['style', 'app/a.ts', `${opening}const a = b as Route;`, 'an `as`'],
  ['style', 'app/a.ts', `${opening}const a = b as unknown;`, 'an `as`'],
  ['style', 'ui/a.ts', `${opening}export * from './b.ts';`, 'passes on what others export'],
  ['style', 'ui/index.ts', opening, 'an index that is no registry'],
];

test.each(planted)('%s sees in %s: %s', (rule, path, source, fault) => {
  expect(rules[rule]({ path, source }).join('\n')).toContain(fault);
});

const innocent: readonly File[] = [
  {
    path: 'app/A.tsx',
    source: `${opening}import { b } from '../ui/b.ts';\nimport c from 'valibot';`,
  },
  { path: 'player/useClock.ts', source: `${opening}setTimeout(go, 1); // Date.now() is no clock` },
  {
    path: 'labs/a.ts',
    source: `${opening}const say = 'Math.random and localStorage'; history.past;`,
  },
  { path: 'ui/A.tsx', source: `${opening}const f = <T,>(a: T) => (a ? <b>{a}</b> : <i>1</i>);` },
  { path: 'domain/ip/a.ts', source: `${opening}const a = (n >>> 0) as Ipv4;` },
  {
    path: 'i18n/en/a.ts',
    source: `${opening}const a = \`as ever, as PID \\\`1\\\`\`; const b = [1] as const;`,
  },
];

test.each(innocent)('nothing is wrong with $path: $source', (file) => {
  expect(Object.values(rules).flatMap((rule) => rule(file))).toEqual([]);
});
