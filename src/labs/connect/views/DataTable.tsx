/** One table of a host: a caption, heads, rows, those of this step lit; or why it is empty. */
import { useWords } from '../../../i18n/useWords.ts';
import { isSameSelection, type Selection } from '../selection.ts';

export interface DataRow {
  /** Lit while the event names one of them. */
  readonly keys: readonly string[];
  readonly cells: readonly string[];
  /** What a press on it selects, in every view; null: nothing that the others know. */
  readonly selects: Selection | null;
}

export interface TableContent {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly DataRow[];
  /** What is said where there is no row. */
  readonly empty: string;
}

interface DataTableProps extends TableContent {
  readonly lit: ReadonlySet<string>;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
}

export function DataTable(props: DataTableProps) {
  const { caption, heads, rows, empty } = props;
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
            {rows.map((row, index) => (
              <Row key={index} {...props} row={row} />
            ))}
          </tbody>
        </>
      )}
    </table>
  );
}

type RowProps = Pick<DataTableProps, 'lit' | 'selection' | 'onSelect'> & { readonly row: DataRow };

function Row({ row: { keys, cells, selects }, lit, selection, onSelect }: RowProps) {
  const { tables: words } = useWords('bindViews');
  const isLit = keys.some((key) => lit.has(key));
  const isSelected = selects !== null && isSameSelection(selects, selection);
  return (
    <tr
      aria-current={isLit ? 'step' : undefined}
      className={`${isLit ? 'bg-now text-ink forced-colors:outline-2' : ''} ${isSelected ? 'outline-2 -outline-offset-1 outline-accent' : ''}`}
    >
      {cells.map((cell, column) => (
        <td key={column} className="py-px pr-3 whitespace-nowrap">
          {selects !== null && column === 0 ? (
            <button
              type="button"
              aria-pressed={isSelected}
              className="min-h-6 rounded-sm px-0.5 text-left underline decoration-line2 decoration-dotted underline-offset-3 hover:bg-net-bg pointer-coarse:min-h-11"
              onClick={() => onSelect(isSelected ? null : selects)}
            >
              {cell}
            </button>
          ) : (
            cell
          )}
          {isLit && column === 0 ? <span className="sr-only"> ({words.now})</span> : undefined}
        </td>
      ))}
    </tr>
  );
}
