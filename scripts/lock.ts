/** `tsx scripts/lock.ts`: is package-lock.json complete for every platform and tied to no host? */
import { readFile } from 'node:fs/promises';
import { type Lock, lockFaults } from './lock/lockFaults.ts';

const lock: Lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
const faults = lockFaults(lock);
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(lock.packages).length} entries, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
