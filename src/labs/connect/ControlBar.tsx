/**
 * The sentence of the step and the transport, right below the bench. On a small screen they stay at
 * the lower rim, so that cause, picture and control are in sight together.
 */
import { Transport } from '../../player/Transport.tsx';
import { Card } from '../../ui/Card.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { plainText } from '../../ui/rich.ts';

interface ControlBarProps {
  readonly sentence: string;
  /** What is said instead while the outcome must not be told. */
  readonly instead: string | null;
  /** The lesson has a bar of its own at the lower rim. */
  readonly inLesson: boolean;
}

const besideEachOther = 'lg:grid-cols-[minmax(0,1fr)_minmax(0,38rem)]';
const atTheRim =
  'bind-bar max-lg:order-last max-lg:tall:sticky tall:bottom-1 max-sm:tall:-bottom-13';

export function ControlBar({ sentence, instead, inLesson }: ControlBarProps) {
  return (
    <Card
      className={`z-5 grid items-center gap-x-4 gap-y-1 px-3.5 py-1.5 max-sm:px-1.5 ${inLesson ? 'rounded-t-none' : `${atTheRim} ${besideEachOther} lg:rounded-t-none`}`}
    >
      <p
        className={`leading-snug text-pretty ${inLesson ? 'line-clamp-4 min-h-10.5 text-[0.9375rem]' : 'text-[0.9375rem] lg:min-h-10.5 min-[90rem]:text-lg'}`}
      >
        <Rich text={instead ?? sentence} />
      </p>
      <Transport sentence={instead === null ? plainText(sentence) : undefined} />
    </Card>
  );
}
