/** What the bits of an octet are worth, 128 … 1, over the octet at work; space for it over the others. */
const worths = [128, 64, 32, 16, 8, 4, 2, 1];

interface PlaceValuesProps {
  /** The octet at work, 0–3; null: none. */
  readonly octet: number | null;
  /** The column at work, 0–31. */
  readonly bit: number | null;
  /** Where the columns give way to the edge, 0–32. */
  readonly edge: number;
}

export function PlaceValues({ octet, bit, edge }: PlaceValuesProps) {
  if (octet === null) return undefined;
  return (
    <div
      aria-hidden
      className={`octet octet-${octet} octet-name pointer-events-none flex items-end [--r:1]`}
    >
      <div className="flex gap-(--cell-gap) font-mono text-[0.8125rem] leading-none text-ink2">
        {worths.map((worth, place) => {
          const column = octet * 8 + place;
          const look = column === bit ? 'font-bold text-ink' : '';
          return (
            <span
              key={worth}
              className={`flex w-(--cell-w) justify-center tracking-tighter ${look} ${column >= edge && edge > octet * 8 ? 'translate-x-(--edge-gap)' : ''}`}
            >
              {worth}
            </span>
          );
        })}
      </div>
    </div>
  );
}
