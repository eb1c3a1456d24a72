/** One table of a host: a caption, heads, rows, those of this step lit; or why it is empty. */
import { useWords } from '../../../i18n/useWords.ts';

export interface DataRow {
  /** Lit while the event names one of them. */
  readonly keys: readonly string[];
  readonly cells: readonly string[];
}

interface DataTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly DataRow[];
  readonly empty: string;
  readonly lit: ReadonlySet<string>;
}

export function DataTable({ caption, heads, rows, empty, lit }: DataTableProps) {
  const { tables: words } = useWords('bindViews');
  return (
    <table className="w-full border-collapse text-left text-[0.8125rem]">
      <caption className="pb-0.5 text-left text-sm font-semibold">
        {caption}
        {rows.length === 0 ? (
          <span className="block font-normal text-ink2">{empty}</span>
        ) : undefined}
      </caption>
      {rows.length === 0 ? undefined : (
        <>
          <thead>
            <tr className="border-b border-line text-xs text-ink2">
              {heads.map((head) => (
                <th key={head} scope="col" className="pr-3 font-normal">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="font-mono tabular-nums">
            {rows.map(({ keys, cells }, index) => {
              const isLit = keys.some((key) => lit.has(key));
              return (
                <tr
                  key={index}
                  aria-current={isLit ? 'step' : undefined}
                  className={isLit ? 'bg-now text-ink forced-colors:outline-2' : ''}
                >
                  {cells.map((cell, column) => (
                    <td key={column} className="py-px pr-3 whitespace-nowrap">
                      {cell}
                      {isLit && column === 0 ? (
                        <span className="sr-only"> ({words.now})</span>
                      ) : undefined}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </>
      )}
    </table>
  );
}
