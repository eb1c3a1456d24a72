/** What a system printed. A listing is wider than a phone: it scrolls in its own box, and by keys. */
interface LinesProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly wraps?: boolean;
}

export function Lines({ label, lines, wraps = false }: LinesProps) {
  return (
    <div className="min-w-0">
      <p className="text-sm text-ink2">{label}</p>
      <pre
        role="region"
        aria-label={label}
        // What scrolls must be reachable by keys (axe: scrollable-region-focusable), so the rule is off here.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={`overflow-x-auto rounded-lg border border-line2 bg-paper p-2 font-mono text-sm ${wraps ? 'whitespace-pre-wrap' : ''}`}
      >
        {lines.join('\n')}
      </pre>
    </div>
  );
}
