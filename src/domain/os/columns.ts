/** Text in columns, each as wide as its widest cell: how the systems' tables are set. */

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** What stands between it and the column before. */
  readonly gap: string;
}

/** A header and rows; nothing is left at the ends of lines. */
export function inColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  header = true,
): string[] {
  const all = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  const lines = all.map((row) =>
    columns
      .map(({ align, gap }, index) => {
        const [cell, width] = [row[index] ?? '', widths[index] ?? 0];
        return gap + (align === 'left' ? cell.padEnd(width) : cell.padStart(width));
      })
      .join('')
      .trimEnd(),
  );
  return header ? lines : lines.slice(1);
}
