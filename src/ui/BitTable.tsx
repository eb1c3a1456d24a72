/**
 * A few rows of bits to look at, with their values in dotted decimal. No keys, no states: that is
 * `BitGrid.tsx`. Narrow screens show the last octet of the value only.
 */
interface BitRow {
  readonly name: string;
  readonly bits: readonly (0 | 1)[];
  /** Dotted decimal. */
  readonly value: string;
  /** Computed from the rows above. */
  readonly isSum?: boolean;
}

interface BitTableProps {
  /** Rows that belong together, one group for each host. */
  readonly groups: readonly (readonly BitRow[])[];
  /** How many of the bits are network bits. */
  readonly network: number;
}

export function BitTable({ groups, network }: BitTableProps) {
  return (
    <table className="bit-table">
      {groups.map((rows, group) => (
        <tbody key={group}>
          {rows.map(({ name, bits, value, isSum = false }) => {
            const rest = value.slice(0, value.lastIndexOf('.') + 1);
            return (
              <tr key={name} className={isSum ? 'sum' : undefined}>
                <th scope="row">{name}</th>
                <td className="bits">
                  {bits.map((bit, place) =>
                    place < network ? <b key={place}>{bit}</b> : <i key={place}>{bit}</i>,
                  )}
                </td>
                <td>
                  <span className="rest">{rest}</span>
                  {value.slice(rest.length)}
                </td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
