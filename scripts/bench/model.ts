/**
 * How fast the network model is: verdicts with and without their story, the matrix, whether the
 * cost grows in line with the world, whether memory stays flat, and the kernel asked the same.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { canonical } from '../../src/domain/connect/canonical.ts';
import { plainHost, plainNic, plainServer } from '../../src/domain/connect/defaults.ts';
import { bindChoices, dialsTo, matrixOf } from '../../src/domain/connect/matrix.ts';
import type { Attempt, Scenario } from '../../src/domain/connect/scenario.ts';
import { simulate, verdictsOf } from '../../src/domain/connect/simulate.ts';
import { serversOf } from '../../src/domain/connect/world.ts';
import { toIpv4 } from '../../src/domain/ip/ipv4.ts';
import { askKernel, whyNot } from '../kernel/ask.ts';
import { distinctWorlds } from '../kernel/session.ts';
import { ip } from '../kernel/worlds/pieces.ts';
import type { Line } from './line.ts';
import { median } from './measure.ts';

const runs = 5;

/** Processor time, which other programs on the machine do not lengthen: the median of some runs. */
function medianMs(work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const { user, system } = process.cpuUsage();
    work();
    const after = process.cpuUsage();
    return (after.user - user + after.system - system) / 1000;
  });
  return median(times);
}

const perSecond = (count: number, ms: number): number => (1000 * count) / ms;

const attemptsIn = (scenarios: readonly Scenario[]): number =>
  scenarios.reduce((sum, { attempts }) => sum + attempts.length, 0);

/** The worlds that the kernel is asked about: every kind of attempt there is. */
function verdictLines(): Line[] {
  const worlds = distinctWorlds(1, 300).map(({ scenario }) => scenario);
  const count = attemptsIn(worlds);
  const without = medianMs(() => worlds.forEach((world) => verdictsOf(world)));
  const withTrace = medianMs(() => worlds.forEach((world) => simulate(world)));
  return [
    { what: 'verdicts', unit: '/s', ours: perSecond(count, without), goal: { atLeast: 20_000 } },
    {
      what: 'verdicts with their story',
      unit: '/s',
      ours: perSecond(count, withTrace),
      goal: { atLeast: 5000 },
    },
  ];
}

function matrixLine(): Line {
  const [server] = serversOf(canonical);
  const [host] = canonical.hosts;
  if (server === undefined || host === undefined) throw new Error('a scenario without a server');
  const attempts = dialsTo(canonical, server);
  const question = { server: 0, binds: bindChoices(host), attempts };
  const ms = medianMs(() => {
    for (let turn = 0; turn < 100; turn += 1) matrixOf(canonical, question);
  });
  return { what: 'canonical matrix', unit: 'ms', ours: ms / 100, goal: { atMost: 1 } };
}

const dial = (from: string, port: number): Attempt => ({
  protocol: 'tcp',
  from,
  to: ip(10, 0, 255, 254),
  port,
});

/** A server and so many devices on one switch, each of which dials it. */
function withDevices(count: number): Scenario {
  const server = plainHost(
    'ipc',
    plainNic('nic1', 'a', { address: ip(10, 0, 255, 254), prefix: 16 }),
  );
  const devices = Array.from({ length: count }, (_, index) => {
    const address = toIpv4(ip(10, 0, 0, 1) + index);
    return plainHost(`d${index}`, plainNic('nic1', 'a', { address, prefix: 16 }));
  });
  return {
    hosts: [server, ...devices],
    sockets: [plainServer('ipc', { bind: toIpv4(0), port: 50_000 })],
    attempts: devices.map(({ id }) => dial(id, 50_000)),
  };
}

/** So many servers, each on a port of its own, each dialled once. */
function withSockets(count: number): Scenario {
  const { hosts } = withDevices(1);
  const ports = Array.from({ length: count }, (_, index) => 20_000 + index);
  return {
    hosts,
    sockets: ports.map((port) => plainServer('ipc', { bind: toIpv4(0), port })),
    attempts: ports.map((port) => dial('d0', port)),
  };
}

/** What one of many costs beside one of few: 1 is linear. */
function growthLine(
  what: string,
  make: (count: number) => Scenario,
  few: number,
  many: number,
): Line {
  const each = (count: number): number => {
    const scenario = make(count);
    const turns = Math.ceil(2000 / count);
    const ms = medianMs(() => {
      for (let turn = 0; turn < turns; turn += 1) verdictsOf(scenario);
    });
    return ms / (turns * count);
  };
  const unit = '× each';
  return {
    what: `${what}, ${few} → ${many}`,
    unit,
    ours: each(many) / each(few),
    goal: { atMost: 2 },
  };
}

function memoryLine(): Line {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const scenario = withDevices(16);
  const ask = (attempts: number): void => {
    for (let turn = 0; turn < attempts / 16; turn += 1) verdictsOf(scenario);
  };
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  ask(10_000);
  const before = heap();
  ask(1_000_000);
  const ours = heap() - before;
  return { what: 'heap kept after 10⁶ attempts', unit: 'MB', ours, goal: { atMost: 0.3 } };
}

/** Attempts that the kernel answers at once, in worlds that it has to build first, as the model has. */
async function kernelLines(): Promise<Line[]> {
  const reason = whyNot();
  if (reason !== undefined) {
    console.log(`the kernel cannot be asked: ${reason}`);
    return [];
  }
  const worlds = Array.from({ length: 40 }, () => withDevices(10));
  const started = performance.now();
  await askKernel(worlds, () => undefined);
  const kernel = perSecond(attemptsIn(worlds), performance.now() - started);
  const model = perSecond(
    attemptsIn(worlds),
    medianMs(() => worlds.forEach((world) => verdictsOf(world))),
  );
  return [
    { what: 'the kernel asked the same, worlds built', unit: '/s', ours: kernel },
    { what: 'model beside kernel', unit: '×', ours: model / kernel, goal: { atLeast: 1 } },
  ];
}

export async function benchModel(): Promise<readonly Line[]> {
  return [
    ...verdictLines(),
    matrixLine(),
    growthLine('an attempt among devices', withDevices, 2, 200),
    growthLine('an attempt among sockets', withSockets, 1, 1000),
    memoryLine(),
    ...(await kernelLines()),
  ];
}
