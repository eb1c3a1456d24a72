/** What the answer was worth, spoken politely: right, or the idea behind it and the way to the right one. */
import { judgementOf } from '../../domain/drill/answer.ts';
import type { Item } from '../../domain/drill/item.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Rich } from '../../ui/Rich.tsx';

interface FeedbackProps {
  readonly item: Item;
  readonly given: string | null;
}

export function Feedback({ item, given }: FeedbackProps) {
  return <div role="status">{given === null ? undefined : <Said item={item} given={given} />}</div>;
}

function Said({ item, given }: { readonly item: Item; readonly given: string }) {
  const words = useWords('drill');
  const judgement = judgementOf(item, given);
  const text = judgement.isRight ? words.right(item) : words.wrong(item, given, judgement.rule);
  return (
    <Notice tone={judgement.isRight ? 'right' : 'wrong'}>
      <Rich text={text} />
    </Notice>
  );
}
