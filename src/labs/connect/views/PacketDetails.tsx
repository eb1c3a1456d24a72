/**
 * One packet opened: its layers with their fields, and its bytes. A field and its bytes light each
 * other, by pointer and by focus.
 */
import { useMemo, useState } from 'react';
import { bytesOf, layersOf, type Field, type Layer } from '../../../domain/packet/layers.ts';
import type { PacketRow } from '../../../domain/packet/packetList.ts';
import { useWords } from '../../../i18n/useWords.ts';

type Span = Pick<Field, 'start' | 'end'>;

const isIn = (at: number, span: Span | null): boolean =>
  span !== null && at >= span.start && at < span.end;

const isSame = (a: Span, b: Span | null): boolean =>
  b !== null && a.start === b.start && a.end === b.end;

/** The shortest span that holds the byte: a flag rather than the layer around it. */
function spanAt(layers: readonly Layer[], at: number): Span | null {
  const spans = layers.flatMap((layer): readonly Span[] => [...layer.fields, layer]);
  const around = spans.filter((span) => isIn(at, span));
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

export function PacketDetails({ row }: { readonly row: PacketRow }) {
  const { packets: words } = useWords('bindViews');
  const layers = useMemo(() => layersOf(row.frame), [row]);
  const bytes = useMemo(() => bytesOf(row.frame), [row]);
  const [lit, setLit] = useState<Span | null>(null);
  return (
    <div className="mx-2 mb-2 grid gap-2 rounded-md border border-line p-2 @min-[44rem]:grid-cols-2 @min-[60rem]:absolute @min-[60rem]:inset-y-0 @min-[60rem]:right-0 @min-[60rem]:left-100 @min-[60rem]:m-0 @min-[60rem]:grid-cols-[minmax(0,1fr)_auto] @min-[60rem]:content-start @min-[60rem]:overflow-y-auto">
      <div role="group" aria-label={words.layers(row.no)}>
        {layers.map((layer) => (
          <LayerFields key={layer.start} layer={layer} lit={lit} onLit={setLit} />
        ))}
      </div>
      <div
        role="img"
        aria-label={words.bytes(row.no, bytes.length)}
        className="grid w-max grid-cols-8 content-start self-start @min-[60rem]:sticky @min-[60rem]:top-0 gap-y-0.5 font-mono text-xs select-text @min-[26rem]:grid-cols-16"
        onPointerLeave={() => setLit(null)}
      >
        {Array.from(bytes, (byte, at) => (
          <span
            key={at}
            className={`px-[0.2rem] ${isIn(at, lit) ? 'bg-now text-ink outline-1 outline-now-line' : ''}`}
            onPointerEnter={() => setLit(spanAt(layers, at))}
          >
            {byte.toString(16).padStart(2, '0')}
          </span>
        ))}
      </div>
      <p className="text-xs text-ink2 @min-[44rem]:col-span-2 @min-[60rem]:-order-1">
        {row.segment === null ? words.inside : words.wire(row.segment)}
        {' · '}
        {words.hint}
      </p>
    </div>
  );
}

interface LayerProps {
  readonly layer: Layer;
  readonly lit: Span | null;
  readonly onLit: (span: Span | null) => void;
}

function LayerFields({ layer, lit, onLit }: LayerProps) {
  return (
    <details open={layer.id !== 'eth'}>
      <summary
        className="min-h-6 font-semibold pointer-coarse:min-h-11"
        onPointerEnter={() => onLit(layer)}
        onFocus={() => onLit(layer)}
      >
        {layer.name}
      </summary>
      <ul className="pl-4 @min-[60rem]:columns-2 @min-[60rem]:gap-x-2">
        {layer.fields.map((field) => (
          <li key={`${field.id} ${field.start}`}>
            <button
              type="button"
              title={field.id}
              className={`min-h-6 w-full rounded px-1 text-left wrap-anywhere pointer-coarse:min-h-11 ${isSame(field, lit) ? 'bg-now text-ink forced-colors:outline-2' : ''}`}
              onClick={() => onLit(field)}
              onFocus={() => onLit(field)}
              onPointerEnter={() => onLit(field)}
            >
              {field.name}: <span className="font-mono">{field.value}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
