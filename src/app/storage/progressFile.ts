/**
 * Progress as a file, to be carried to another browser, and back. A file is text from outside: its
 * size is looked at before anything of it, and nothing in it is taken on trust.
 */
import { failed, ok, type Result } from '../../domain/result.ts';
import { noProgress, progressOf, type Progress } from '../stores/progress.ts';
import { parseDocument } from './document.ts';
import { currentVersion } from './migrations.ts';

export const fileName = 'bit-by-bind-progress.json';

/** Ten times what a learner could have. */
export const fileLimit = 1024 * 1024;

export type FileFault =
  | { readonly code: 'empty' }
  | { readonly code: 'big'; readonly size: number }
  /** A folder, or a file that went away. */
  | { readonly code: 'unread' }
  | { readonly code: 'foreign' }
  | { readonly code: 'newer' };

export interface ReadFile {
  readonly progress: Progress;
  /** Values that were wrong and left out. */
  readonly damaged: readonly string[];
}

export const formatFile = (progress: Progress): string =>
  JSON.stringify({ version: currentVersion, data: { progress: progressOf(progress) } });

/** Of a whole save only the progress is taken. */
export function parseFile(text: string): Result<ReadFile, FileFault> {
  const found = parseDocument(text.trim());
  if (found.kind === 'newer') return failed({ code: 'newer' });
  if (found.kind !== 'saved') return failed({ code: 'foreign' });
  const { progress } = found.saved;
  const damaged = found.damaged.filter((name) => name.startsWith('progress'));
  if (progress === noProgress && damaged.length === 0) return failed({ code: 'foreign' });
  return ok({ progress, damaged });
}

export async function readFile(
  file: Pick<File, 'size' | 'text'>,
): Promise<Result<ReadFile, FileFault>> {
  if (file.size === 0) return failed({ code: 'empty' });
  if (file.size > fileLimit) return failed({ code: 'big', size: file.size });
  try {
    return parseFile(await file.text());
  } catch {
    return failed({ code: 'unread' });
  }
}

export interface Gain {
  readonly parts: number;
  readonly answers: number;
  readonly hunts: number;
}

/** What came in. */
export const gainOf = (before: Progress, now: Progress): Gain => ({
  parts: Object.keys(now.finished).length - Object.keys(before.finished).length,
  answers: now.log.length - before.log.length,
  hunts: now.hunts.length - before.hunts.length,
});
