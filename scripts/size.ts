/** `npm run size`: what the built page costs to download, against its budget. Wants a build. */
import { isOver, table, weigh } from './size/weigh.ts';

const rows = await weigh('dist');
console.log(table(rows));
process.exitCode = rows.some(isOver) ? 1 : 0;
