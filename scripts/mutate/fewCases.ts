/**
 * fast-check as mutants meet it: laws look at fewer cases, and no longer than a moment where they ask
 * for many themselves. A mutant is met by one of the first, or by a table.
 */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 30, interruptAfterTimeLimit: 100 });

export * from 'fast-check';
// oxlint-disable-next-line import/no-default-export -- it stands for fast-check, which has one
export { default } from 'fast-check';
