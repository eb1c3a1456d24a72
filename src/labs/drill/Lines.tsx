/**
 * What a system printed. A listing that is wider than its box scrolls in it, and by keys; on a
 * phone each of its lines is broken, so that nothing of it is out of sight.
 */
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
        className={`overflow-x-auto rounded-lg border border-line2 bg-paper p-2 font-mono text-sm ${wraps ? 'whitespace-pre-wrap' : 'wrap-anywhere max-sm:whitespace-normal'}`}
      >
        {lines.map((line, index) => (
          <span key={index} className="block pl-[2ch] -indent-[2ch]">
            {line}
          </span>
        ))}
      </pre>
    </div>
  );
}
