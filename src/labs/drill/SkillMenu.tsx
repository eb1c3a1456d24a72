/** What to practise: all skills in their groups, how each went so far, and the mix of all. */
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { tallyOf, type Answered } from '../../domain/drill/history.ts';
import { skillGroups, type Skill, type SkillGroup } from '../../domain/drill/skill.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Popover } from '../../ui/Popover.tsx';

interface SkillMenuProps {
  /** null: mixed. */
  readonly chosen: Skill | null;
  readonly history: readonly Answered[];
  readonly onChoose: (skill: Skill | null) => void;
}

const groups: readonly SkillGroup[] = ['numbers', 'subnets', 'segments', 'servers', 'faults'];

export function SkillMenu({ chosen, history, onChoose }: SkillMenuProps) {
  const words = useWords('drill');
  const button = (
    <>
      {chosen === null ? words.mixed : words.skills[chosen]}
      <ChevronDown aria-hidden className="size-4" />
    </>
  );
  return (
    <Popover button={button} label={words.choose}>
      {() => (
        <>
          <Choice isChosen={chosen === null} onChoose={() => onChoose(null)}>
            <span className="font-semibold">{words.mixed}</span>
            <span className="text-sm font-normal text-ink2">{words.mixedHint}</span>
          </Choice>
          <div className="mt-1 grid gap-x-4 gap-y-2 sm:grid-cols-2">
            {groups.map((group) => (
              <section key={group} aria-label={words.groups[group]}>
                <p className="px-3 pt-1 text-sm text-ink2">{words.groups[group]}</p>
                {skillGroups[group].map((skill) => {
                  const { right, all } = tallyOf(history, skill);
                  return (
                    <Choice
                      key={skill}
                      isChosen={chosen === skill}
                      onChoose={() => onChoose(skill)}
                    >
                      <span>{words.skills[skill]}</span>
                      <span className="text-sm text-ink2">{words.tally(right, all)}</span>
                    </Choice>
                  );
                })}
              </section>
            ))}
          </div>
        </>
      )}
    </Popover>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ isChosen, onChoose, children }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-current={isChosen || undefined}
      className={`flex min-h-8 w-full items-center justify-between gap-3 rounded-md px-3 py-1 text-left hover:bg-net-bg pointer-coarse:min-h-11 ${isChosen ? 'bg-net-bg font-semibold text-net' : ''}`}
      onClick={({ currentTarget }) => {
        // Closed first: the focus returns to the menu's button, and goes on from there.
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onChoose();
      }}
    >
      {children}
    </button>
  );
}
