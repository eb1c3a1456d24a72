/**
 * `npm run -s simulate -- '<scenario text>'` (or a file, or standard input with one scenario per
 * line): what the model says to it, as a table, as a story or as JSON.
 */
import { parseOptions } from './simulate/options.ts';
import { linesOf } from './simulate/input.ts';
import { reportOf } from './simulate/report.ts';

const options = parseOptions(process.argv.slice(2));
if (options === undefined) {
  console.error("usage: npm run -s simulate -- [--json | --trace] ['<scenario text>' | <file>]");
  process.exitCode = 2;
} else {
  for (const line of await linesOf(options.source)) {
    const { text, fault } = reportOf(line, options.form);
    if (text !== undefined) console.log(text);
    if (fault !== undefined) {
      console.error(fault);
      process.exitCode = 2;
    }
  }
}
