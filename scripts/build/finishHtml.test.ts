/** What the finished HTML promises, on small pages written by hand; the real build is checked by faults.ts. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classNames, criticalCss } from './criticalCss.ts';
import { finishHtml } from './finishHtml.ts';
import { contentPolicy } from './policy.ts';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" crossorigin href="./assets/a.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

describe('the finished page', () => {
  const finished = finishHtml(page, { home: '<main>$& home</main>', css: 'main{color:red}' });

  test('the policy is the first thing in the head', () => {
    expect(finished).toContain('<head><meta http-equiv="Content-Security-Policy"');
  });

  test('the policy lets in the inlined style block by its hash, computed here with node:crypto', () => {
    const hash = createHash('sha256').update('main{color:red}').digest('base64');
    expect(finished).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(finished).toContain('<style>main{color:red}</style></head>');
  });

  test('the home stands in the root, and the style sheet follows it', () => {
    expect(finished).toContain(
      '<div id="root"><main>$& home</main></div><link rel="stylesheet" crossorigin href="./assets/a.css">',
    );
  });

  test.each([
    ['a style attribute', '<p style="color:red">'],
    ['an inline script', '<script>alert(1)</script>'],
  ])('%s in the home stops the build', (_what, home) => {
    expect(() => finishHtml(page, { home, css: '' })).toThrow(/forbids/);
  });

  test('a page without a root stops the build', () => {
    expect(() => finishHtml('<head></head>', { home: '', css: '' })).toThrow(/root/);
  });
});

test('the policy starts from nothing and names no other origin', () => {
  const policy = contentPolicy('');
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('class names are read once each, with entities decoded', () => {
  const html = '<a class="p-2 [&amp;&gt;svg]:m-1"><b class="p-2 before:content-[&#x27;x&#x27;]">';
  expect(classNames(html)).toEqual(['p-2', '[&>svg]:m-1', "before:content-['x']"]);
});

describe('critical CSS', async () => {
  const sheet = join(import.meta.dirname, '../../src/ui/theme.css');
  const html = '<html><body><main class="bg-paper hover:text-net sm:p-2"><a href="#/">x</a>';
  const css = await criticalCss(sheet, html);

  test('has the rules of the classes in use and no others', () => {
    expect(css).toContain('.bg-paper{');
    expect(css).toContain('.sm\\:p-2{');
    expect(css).not.toContain('.grid{');
  });

  test('has the rules of elements that are there and no others', () => {
    expect(css).toMatch(/[},]a\{/);
    expect(css).not.toMatch(/textarea\{|placeholder\{|\{\}/);
  });

  test('leaves out what shows only when somebody points at it', () => {
    expect(css).not.toContain('hover');
  });

  test('what never changes is written out, what the dark theme changes is not', async () => {
    const edged = '<main class="rounded-lg border bg-paper p-2 shadow-none">';
    const look = await criticalCss(sheet, edged);
    expect(look).toMatch(/\.rounded-lg\{border-radius:\.5rem\}/);
    expect(look).toContain('.bg-paper{background-color:var(--color-paper)}');
    expect(look).not.toContain('--radius-lg');
    const plain = await criticalCss(sheet, '<main class="border">');
    expect(plain).toContain('.border{border-style:solid;border-width:1px}');
    expect(plain).not.toMatch(/@property|@layer properties/);
    // A shadow is made of properties that other classes set: they stay registered.
    expect(await criticalCss(sheet, '<main class="shadow-md ring-2">')).toContain('@property');
  });

  test('every custom property in it is read, and the dark theme is there', () => {
    expect(css).toMatch(/\[data-theme=dark\]\{[^}]*--color-paper:/);
    expect(css).not.toContain('--color-host:');
  });
});
