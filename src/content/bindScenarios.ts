/**
 * The set-ups that the bind lab offers, in the order of its menu, as texts that also stand in
 * links. What each is called and asks on the screen is left to the lab's words.
 */
import { initialBench, type BenchScenario } from '../domain/bench/scenario.ts';
import { parseBench } from '../domain/bench/text.ts';
import type { Preset } from '../labs/lab.ts';

const ipc = 'ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b';
const robot = 'robot,192.168.1.10/24@a';
const plc = 'plc,192.168.2.10/24@b';
const devices = `${robot};${plc}`;
/** The IPC's NICs as Windows calls them, on networks of a profile. */
const windows = (flag: string): string =>
  `ipc,pc,windows,192.168.1.100/24@a${flag}~name:Ethernet,192.168.2.100/24@b${flag}~name:Ethernet_2`;
const robotByIpc = `${robot},gw:192.168.1.100`;

const vision = (bind: string, flags = ''): string =>
  `ipc:${bind}:50000${flags}~name:vision~pid:4312`;
const toBoth = 'dial=robot:192.168.1.100:50000;plc:192.168.2.100:50000';

const onHosts = (hosts: string, ...rest: readonly string[]): string =>
  [`hosts=${hosts}`, ...rest].join('&');
const served = (hosts: string, bind = '0.0.0.0'): string =>
  onHosts(hosts, `serve=${vision(bind)}`, toBoth);

/** The robot asks for the PLC, with the IPC as its gateway. */
const throughIpc = (middle: string, plcWayBack: string): string =>
  onHosts(
    `${middle};${robotByIpc};${plc}${plcWayBack}`,
    'serve=plc:0.0.0.0:50000~name:control~pid:880',
    'dial=robot:192.168.2.10:50000',
  );

const otherNic = (middle: string): string =>
  onHosts(
    `${middle};${robotByIpc};${plc}`,
    `serve=${vision('192.168.2.100')}`,
    'dial=robot:192.168.2.100:50000;plc:192.168.2.100:50000',
  );

const texts = {
  'bind-all': '',
  'bind-nic2': `serve=${vision('192.168.2.100')}`,
  'bind-loopback': `serve=${vision('127.0.0.1')}&${toBoth};ipc:127.0.0.1:50000`,
  'wrong-target':
    'dial=robot:192.168.2.100:50000;plc:192.168.1.100:50000' +
    ';robot:127.0.0.1:50000;robot:0.0.0.0:50000;robot:192.168.1.100:50001',
  'firewall-drops': `${served(`${ipc},drop:tcp.50000;${devices}`)};robot:192.168.1.100~ping`,
  'firewall-rejects': served(`${ipc},reject:tcp.50000;${devices}`),
  'same-subnet': onHosts(
    `ipc,pc,192.168.1.100/24@a,192.168.1.101/24@b;${robot};plc,192.168.1.20/24@b`,
    `serve=${vision('0.0.0.0')}`,
    'dial=robot:192.168.1.100:50000;robot:192.168.1.101:50000' +
      ';plc:192.168.1.101:50000;plc:192.168.1.100:50000',
  ),
  'wrong-mask': onHosts(
    `ipc,pc,192.168.1.200/25@a,192.168.2.100/24@b;${devices}`,
    `serve=${vision('0.0.0.0')}`,
    'dial=robot:192.168.1.200:50000;ipc:192.168.1.10~ping;plc:192.168.2.100:50000',
  ),
  'other-nic-weak': otherNic(ipc),
  'other-nic-strong': otherNic(windows('')),
  'router-off': throughIpc(ipc, ',gw:192.168.2.100'),
  'router-on': throughIpc(`${ipc},forward`, ',gw:192.168.2.100'),
  'no-way-back': throughIpc(`${ipc},forward`, ''),
  'second-server': `serve=${vision('0.0.0.0')};ipc:192.168.2.100:50000~name:logger~pid:4400&server=2`,
  'port-held': `serve=ipc:192.168.1.100:50000~to:192.168.1.10:102~name:backup~pid:2200;${vision('0.0.0.0')}`,
  'time-wait': `serve=ipc:192.168.1.100:50000~was:192.168.1.10:49153;${vision('0.0.0.0')}`,
  frozen: `serve=${vision('0.0.0.0', '~frozen')}`,
  'duplicate-address': onHosts(
    `${ipc};${devices};camera,192.168.1.100/24@a`,
    `serve=${vision('0.0.0.0')}`,
    toBoth,
  ),
  'wrong-cable': served(`${ipc};robot,192.168.1.10/24@b;plc,192.168.2.10/24@a`),
  'slash-23': onHosts(
    'ipc,pc,192.168.1.100/23@a,10.0.0.100/24@b;robot,192.168.0.255/23@a;plc,192.168.2.20/23@a',
    `serve=${vision('0.0.0.0')}`,
    'dial=robot:192.168.1.100:50000;plc:192.168.1.100:50000',
  ),
  udp: `serve=${vision('0.0.0.0', '~udp')}&dial=robot:192.168.1.100:50000~udp;plc:192.168.2.100:50001~udp`,
  'udp-other-address': onHosts(
    `${ipc};${robotByIpc};${plc}`,
    `serve=${vision('0.0.0.0', '~udp')}`,
    'dial=robot:192.168.2.100:50000~udp;robot:192.168.2.100:50000~sendto',
  ),
  'no-dhcp': served(`ipc,pc,169.254.17.23/16@a,192.168.2.100/24@b;${devices}`),
  'windows-delivered': served(`${windows('')},fw:drop;${devices}`),
  'windows-wrong-profile': served(
    `${windows('~public')},fw:drop,allow:tcp.50000~private;${devices}`,
  ),
  laptop: `${served(`${ipc};${devices};laptop,pc,192.168.1.50/24@a`)};laptop:192.168.1.100:50000`,
} as const;

export type BindPresetId = keyof typeof texts;

/** A test holds that every text can be read. */
function preset([id, text]: readonly [string, string]): Preset<BenchScenario> {
  const read = parseBench(text);
  return { id, scenario: read.ok ? read.value : initialBench };
}

export const bindPresets: readonly Preset<BenchScenario>[] = Object.entries(texts).map(preset);
