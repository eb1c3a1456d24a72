/**
 * Rich text with two marks only: `*bold*` and a mono run between backquotes. Bold may hold mono.
 * Reading the marks is here; drawing them is left to `Rich.tsx`.
 */
export interface RichRun {
  readonly text: string;
  readonly bold: boolean;
  readonly mono: boolean;
}

const monoRuns = (text: string, bold: boolean): RichRun[] =>
  text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 2 && part.startsWith('`')
        ? { text: part.slice(1, -1), bold, mono: true }
        : { text: part, bold, mono: false },
    );

/** A mark without its partner is an ordinary character. */
export const richRuns = (text: string): readonly RichRun[] =>
  text
    .split(/(\*[^*]+\*)/)
    .flatMap((part) =>
      part.length > 2 && part.startsWith('*')
        ? monoRuns(part.slice(1, -1), true)
        : monoRuns(part, false),
    );

/** The same words without marks, for speech and for copying. */
export const plainText = (text: string): string =>
  richRuns(text)
    .map((run) => run.text)
    .join('');
