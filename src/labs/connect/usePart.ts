/** A part of the lab that is fetched when it is first needed, with the words that it speaks. */
import { useCallback, type ComponentType } from 'react';
import type { Section } from '../../i18n/messages.ts';
import { useDictionary } from '../../i18n/useWords.ts';
import { useOnDemand, type OnDemand } from '../../ui/useOnDemand.ts';

/** `load` must be the same function every time. */
export function usePart<Props>(
  load: () => Promise<ComponentType<Props>>,
  words: Section,
): OnDemand<Props> {
  const dictionary = useDictionary();
  const loadBoth = useCallback(async () => {
    const [part] = await Promise.all([load(), dictionary.load(words)]);
    return part;
  }, [load, words, dictionary]);
  return useOnDemand(loadBoth);
}
