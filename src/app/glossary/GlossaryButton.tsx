/** The way to all terms from a page. */
import { BookOpenText } from 'lucide-react';
import { useWords } from '../../i18n/useWords.ts';
import { Button, type ButtonProps } from '../../ui/Button.tsx';
import { useGlossary } from './useGlossary.tsx';

export function GlossaryButton({
  tone = 'plain',
  className,
}: Pick<ButtonProps, 'tone' | 'className'>) {
  const words = useWords('glossary');
  const { open, dialog } = useGlossary();
  return (
    <>
      <Button tone={tone} className={className} onClick={open}>
        <BookOpenText aria-hidden className="size-4" />
        {words.open}
      </Button>
      {dialog}
    </>
  );
}
