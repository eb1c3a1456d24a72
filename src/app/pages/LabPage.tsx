/**
 * One lab on its bench: shows the scenario text of the session, hands back what the learner made
 * of it, and keeps the address bar in step, at rest. The lab itself knows none of this.
 */
import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import '../../ui/theme.css';
import { useRested } from '../../player/useClock.ts';
import { writeAddress } from '../address.ts';
import type { LabPartProps } from '../navigation.ts';
import { useApp, useSession } from '../parts.ts';
import { formatRoute, type LabId } from '../route.ts';
import { startOf } from '../stores/history.ts';
import { addressOf, benchOf } from '../stores/session.ts';

const restMs = 300;

export function LabPage({ id, lab, from = null }: LabPartProps) {
  const { session } = useApp();
  const { edit, open, rest, stand } = session.getState();
  const bench = useSession((state) => benchOf(state, id));
  const address = addressOf(id, bench);
  const rested = useRested(address, restMs);
  useEffect(() => {
    writeAddress(rested, 'replace');
    rest();
  }, [rested, rest]);

  const openPreset = (text: string) => {
    // The entry that Back returns to must hold the last edit, rested or not.
    writeAddress(address, 'replace');
    writeAddress(formatRoute({ page: id, text, at: null }), 'push');
    open(id, text, 0);
  };
  return (
    <>
      {from === null ? undefined : <WayBack to={from} />}
      <lab.Bench
        text={bench.history.present}
        at={bench.at}
        onText={(text, how) => (how === 'preset' ? openPreset(text) : edit(id, text))}
        onAt={(step) => stand(id, step)}
        onReset={() => open(id, startOf(bench.history, lab), 0)}
      />
    </>
  );
}

/** To the very step of the lab whose link led here. */
function WayBack({ to }: { readonly to: LabId }) {
  const words = useWords('shell');
  const bench = useSession((state) => benchOf(state, to));
  return (
    <a
      href={addressOf(to, bench)}
      className="-mt-1.5 mb-1 inline-flex min-h-8 items-center gap-1.5 font-semibold text-net underline underline-offset-4 pointer-coarse:min-h-11"
    >
      <ArrowLeft aria-hidden className="size-4" />
      {words.wayBack(words.nav[to], bench.at)}
    </a>
  );
}
