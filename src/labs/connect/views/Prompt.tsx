/**
 * The line in which commands are typed: → at its end takes the first completion, ↑ and ↓ walk
 * through what was typed before, Escape empties it. Tab leaves it as it leaves every field.
 */
import { useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { atLine, walked } from './lineWalk.ts';

interface PromptProps {
  readonly prompt: string;
  /** Oldest first. */
  readonly earlier: readonly string[];
  /** What stands in it, typed or found again. */
  readonly line: string;
  readonly onLine: (line: string) => void;
  readonly complete: (line: string) => readonly string[];
  readonly onRun: (line: string) => void;
}

const mostOffers = 4;

const isAtEnd = ({ selectionStart, value }: HTMLInputElement): boolean =>
  selectionStart === value.length;

export function Prompt({ prompt, earlier, line, onLine, complete, onRun }: PromptProps) {
  const { terminal: words } = useWords('bindViews');
  const input = useRef<HTMLInputElement>(null);
  const [place, setPlace] = useState(atLine);
  const offers = line.trim() === '' ? [] : complete(line).slice(0, mostOffers);

  const type = (text: string) => {
    onLine(text);
    setPlace(atLine);
  };
  const run = () => {
    type('');
    onRun(line);
  };
  const walk = (by: 1 | -1) => {
    const next = walked(place, by, line, earlier);
    if (next === null) return;
    setPlace(next.walk);
    onLine(next.line);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget } = event;
    const [first] = offers;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (key === 'ArrowUp') walk(1);
    else if (key === 'ArrowDown') walk(-1);
    else if (key === 'Escape' && line !== '') type('');
    else if (key === 'ArrowRight' && first !== undefined && isAtEnd(currentTarget)) type(first);
    else return;
    event.preventDefault();
  };
  return (
    <form
      className="relative pt-1"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <div className="flex items-center gap-2">
        <label className="flex min-w-0 grow items-center gap-1.5">
          <span aria-hidden className="shrink-0 font-mono text-[0.8125rem] whitespace-pre">
            {prompt.trimEnd()}
          </span>
          <span className="sr-only">{words.prompt}</span>
          <TextInput
            ref={input}
            value={line}
            title={words.hint}
            placeholder={words.hint}
            className="w-full text-[0.8125rem] placeholder:font-sans placeholder:text-ink2"
            onText={type}
            onKeyDown={press}
          />
        </label>
        <Button type="submit">{words.run}</Button>
      </div>
      {offers.length === 0 ? undefined : (
        <div
          role="group"
          aria-label={words.suggestions}
          className="absolute bottom-full left-0 z-5 flex max-w-full flex-col items-start rounded-lg border border-line2 bg-card p-1 shadow-lg"
        >
          {offers.map((offer) => (
            <button
              key={offer}
              type="button"
              className="min-h-6 max-w-full rounded px-2 py-0.5 text-left font-mono text-[0.8125rem] wrap-anywhere hover:bg-net-bg pointer-coarse:min-h-11"
              onClick={() => {
                type('');
                input.current?.focus();
                onRun(offer);
              }}
            >
              {offer}
            </button>
          ))}
        </div>
      )}
    </form>
  );
}
