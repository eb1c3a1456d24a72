/**
 * The fault hunt: which puzzle and how it stands are in the link, so a reload keeps them and a class
 * gets the same one. Puzzles come from `domain/hunt`, what is on the screen from `labs/hunt`.
 */
import { useMemo } from 'react';
import { benchOf } from '../../domain/bench/scenario.ts';
import { formatBench } from '../../domain/bench/text.ts';
import type { FaultId } from '../../domain/hunt/fault.ts';
import { huntAt, levels, type Level } from '../../domain/hunt/hunt.ts';
import { isWon, linkOf, spent, standOf, withNamed, type Stand } from '../../domain/hunt/stand.ts';
import { formatHunt, formatPuzzle, parseHunt, type HuntLink } from '../../domain/hunt/text.ts';
import { failed, ok } from '../../domain/result.ts';
import { highestSeed } from '../../domain/text/values.ts';
import { useWords } from '../../i18n/useWords.ts';
import { HuntDesk } from '../../labs/hunt/HuntDesk.tsx';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { CopyLink } from '../CopyLink.tsx';
import { useApp } from '../parts.ts';
import type { PlainPage, PlainPageProps } from '../plainPages.ts';
import { formatRoute } from '../route.ts';
import { drawnSeed } from '../seed.ts';

const freshAt = (level: Level): string => formatPuzzle(level, drawnSeed(highestSeed));

/** A link that leaves the puzzle open gets one; what else it says would be about another. */
const textOf = (link: HuntLink): string =>
  link.seed === null || link.level === null
    ? formatPuzzle(link.level ?? 1, link.seed ?? drawnSeed(highestSeed))
    : formatHunt(linkOf(standIn(link, link.level, link.seed)));

const standIn = (link: HuntLink, level: Level, seed: number): Stand =>
  standOf(huntAt(level, seed), link);

/** A link is checked before the page has it, and what the page writes itself can be read. */
function useStand(text: string): Stand {
  const read = useMemo(() => parseHunt(text), [text]);
  if (!read.ok) throw new Error(`A hunt that nobody checked: ${text}`);
  const link = read.value;
  const [level, seed] = [link.level ?? 1, link.seed ?? 1];
  const hunt = useMemo(() => huntAt(level, seed), [level, seed]);
  return useMemo(() => standOf(hunt, link), [hunt, link]);
}

function Hunt({ text, onText }: PlainPageProps) {
  const words = useWords('hunt');
  const { progress } = useApp();
  const stand = useStand(text);
  const { hunt } = stand;
  const { level, seed } = hunt;
  const show = (next: Stand) => onText(formatHunt(linkOf(next)), 'replace');
  const goTo = (next: Level) => onText(freshAt(next), 'push');
  const name = (named: readonly FaultId[]) => {
    const moves = spent(stand);
    progress.getState().hunted({ level, seed, moves, par: hunt.par, solved: isWon(stand) });
    show(withNamed(stand, named));
  };
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-xl font-bold">{words.title}</h1>
        <Segmented
          label={words.level}
          options={levels.map((value) => ({ value: `${value}`, label: words.levels[value] }))}
          value={`${level}`}
          onChange={(value) => goTo(levels.find((each) => `${each}` === value) ?? level)}
        />
        <p className="text-ink2">{words.puzzle(seed)}</p>
        <CopyLink page="hunt" text={formatPuzzle(level, seed)} label={words.copy} />
        <Button tone="quiet" onClick={() => goTo(level)}>
          {words.another}
        </Button>
      </div>
      <p className="text-ink2">{words.goal}</p>
      <HuntDesk
        key={`${level} ${seed}`}
        stand={stand}
        onStand={show}
        onNamed={name}
        next={
          <>
            <Button tone="primary" onClick={() => goTo(level)}>
              {words.next}
            </Button>
            <a
              className={buttonClass('plain')}
              href={formatRoute({ page: 'bind', text: formatBench(benchOf(hunt.start)), at: null })}
            >
              {words.result.look}
            </a>
          </>
        }
      />
    </div>
  );
}

export const huntPage: PlainPage = {
  check(text) {
    const read = parseHunt(text);
    return read.ok
      ? ok(textOf(read.value))
      : failed({ position: read.fault.at, key: read.fault.key });
  },
  initial: () => freshAt(1),
  Page: Hunt,
};
