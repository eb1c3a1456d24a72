/**
 * Rich text with three marks only: `*bold*`, a mono run between backquotes, and `[words](term)`,
 * words that a glossary explains. Bold may hold terms, terms may hold mono. Reading the marks is
 * here; drawing them is left to `Rich.tsx`, what a term says to who knows the glossary.
 */
export interface RichRun {
  readonly text: string;
  readonly bold: boolean;
  readonly mono: boolean;
}

/** Runs that belong together: the words of one term, or what stands between two. */
export interface RichPiece {
  readonly term: string | null;
  readonly runs: readonly RichRun[];
}

const monoRuns = (text: string, bold: boolean): readonly RichRun[] =>
  text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 2 && part.startsWith('`')
        ? { text: part.slice(1, -1), bold, mono: true }
        : { text: part, bold, mono: false },
    );

/** In a mono run it is no mark: there a program may write anything. */
const termMark = /(`[^`]+`|\[[^[\]]+\]\([a-z\d-]+\))/;
const termParts = /^\[(?<words>[^[\]]+)\]\((?<term>[a-z\d-]+)\)$/;

const termPieces = (text: string, bold: boolean): readonly RichPiece[] =>
  text
    .split(termMark)
    .filter((part) => part !== '')
    .map((part) => {
      const { words = part, term = null } = termParts.exec(part)?.groups ?? {};
      return { term, runs: monoRuns(words, bold) };
    });

/** A mark without its partner is an ordinary character. */
export const richPieces = (text: string): readonly RichPiece[] =>
  text
    .split(/(\*[^*]+\*)/)
    .flatMap((part) =>
      part.length > 2 && part.startsWith('*')
        ? termPieces(part.slice(1, -1), true)
        : termPieces(part, false),
    );

export const richRuns = (text: string): readonly RichRun[] =>
  richPieces(text).flatMap(({ runs }) => runs);

/** The same words without marks, for speech and for copying. */
export const plainText = (text: string): string =>
  richRuns(text)
    .map((run) => run.text)
    .join('');
