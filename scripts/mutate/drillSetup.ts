/** Fewer items of a skill as well, and drawn by the test that looks at them. */
import { draws } from '../../src/domain/drill/testing.ts';

Object.assign(draws, { many: 200, areShared: false });
