/**
 * The course's own plant with fresh numbers, as pieces of a scenario's text: an IPC with two NICs,
 * the robot on cable a, the PLC on cable b. What is wrong with it, and who dials, is each part's.
 */
import type { Chance } from '../domain/chance.ts';
import { drawnSite } from '../domain/drill/site.ts';
import { formatIpv4, toIpv4 } from '../domain/ip/ipv4.ts';

export interface Plant {
  readonly nic1: string;
  readonly nic2: string;
  readonly robot: string;
  readonly plc: string;
  /** In the subnet of NIC 1; no host has it. */
  readonly nobody: string;
  readonly port: number;
}

export function drawnPlant(chance: Chance): Plant {
  const { nic1, nic2, robot, plc, port } = drawnSite(chance, 'linux');
  return {
    nic1: formatIpv4(nic1),
    nic2: formatIpv4(nic2),
    robot: formatIpv4(robot),
    plc: formatIpv4(plc),
    nobody: formatIpv4(toIpv4(nic1 + 1)),
    port,
  };
}

/** MODEL.md, the canonical scenario. */
export const ownPlant: Plant = {
  nic1: '192.168.1.100',
  nic2: '192.168.2.100',
  robot: '192.168.1.10',
  plc: '192.168.2.10',
  nobody: '192.168.1.101',
  port: 50_000,
};

/** What stands in a host's text besides its NICs: ",gw:192.168.1.1". */
interface Besides {
  readonly ipc?: string;
  readonly robot?: string;
  readonly plc?: string;
  /** Further hosts, each with its semicolon. */
  readonly others?: string;
}

export const hostsOf = (
  { nic1, nic2, robot, plc }: Plant,
  { ipc = '', robot: ofRobot = '', plc: ofPlc = '', others = '' }: Besides = {},
): string =>
  `hosts=ipc,pc,${nic1}/24@a,${nic2}/24@b${ipc};robot,${robot}/24@a${ofRobot}` +
  `;plc,${plc}/24@b${ofPlc}${others}`;

export const servedOn = (bind: string, { port }: Plant): string =>
  `serve=ipc:${bind}:${port}~name:vision~pid:4312`;

/** "robot:192.168.1.100" and so on, each on the server's port. */
export const dialled = ({ port }: Plant, ...targets: readonly string[]): string =>
  `dial=${targets.map((target) => `${target}:${port}`).join(';')}`;

/** The same subnet's address with another last number. */
export const withLast = (address: string, last: number): string =>
  address.replace(/\d+$/, String(last));
