/**
 * Laws look at fewer cases under mutation: a mutant is met by one of thirty, or by a table. So it is
 * with the items of a skill.
 */
import * as fc from 'fast-check';
import { draws } from '../../src/domain/drill/testing.ts';

fc.configureGlobal({ numRuns: 30 });
Object.assign(draws, { many: 400, areShared: false });
