/** Laws look at fewer cases under mutation: a mutant is met by one of thirty, or by a table. */
import * as fc from 'fast-check';

fc.configureGlobal({ numRuns: 30 });
