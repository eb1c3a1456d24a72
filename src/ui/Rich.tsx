/**
 * Draws a sentence with its bold and mono runs; what the marks are is left to `rich.ts`. The words
 * of a term are drawn as words: who knows the glossary draws them otherwise.
 */
import { richRuns, type RichRun } from './rich.ts';

const classOf = ({ bold, mono }: RichRun): string | undefined =>
  [bold ? 'font-bold' : '', mono ? 'font-mono tabular-nums' : ''].join(' ').trim() || undefined;

export function Runs({ runs }: { readonly runs: readonly RichRun[] }) {
  return runs.map((run, index) => {
    const className = classOf(run);
    if (className === undefined) return run.text;
    const Mark = run.bold ? 'strong' : 'span';
    return (
      <Mark key={index} className={className}>
        {run.text}
      </Mark>
    );
  });
}

export const Rich = ({ text }: { readonly text: string }) => <Runs runs={richRuns(text)} />;
