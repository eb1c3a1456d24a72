/**
 * `npm run bench [-- parts]`: how fast it is, as numbers to read; without names, every part. Times
 * depend on the machine, so to miss their goals is said and fails nothing; the rest has to hold.
 */
import { isMet, lineText } from './bench/line.ts';
import { parts } from './bench/parts.ts';

const asked = process.argv.slice(2);
for (const name of asked.length === 0 ? Object.keys(parts) : asked) {
  const load = parts[name];
  if (load === undefined)
    throw new Error(`no part is called ${name}: ${Object.keys(parts).join(', ')}`);
  const lines = await (await load())();
  console.log(`\n── ${name} ──`);
  for (const line of lines) console.log(lineText(line));
  if (lines.some((line) => line.must === true && !isMet(line))) process.exitCode = 1;
}
