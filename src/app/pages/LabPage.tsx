/**
 * One lab on its bench: shows the scenario text of the session, hands back what the learner made
 * of it, and keeps the address bar in step, at rest. The lab itself knows none of this.
 */
import { useEffect } from 'react';
import '../../ui/theme.css';
import { useRested } from '../../player/useClock.ts';
import { writeAddress } from '../address.ts';
import type { LabPartProps } from '../navigation.ts';
import { useApp, useSession } from '../parts.ts';
import { formatRoute } from '../route.ts';
import { startOf } from '../stores/history.ts';
import { addressOf, benchOf } from '../stores/session.ts';

const restMs = 300;

export function LabPage({ id, lab }: LabPartProps) {
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
    <lab.Bench
      text={bench.history.present}
      at={bench.at}
      onText={(text, how) => (how === 'preset' ? openPreset(text) : edit(id, text))}
      onAt={(step) => stand(id, step)}
      onReset={() => open(id, startOf(bench.history, lab), 0)}
    />
  );
}
