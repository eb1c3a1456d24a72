/** Where the scenarios of `npm run simulate` come from: the argument, a file, or standard input. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** One scenario a line; its number is told with a fault. */
export interface Line {
  readonly text: string;
  /** undefined: it was the argument itself. */
  readonly number: number | undefined;
}

const isFile = (source: string): boolean =>
  !source.includes('=') && existsSync(source) && statSync(source).isFile();

/** Blank lines and those that begin with "#" say nothing. */
const numbered = (whole: string): Line[] =>
  whole
    .split(/\r?\n/)
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));

export async function linesOf(source: string | undefined): Promise<readonly Line[]> {
  if (source === undefined) return numbered(await text(process.stdin));
  return isFile(source)
    ? numbered(readFileSync(source, 'utf8'))
    : [{ text: source, number: undefined }];
}
