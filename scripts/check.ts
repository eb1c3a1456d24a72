/** `npm run check`: what can be said in seconds, before a commit. */
import { runSteps } from './run/step.ts';
import { quickSteps } from './run/steps.ts';
import { finish } from './run/summary.ts';

finish(await runSteps(await quickSteps()));
