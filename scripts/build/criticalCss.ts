/**
 * The part of the style sheet that the prerendered home needs: the same Tailwind source, compiled
 * for the class names of that markup alone. The whole sheet still follows as a file.
 */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { compile, optimize } from '@tailwindcss/node';

/** Every class name of a piece of HTML, once. */
export function classNames(html: string): string[] {
  const lists = [...html.matchAll(/\sclass="([^"]*)"/g)].map((found) => found[1] ?? '');
  // React writes `&` and quotes of a class name (`[&>svg]`) as entities.
  const names = lists.flatMap((list) => decode(list).split(/\s+/).filter(Boolean));
  return [...new Set(names)];
}

function decode(attribute: string): string {
  return attribute
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

export async function criticalCss(sheet: string, html: string): Promise<string> {
  const source = await readFile(sheet, 'utf8');
  const compiler = await compile(source, { base: dirname(sheet), from: sheet, onDependency() {} });
  return optimize(compiler.build(classNames(html)), { minify: true }).code.trim();
}
