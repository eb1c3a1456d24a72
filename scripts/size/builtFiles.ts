/**
 * Which built files belong together: what the first load needs, and what each part that is imported
 * on demand adds to it. Reads Vite's manifest; weighing is left to weigh.ts.
 */
export interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

/** The files of a chunk and of everything that it imports before it can run. */
function closure(manifest: Manifest, keys: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build has no ${key}`);
    if (seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    chunk.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return files;
}

/** The files of the page's own folder that the HTML names. */
export function namedFiles(html: string): readonly string[] {
  const names = [...html.matchAll(/\s(?:src|href)="\.\/([^"#?]+)"/g)].map(
    (found) => found[1] ?? '',
  );
  return [...new Set(names)];
}

/** What has to be there before the page answers: the HTML, what it names, what its entry imports. */
export function interactiveFiles(manifest: Manifest, html: string): readonly string[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  if (entries.length === 0) throw new Error('the build has no entry');
  return [...new Set(['index.html', ...namedFiles(html), ...closure(manifest, entries)])];
}

/** Everything up to the first idle moment: `parts` are imported on demand, but always. */
export function firstLoadFiles(
  manifest: Manifest,
  html: string,
  parts: readonly string[],
): readonly string[] {
  return [...new Set([...interactiveFiles(manifest, html), ...closure(manifest, parts)])];
}

/** The style sheets that a part brings along. */
export const sheetsOf = (manifest: Manifest, key: string): readonly string[] =>
  [...closure(manifest, [key])].filter((file) => file.endsWith('.css'));

export interface OnDemand {
  readonly name: string;
  readonly files: readonly string[];
}

/** `together` names chunks that a part always comes with, though it does not import them. */
export function onDemandParts(
  manifest: Manifest,
  first: readonly string[],
  together: (key: string) => readonly string[] = () => [],
): readonly OnDemand[] {
  return Object.keys(manifest)
    .filter((key) => manifest[key]?.isDynamicEntry === true)
    .map((key) => {
      const files = closure(manifest, [key, ...together(key)]);
      return { name: key, files: [...files].filter((file) => !first.includes(file)) };
    });
}
