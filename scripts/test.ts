/** `npm test`: everything that must hold, from the format of the source to journeys in a browser. */
import { runSteps } from './run/step.ts';
import { allSteps } from './run/steps.ts';
import { finish } from './run/summary.ts';

finish(await runSteps(await allSteps()));
