/**
 * What the answer was worth, spoken politely: right, or the idea behind it and the way to the right
 * one. Its words come while the learner thinks.
 */
import { Suspense, useEffect } from 'react';
import { judgementOf } from '../../domain/drill/answer.ts';
import type { Item } from '../../domain/drill/item.ts';
import { isSlipRule, type WrongRule } from '../../domain/drill/wrongRule.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useDictionary, useWords } from '../../i18n/useWords.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Rich } from '../../ui/Rich.tsx';

interface FeedbackProps {
  readonly item: Item;
  readonly given: string | null;
}

/** Fetched early, and anew where that failed: nobody waits for it twice. */
function useWordsAhead(): void {
  const dictionary = useDictionary();
  useEffect(() => {
    void Promise.allSettled([dictionary.load('drillFeedback'), dictionary.load('misconceptions')]);
  }, [dictionary]);
}

export function Feedback({ item, given }: FeedbackProps) {
  useWordsAhead();
  return (
    <div role="status">
      <Suspense>{given === null ? undefined : <Said item={item} given={given} />}</Suspense>
    </div>
  );
}

function Said({ item, given }: { readonly item: Item; readonly given: string }) {
  const words = useWords('drillFeedback');
  const refutations = useWords('misconceptions');
  const judgement = judgementOf(item, given);
  const first = judgement.isRight
    ? words.right
    : ideaOf({ words, refutations }, item, given, judgement.rule);
  return (
    <Notice tone={judgement.isRight ? 'right' : 'wrong'}>
      <Rich text={`${first} ${words.way(item)}`} />
    </Notice>
  );
}

interface Ideas {
  readonly words: Messages['drillFeedback'];
  readonly refutations: Messages['misconceptions'];
}

function ideaOf(
  { words, refutations }: Ideas,
  item: Item,
  given: string,
  rule: WrongRule | null,
): string {
  if (rule === null) return words.noSlip(item, given);
  return isSlipRule(rule) ? words.slips[rule] : refutations[rule];
}
