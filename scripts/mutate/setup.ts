/**
 * Laws look at fewer cases under mutation, and no longer than a moment where they ask for many
 * themselves: a mutant is met by one of the first, or by a table.
 */
import * as fc from 'fast-check';

fc.configureGlobal({ numRuns: 30, interruptAfterTimeLimit: 100 });
