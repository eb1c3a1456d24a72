/**
 * What is kept between visits, and how it is read when it cannot be trusted: value by value, so
 * that one bad value costs only itself. Where it is kept is left to `keeper.ts`, older shapes to
 * `migrations.ts`.
 */
import * as v from 'valibot';
import { labIds, linkLimit } from '../route.ts';
import { historyLimit } from '../stores/history.ts';
import { mergedBenches, type Bench, type Session } from '../stores/session.ts';
import { noProgress, type Progress } from '../stores/progress.ts';
import { mergeProgress } from '../stores/progressMerge.ts';
import { defaultSettings, motions, themes, type Settings } from '../stores/settings.ts';
import { readProgress } from './readProgress.ts';

export interface Saved {
  readonly settings: Settings;
  readonly benches: Session['benches'];
  readonly progress: Progress;
}

export const nothingSaved: Saved = { settings: defaultSettings, benches: {}, progress: noProgress };

const text = v.pipe(v.string(), v.maxLength(linkLimit));
const texts = v.pipe(v.array(text), v.maxLength(historyLimit));
const step = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999));

/** Reads one value of a record; what is missing takes its default, what is wrong also its name. */
type ReadValue = <Value>(
  key: string,
  schema: v.GenericSchema<unknown, Value>,
  otherwise: Value,
) => Value;

type Fields = ReadonlyMap<string, unknown>;

export interface ReadSaved {
  readonly saved: Saved;
  /** The values that were wrong: "settings.theme". */
  readonly damaged: readonly string[];
}

export function readSaved(data: unknown): ReadSaved {
  const damaged: string[] = [];
  const fieldsOf = (name: string, value: unknown): Fields => {
    if (typeof value === 'object' && value !== null) return new Map(Object.entries(value));
    if (value !== undefined) damaged.push(name);
    return new Map();
  };
  const readerOf = (name: string, value: unknown): ReadValue => {
    const fields = fieldsOf(name, value);
    return (key, schema, otherwise) => {
      const field = fields.get(key);
      if (field === undefined) return otherwise;
      const read = v.safeParse(schema, field);
      if (!read.success) damaged.push(`${name}.${key}`);
      return read.success ? read.output : otherwise;
    };
  };
  const parts = fieldsOf('data', data);
  const settings = readSettings(readerOf('settings', parts.get('settings')));
  const benches = readBenches(fieldsOf('benches', parts.get('benches')), readerOf);
  const progress = readProgress(parts.get('progress'), (name) => damaged.push(name));
  return { saved: { settings, benches, progress }, damaged: [...new Set(damaged)] };
}

const readSettings = (read: ReadValue): Settings => ({
  theme: read('theme', v.picklist(themes), defaultSettings.theme),
  motion: read('motion', v.picklist(motions), defaultSettings.motion),
  singleKeys: read('singleKeys', v.boolean(), defaultSettings.singleKeys),
});

function readBenches(
  benches: Fields,
  readerOf: (name: string, value: unknown) => ReadValue,
): Saved['benches'] {
  const known = labIds.filter((id) => benches.has(id));
  return Object.fromEntries(known.map((id) => [id, readBench(readerOf(id, benches.get(id)))]));
}

const readBench = (read: ReadValue): Bench => ({
  history: {
    past: read('past', texts, []),
    present: read('present', text, ''),
    future: read('future', texts, []),
  },
  at: read('at', step, 0),
});

/** Each setting by who changed it last: mine where it is no longer as both knew it, else theirs. */
export function mergeSettings(mine: Settings, theirs: Settings, known: Settings): Settings {
  const latest = <Key extends keyof Settings>(key: Key): Settings[Key] =>
    mine[key] === known[key] ? theirs[key] : mine[key];
  return { theme: latest('theme'), motion: latest('motion'), singleKeys: latest('singleKeys') };
}

/** Two tabs' data as one; mine is what this tab shows, nothing of theirs is lost. */
export const mergeSaved = (mine: Saved, theirs: Saved): Saved => ({
  settings: mine.settings,
  benches: mergedBenches(mine.benches, theirs.benches),
  progress: mergeProgress(mine.progress, theirs.progress),
});
