/** A quarter of the two thousand hunts; what is checked of each stands in `testing.ts`. */
import { testHunts } from './testing.ts';

testHunts(501, 250);
testHunts(751, 250);
