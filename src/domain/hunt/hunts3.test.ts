/** A quarter of the two thousand hunts; what is checked of each stands in `testing.ts`. */
import { testHunts } from './testing.ts';

testHunts(1001, 250);
testHunts(1251, 250);
