/**
 * Records what the real tools print, as the fixture that the tests replay anywhere:
 * `npx tsx scripts/os/record.ts`. The worlds are the kernel check's own, and the canonical scenario
 * with each bind choice. An outgoing connection is left out: its peer there closes at once, ours
 * does not.
 */
import { mkdirSync } from 'node:fs';
import { canonical } from '../../src/domain/connect/canonical.ts';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { ipv4OfOctets, type Octets } from '../../src/domain/ip/ipv4.ts';
import { worldOf } from '../kernel/worlds/families.ts';
import { askTools } from './ask.ts';
import { writeRecorded } from './recorded.ts';

const binds: readonly Octets[] = [
  [0, 0, 0, 0],
  [192, 168, 1, 100],
  [192, 168, 2, 100],
  [127, 0, 0, 1],
  [192, 168, 2, 10],
];

const canonicals = binds.map((bind): Scenario => ({
  ...canonical,
  sockets: canonical.sockets.map((socket) => ({ ...socket, bind: ipv4OfOctets(bind) })),
}));

const wanted = { core: 30, misconfigured: 40, corner: 30, chaotic: 15, strong: 0 };

function generated(seed: number): Scenario[] {
  const open = { ...wanted };
  const scenarios: Scenario[] = [];
  for (let index = 0; Object.values(open).some((count) => count > 0); index += 1) {
    const { family, scenario } = worldOf(seed, index);
    if (open[family] === 0) continue;
    open[family] -= 1;
    const sockets = scenario.sockets.filter(({ kind }) => kind !== 'outgoing');
    scenarios.push({ ...scenario, sockets, attempts: scenario.attempts.slice(0, 8) });
  }
  return scenarios;
}

mkdirSync(new URL('./fixtures/', import.meta.url), { recursive: true });
const worlds = askTools([...canonicals, ...generated(7)]);
console.log(`${worlds.length} worlds, ${writeRecorded(worlds)} bytes`);
