/**
 * The programs of this set-up in four languages: a server's or a client's listing with the line
 * that binds or connects lit, and what it prints at this step. The listings are data of `domain/os`.
 */
import { useState } from 'react';
import { visibilityOf } from '../../../domain/bench/visibility.ts';
import { languageNames, languages, type Language } from '../../../domain/os/listing.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useNames } from '../names.ts';
import type { RoomProps, Selection } from '../selection.ts';
import { Blank } from './Blank.tsx';
import { programsOf, runOf, type ProgramId } from './programs.ts';
import { ListingBlock } from './ListingBlock.tsx';

const languageOptions = languages.map((value) => ({ value, label: languageNames[value] }));

/** What another view selected, as a program; null: nothing that is one. */
function selectedProgram(selection: Selection | null): ProgramId | null {
  if (selection?.kind === 'server') return `server ${selection.server}`;
  return selection?.kind === 'connection' ? `client ${selection.attempt}` : null;
}

export function CodeView({ bench, simulation, frame, selection, onSelect }: RoomProps) {
  const words = useWords('bindViews');
  const names = useNames(bench.scenario);
  const [language, setLanguage] = useState<Language>('python');
  const [chosen, setChosen] = useState<ProgramId | null>(null);
  if (!visibilityOf(bench).starts) return <Blank text={words.blank} />;
  const programs = programsOf(bench, words.code, names);
  const asked = selectedProgram(selection) ?? chosen ?? `server ${bench.server}`;
  const program = programs.find(({ value }) => value === asked) ?? programs[0];
  if (program === undefined) return <Blank text={words.code.noServer} />;
  const choose = (value: ProgramId) => {
    setChosen(value);
    const [kind, place] = value.split(' ');
    const index = Number(place);
    onSelect(
      kind === 'server'
        ? { kind: 'server', server: index }
        : { kind: 'connection', attempt: index },
    );
  };
  const run = runOf(program.value, language, { bench, simulation, frame });
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 pb-1.5">
        <Select
          bare
          label={words.code.program}
          className="grow basis-40"
          options={programs}
          value={program.value}
          onChange={choose}
        />
        <Segmented
          label={words.code.language}
          options={languageOptions}
          value={language}
          onChange={setLanguage}
        />
      </div>
      {run === undefined ? <Blank text={words.code.ping} /> : <ListingBlock run={run} />}
    </>
  );
}
