/** The four cases of an AND, with the one in use lit, and whose it is where the hosts differ. */
import type { HostName } from '../../domain/and/answers.ts';
import type { Column } from '../../domain/and/simulate.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Card } from '../../ui/Card.tsx';

interface TruthTableProps {
  readonly a: Column | null;
  readonly b: Column | null;
}

const cases = [
  [1, 1, 1],
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 0],
] as const;

export function TruthTable({ a, b }: TruthTableProps) {
  const words = useWords('and');
  const usedBy = (address: number, mask: number): readonly HostName[] => [
    ...(a?.address === address && a.mask === mask ? (['a'] as const) : []),
    ...(b?.address === address && b.mask === mask ? (['b'] as const) : []),
  ];
  return (
    <Card className="grid place-items-center px-3 py-2">
      <table className="font-mono text-[0.9375rem] leading-5 tabular-nums">
        <caption className="sr-only">{words.truthTable}</caption>
        <tbody>
          {cases.map(([address, mask, result]) => {
            const users = usedBy(address, mask);
            const isUsed = users.length > 0;
            return (
              <tr
                key={`${address}${mask}`}
                aria-current={isUsed || undefined}
                className={
                  isUsed ? 'font-bold outline-now-line forced-colors:outline-2 [&>td]:bg-now' : ''
                }
              >
                <td className="rounded-l-md pl-2.5">{words.product(address, mask)}</td>
                <td className="px-2">=</td>
                <td>{result}</td>
                <td className="w-12 rounded-r-md pr-2 pl-3 text-left text-sm whitespace-nowrap">
                  {b === null && isUsed ? '◂' : users.map((name) => words.letter[name]).join(' ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
