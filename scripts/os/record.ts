/**
 * Records what real tools and our own listings print in real worlds, as fixtures that the tests
 * replay anywhere: `npx tsx scripts/os/record.ts [tools|programs|frames]`. Needs Linux, root,
 * iproute2, iputils-ping, netcat-openbsd, nftables, Python 3, a C compiler and tshark.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonical } from '../../src/domain/connect/canonical.ts';
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { simulate } from '../../src/domain/connect/simulate.ts';
import { isServer } from '../../src/domain/connect/world.ts';
import { ipv4OfOctets, type Octets } from '../../src/domain/ip/ipv4.ts';
import type { IcmpError } from '../../src/domain/net/packet.ts';
import { captureOf } from '../../src/domain/packet/capture.ts';
import { worldOf } from '../kernel/worlds/families.ts';
import { askTools } from './ask.ts';
import { dissectWorlds } from './dissect.ts';
import { runPrograms } from './programs.ts';
import { writeRecorded } from './recorded.ts';
import { toolsIn } from './tools.ts';

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

/** What chance seldom asks: a port that needs rights, and a broadcast address dialled. */
const forbidden: Scenario = {
  ...canonical,
  sockets: canonical.sockets.map((socket) =>
    isServer(socket) ? { ...socket, port: 502 } : socket,
  ),
  attempts: [true, false].map((connected) => ({
    protocol: 'udp',
    from: 'robot',
    to: ipv4OfOctets([192, 168, 1, 255]),
    port: 502,
    connected,
  })),
};

/**
 * Worlds of the kernel check. Its outgoing connections are left out: their peers close at once,
 * ours do not.
 */
function generated(seed: number, wanted: Readonly<Record<string, number>>): Scenario[] {
  const open = new Map(Object.entries(wanted));
  const scenarios: Scenario[] = [];
  for (let index = 0; [...open.values()].some((count) => count > 0); index += 1) {
    const { family, scenario } = worldOf(seed, index);
    const left = open.get(family) ?? 0;
    if (left === 0 || scenario.hosts.some(({ system }) => system === 'windows')) continue;
    open.set(family, left - 1);
    const sockets = scenario.sockets.filter(({ kind }) => kind !== 'outgoing');
    scenarios.push({ ...scenario, sockets, attempts: scenario.attempts.slice(0, 8) });
  }
  return scenarios;
}

const isCalm = ({ sockets }: Scenario): boolean =>
  sockets.every((socket) => socket.kind === 'leftover' || (isServer(socket) && !socket.frozen));

/** Ours starts when the world stands: it must be one that stays as it is. */
const isSteady = ({ hosts }: Scenario): boolean =>
  hosts.every(({ nics }) =>
    nics.every(({ addresses }) => addresses.every(({ when }) => when === 'always')),
  );

/** SO_REUSEPORT asks for the same user too (socket(7)), which ours is not. */
const isShared = ({ sockets }: Scenario): boolean =>
  sockets.some((socket) => isServer(socket) && socket.options.reusePort);

const sends = (scenario: Scenario, says: IcmpError): boolean =>
  simulate(scenario).attempts.some(({ trace }) =>
    captureOf(scenario, trace, Infinity).some(
      ({ frame }) =>
        frame.kind === 'ip' &&
        frame.packet.kind.protocol === 'icmp' &&
        frame.packet.kind.says === says,
    ),
  );

mkdirSync(new URL('./fixtures/', import.meta.url), { recursive: true });
const [what] = process.argv.slice(2);

if (what === undefined || what === 'tools') {
  const wanted = { core: 30, misconfigured: 40, corner: 30, chaotic: 15 };
  const scenarios = [...canonicals, ...generated(7, wanted)];
  const replies = askTools(scenarios.map(toolsIn));
  const worlds = replies.map(({ together: _together, ...reply }, index) => ({
    scenario: scenarios[index],
    ...reply,
  }));
  console.log(writeRecorded('prints', worlds));
}

if (what === undefined || what === 'programs') {
  const wanted = { core: 15, misconfigured: 30, corner: 30, chaotic: 15 };
  const scenarios = [...canonicals, forbidden, ...generated(8, wanted)];
  const folder = mkdtempSync(join(tmpdir(), 'listings-'));
  // Some are run without rights.
  chmodSync(folder, 0o755);
  const programs = runPrograms(
    scenarios.filter(isCalm).slice(0, 40),
    scenarios.filter((scenario) => isSteady(scenario) && !isShared(scenario)),
    folder,
  );
  rmSync(folder, { recursive: true });
  console.log(writeRecorded('programs', programs));
}

if (what === undefined || what === 'frames') {
  const wanted = { core: 6, misconfigured: 10, corner: 8, chaotic: 4 };
  const errors = (['net', 'timeExceeded', 'prohibited', 'host'] as const).map((says) =>
    generated(9, { chaotic: 200, corner: 100 }).find((scenario) => sends(scenario, says)),
  );
  const scenarios = [
    ...canonicals,
    ...generated(9, wanted),
    ...errors.flatMap((each) => each ?? []),
  ];
  console.log(writeRecorded('frames', dissectWorlds(scenarios)));
}
