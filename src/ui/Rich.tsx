/** Draws a sentence with its bold and mono runs; what the marks are is left to `rich.ts`. */
import { richRuns, type RichRun } from './rich.ts';

const classOf = ({ bold, mono }: RichRun): string | undefined =>
  [bold ? 'font-bold' : '', mono ? 'font-mono tabular-nums' : ''].join(' ').trim() || undefined;

export function Rich({ text }: { readonly text: string }) {
  return richRuns(text).map((run, index) => {
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
