/** A sound built page, and each fault planted into it. */
import { expect, test } from 'vitest';
import { builtFaults, differences } from './builtFaults.ts';
import { contentPolicy } from './policy.ts';

const css = 'main{color:red}';
const html =
  `<html><head><meta http-equiv="Content-Security-Policy" content="${contentPolicy(css)}">` +
  `<link rel="icon" href="./icon.svg"><script src="./boot.js"></script><style>${css}</style></head>` +
  '<body><div id="root"><main>home</main></div></body></html>';

const sound = new Map([
  ['index.html', html],
  ['boot.js', ''],
  ['icon.svg', '<svg/>'],
  ['assets/a.css', '@font-face{src:url(./mono.woff2)}a{background:url("data:x")}'],
  ['assets/mono.woff2', ''],
]);

const planted = (path: string, text: string) => new Map([...sound, [path, text]]);

test('a sound page has no fault', () => {
  expect(builtFaults(sound)).toEqual([]);
});

test.each([
  ['first thing', html.replace('<head>', '<head><title>x</title>')],
  ['style block', html.replace(`<style>${css}`, `<style>${css} `)],
  ['hole', html.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")],
  ['hole', html.replace("img-src 'self'", 'img-src https://a.example')],
  ['inline script', html.replace('</head>', '<script>boot()</script></head>')],
  ['inline style', html.replace('<main>', '<main style="color:red">')],
  ['prerendered', html.replace('<main>home</main>', '')],
  ['is not there', html.replace('./boot.js', './gone.js')],
  ['one place', html.replace('./icon.svg', '/icon.svg')],
  ['one place', html.replace('./icon.svg', 'https://a.example/icon.svg')],
])('a fault about "%s" is named', (word, page) => {
  expect(builtFaults(planted('index.html', page))).toEqual([expect.stringContaining(word)]);
});

test.each(['url(@fonts/mono.woff2)', 'url("../gone.png")'])(
  '%s in a style sheet is named',
  (url) => {
    const faults = builtFaults(planted('assets/a.css', `a{background:${url}}`));
    expect(faults).toEqual([expect.stringContaining('assets/a.css')]);
  },
);

test('no page at all is a fault', () => {
  expect(builtFaults(new Map())).toEqual(['there is no index.html']);
});

test('two builds differ by a changed byte, a file more, a file less', () => {
  const other = new Map([...planted('boot.js', ' '), ['more.js', '']]);
  other.delete('icon.svg');
  expect([...differences(sound, other)].toSorted()).toEqual(['boot.js', 'icon.svg', 'more.js']);
  expect(differences(sound, new Map(sound))).toEqual([]);
});
