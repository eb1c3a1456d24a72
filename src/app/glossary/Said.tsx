/**
 * Draws a sentence as `Rich` does, and each of its terms as a button that opens what the term means.
 * What the terms mean is left to `i18n` (`glossary`), a term that is not there stays mere words.
 */
import { useWords } from '../../i18n/useWords.ts';
import { Runs } from '../../ui/Rich.tsx';
import { richPieces } from '../../ui/rich.ts';
import { isTerm } from './term.ts';
import { TermButton } from './TermButton.tsx';

export function Said({ text }: { readonly text: string }) {
  const { terms } = useWords('glossary');
  return richPieces(text).map(({ term, runs }, index) => {
    const words = <Runs key={index} runs={runs} />;
    if (term === null || !isTerm(terms, term)) return words;
    return (
      <TermButton key={index} term={term}>
        {words}
      </TermButton>
    );
  });
}
