/**
 * Names that a learner gives: a text writes what it cannot carry as U+FFFD, so a name with such a
 * character is refused rather than changed.
 */
import { failed } from '../result.ts';
import type { Edit } from './faults.ts';

/** Controls, and halves of characters. */
const unwritable = /[\p{Cc}\p{Cs}]/u;

export const named = (name: string, edit: Edit): Edit =>
  unwritable.test(name) ? failed({ code: 'name.character' }) : edit;
