/**
 * The part of the style sheet that the first paint of the prerendered home needs: the same Tailwind
 * source, compiled for the class names of that page alone, without rules for elements and states
 * that it does not have. The whole sheet comes with every part that is fetched later.
 */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { compile } from '@tailwindcss/node';
import { type Selector, type SelectorComponent, transform } from 'lightningcss';

/** Every class name of a piece of HTML, once. */
export function classNames(html: string): string[] {
  const lists = [...html.matchAll(/\sclass="([^"]*)"/g)].map((found) => found[1] ?? '');
  return [...new Set(lists.flatMap((list) => decode(list).split(/\s+/).filter(Boolean)))];
}

/** React writes `&` and quotes of a class name (`[&>svg]`) as entities. */
function decode(attribute: string): string {
  return attribute
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

/** A pointer brings them about: by then the whole sheet is there. A key may be quicker. */
const laterStates: readonly string[] = ['hover', 'active', 'focus-within'];
const paintedElements: readonly string[] = ['before', 'after', 'marker'];

/** What a page is made of, for a selector to meet. */
interface PageParts {
  readonly tags: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

function canMatch(component: SelectorComponent, parts: PageParts): boolean {
  if (component.type === 'type') return parts.tags.has(component.name);
  // boot.js says by data attributes what it found out.
  if (component.type === 'attribute') {
    return component.name.startsWith('data-') || parts.attributes.has(component.name);
  }
  if (component.type === 'pseudo-element') return paintedElements.includes(component.kind);
  if (component.type !== 'pseudo-class') return true;
  if (component.kind === 'is' || component.kind === 'where') {
    return component.selectors.some((selector) => selectorCanMatch(selector, parts));
  }
  return component.kind !== 'host' && !laterStates.includes(component.kind);
}

function selectorCanMatch(selector: Selector, parts: PageParts): boolean {
  return selector.every((component) => canMatch(component, parts));
}

/** Drops rules and selectors that nothing of the page can match before somebody acts. */
function withoutUnmatched(css: string, parts: PageParts): string {
  const { code } = transform({
    filename: 'critical.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Selector: (selector) => (selectorCanMatch(selector, parts) ? undefined : []),
      Rule: {
        style(rule) {
          const { selectors } = rule.value;
          return selectors.some((each) => selectorCanMatch(each, parts)) ? undefined : [];
        },
      },
    },
  });
  return code.toString();
}

/** Drops custom properties that nothing reads, until every one left is read. */
function withoutUnread(css: string): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map((found) => found[1] ?? ''));
  const left = css.replaceAll(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (declaration, name: string) =>
    read.has(name) ? declaration : '',
  );
  return left === css ? css : withoutUnread(left);
}

/** Writes out the sums of the spacing scale, and fallbacks of custom properties that nothing sets. */
function withoutDetours(css: string): string {
  const scale = Number(/--spacing:([\d.]+)rem/.exec(css)?.[1]);
  const isSet = (name: string): boolean =>
    css.includes(`${name}:`) || css.includes(`@property ${name}`);
  return css
    .replaceAll(/calc\(var\(--spacing\) \* ([\d.]+)\)/g, (sum, times: string) =>
      Number.isNaN(scale) ? sum : `${Number(times) * scale}rem`,
    )
    .replaceAll(
      /var\((--[\w-]+),((?:[^()]|\([^()]*\))*)\)/g,
      (call, name: string, fallback: string) => {
        if (!isSet(name)) return fallback;
        return name.startsWith('--default-') ? `var(${name})` : call;
      },
    );
}

/** A property of the theme that has one value for ever is written out where it is read. */
function withoutConstants(css: string): string {
  const theme = /[{}]:root\{([^{}]*)\}/.exec(css)?.[1] ?? '';
  const properties = [...theme.matchAll(/(--[\w-]+):([^;]*)/g)];
  return properties.reduce((text, [, name = '', value = '']) => {
    // The dark theme sets its colours again.
    const isConstant = css.split(`${name}:`).length === 2;
    return isConstant ? text.replaceAll(`var(${name})`, value) : text;
  }, css);
}

/** Registered properties that nothing sets are their initial values; browsers that know none get a rule. */
function withoutRegistered(css: string): string {
  const rest = css.replace(/@layer properties\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/, '');
  const registered = [...rest.matchAll(/@property (--[\w-]+)\{([^}]*)\}/g)];
  if (registered.some(([, name = '']) => rest.includes(`${name}:`))) return css;
  return registered.reduce((text, [rule, name = '', body = '']) => {
    const initial = /initial-value:([^;]*)/.exec(body)?.[1];
    const without = text.replace(rule, '');
    return initial === undefined ? without : without.replaceAll(`var(${name})`, initial);
  }, rest);
}

export async function criticalCss(sheet: string, html: string): Promise<string> {
  const source = await readFile(sheet, 'utf8');
  const compiler = await compile(source, { base: dirname(sheet), from: sheet, onDependency() {} });
  const namesBy = (pattern: RegExp) =>
    new Set([...html.matchAll(pattern)].map((found) => found[1] ?? ''));
  const parts = { tags: namesBy(/<([a-z][a-z0-9]*)/g), attributes: namesBy(/\s([a-z-]+)=/g) };
  const matched = withoutDetours(withoutUnmatched(compiler.build(classNames(html)), parts));
  const css = withoutUnread(withoutConstants(withoutRegistered(withoutUnread(matched))));
  // The licence stands in the whole sheet; a media rule may have lost all that it had.
  return css
    .replace(/^\/\*![^*]*\*\//, '')
    .replaceAll(/@(?:media|supports)[^{}]*\{\}/g, '')
    .trim();
}
