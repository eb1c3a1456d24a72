/** A worked example: what to press. The lab tells the rest, step by step. */
import { useWords } from '../../i18n/useWords.ts';

export function WatchPanel() {
  const learn = useWords('learn');
  return <p className="text-sm text-ink2">{learn.watch}</p>;
}
