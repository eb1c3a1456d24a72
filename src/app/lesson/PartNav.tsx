/** All parts of the lesson, each a link: nothing is locked. Finished ones are marked. */
import { Check } from 'lucide-react';
import { useWords } from '../../i18n/useWords.ts';

export interface ListedPart {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly isFinished: boolean;
}

interface PartNavProps {
  readonly parts: readonly ListedPart[];
  readonly here: string;
}

export function PartNav({ parts, here }: PartNavProps) {
  const learn = useWords('learn');
  return (
    <nav aria-label={learn.parts}>
      <ol className="flex flex-wrap gap-1">
        {parts.map(({ id, title, link, isFinished }, index) => {
          const name = (isFinished ? learn.partDone : learn.part)(index + 1, title);
          return (
            <li key={id}>
              <a
                href={link}
                aria-label={name}
                title={name}
                aria-current={id === here ? 'step' : undefined}
                className={`relative grid size-8 place-items-center rounded-lg border-2 font-mono tabular-nums pointer-coarse:size-11 ${lookOf(id === here, isFinished)}`}
              >
                {index + 1}
                {isFinished ? (
                  <Check
                    aria-hidden
                    className="absolute -top-1.5 -right-1.5 size-4 rounded-full bg-ok p-0.5 text-card"
                  />
                ) : undefined}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function lookOf(isHere: boolean, isFinished: boolean): string {
  if (isHere) return 'border-accent bg-accent font-bold text-card';
  return isFinished
    ? 'border-ok bg-card text-ink'
    : 'border-line2 bg-card text-ink2 hover:border-ink';
}
