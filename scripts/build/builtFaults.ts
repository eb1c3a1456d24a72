/**
 * What can be wrong with a built page without the build saying so: a policy with a hole, a file that
 * is named but not there, an address that ties the page to one place.
 */
import { posix } from 'node:path';
import { sourceHash } from './policy.ts';

/** The built files by their path inside the folder, as text. */
export type Built = ReadonlyMap<string, string>;

function policyFaults(html: string): string[] {
  const policy = /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
    html,
  )?.[1];
  if (policy === undefined) return ['the content policy is not the first thing in the head'];
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    (found) => found[1] ?? '',
  );
  return [
    ...styles
      .filter((css) => !policy.includes(sourceHash(css)))
      .map(() => 'a style block is not in the policy'),
    ...(/unsafe-|https?:|\*/.test(policy) ? [`the policy has a hole: ${policy}`] : []),
    ...(/<script\b(?![^>]*\ssrc=)/.test(html) ? ['an inline script'] : []),
    ...(/\s(?:style|on[a-z]+)="/.test(html) ? ['an inline style or handler'] : []),
  ];
}

function homeFaults(html: string): string[] {
  return /<div id="root">\s*<\/div>/.test(html) ? ['the home is not prerendered'] : [];
}

function missingFiles(built: Built, from: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (/^(?:#|data:)/.test(name)) return [];
    if (/^(?:\/|[a-z]+:)/.test(name)) return [`${from}: ${name} works only in one place`];
    const path = posix.join(posix.dirname(from), name.replace(/[?#].*$/, ''));
    return built.has(path) ? [] : [`${from}: ${name} is not there`];
  });
}

function referenceFaults(built: Built): string[] {
  return [...built].flatMap(([path, text]) => {
    if (path.endsWith('.html')) {
      const named = [...text.matchAll(/<(?:script|link|img)\b[^>]*\s(?:src|href)="([^"]*)"/g)];
      return missingFiles(
        built,
        path,
        named.map((found) => found[1] ?? ''),
      );
    }
    if (!path.endsWith('.css')) return [];
    const urls = [...text.matchAll(/url\(\s*["']?([^"')]+)/g)];
    return missingFiles(
      built,
      path,
      urls.map((found) => found[1] ?? ''),
    );
  });
}

export function builtFaults(built: Built): readonly string[] {
  const html = built.get('index.html');
  if (html === undefined) return ['there is no index.html'];
  return [...policyFaults(html), ...homeFaults(html), ...referenceFaults(built)];
}

/** Files that differ between two builds of the same source. */
export function differences(one: Built, other: Built): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}
