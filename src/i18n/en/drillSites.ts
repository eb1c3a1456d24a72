/**
 * What is asked, shown and offered in drills about hosts: endpoints, gateways, starts, firewalls,
 * two NICs. How a right answer comes about is left to `drillSiteWays.ts`.
 */
import type { Answerer } from '../../domain/drill/endpoints.ts';
import { filterRule, isFilterName } from '../../domain/drill/filterRules.ts';
import type {
  EndpointQuestion,
  FilterQuestion,
  GatewayQuestion,
  NicsQuestion,
  StartQuestion,
} from '../../domain/drill/question.ts';
import type { Seen } from '../../domain/drill/seen.ts';
import { startingIn, type StartKind } from '../../domain/drill/startKinds.ts';
import { formatIpv4, type Ipv4 } from '../../domain/ip/ipv4.ts';
import type { FirewallRule, Verdict } from '../../domain/net/host.ts';

const mono = (text: string | number): string => `\`${text}\``;
const at = (address: Ipv4, port: number): string => mono(`${formatIpv4(address)}:${port}`);
const ip = (address: Ipv4): string => mono(formatIpv4(address));

function endpointTask({ ask, nics: [nic], port, to, toPort }: EndpointQuestion): string {
  const endpoint = nic === undefined ? '' : mono(`${formatIpv4(nic)}:${port}/TCP`);
  switch (ask) {
    case 'interface':
      return `The robot sends to ${endpoint}. *Which part names the NIC?*`;
    case 'service':
      return `The robot sends to ${endpoint}. *Which part names the service on that host?*`;
    case 'count':
      return 'These are the NICs of the IPC. *How many IPv4 addresses does it have?*';
    case 'who':
      return `The robot sends to ${at(to, toPort)} by TCP. *Who answers?*`;
  }
}

const gatewayTask = ({ ask }: GatewayQuestion): string =>
  ask === 'which'
    ? 'The client has to reach the server. *Which gateway does it need for that?*'
    : 'The client dials the server. *What does it see?*';

const startTask = (question: StartQuestion): string =>
  question.ask === 'error'
    ? `The server binds to ${at(startingIn(question.site, question.kind).bind, startingIn(question.site, question.kind).port)}. *What does its system say?*`
    : 'The server does not start, and its system says this. *What can be the cause?*';

function filterTask({ ask, client, site, bind }: FilterQuestion): string {
  const who = client === 'robot' ? 'robot' : 'PLC';
  const [nic, name] = client === 'robot' ? [site.nic1, 'NIC 1'] : [site.nic2, 'NIC 2'];
  switch (ask) {
    case 'decides':
      return `The ${who} dials ${at(nic, site.port)} by TCP. *Which rule decides?*`;
    case 'sees':
      return `The ${who} dials ${at(nic, site.port)} by TCP; the server is bound to ${ip(bind)}. *What does it see?*`;
    case 'allows':
      return `Only TCP port ${mono(site.port)} may come in, by *${name}*, and everything else is dropped. *Which rule do you write?*`;
  }
}

const nicsTask = ({ to, port }: NicsQuestion): string =>
  `The client dials ${at(to, port)}. *What does it see?*`;

const answerers: Readonly<Record<Answerer, string>> = {
  program: "The server's program on the IPC",
  system: 'The operating system of the IPC, with a no',
  plc: 'The operating system of the PLC, with a no',
  nobody: 'Nobody',
};

const seens: Readonly<Record<Seen, string>> = {
  reached: 'It connects',
  refused: 'Refused',
  silent: 'It times out',
  unreachable: 'Unreachable: no route, or nobody there',
  either: 'Connected or refused: luck',
};

const causes: Readonly<Record<StartKind, string>> = {
  free: 'Nothing is in its way',
  'client-address': "It binds to the robot's address",
  'old-address': 'It binds to an address that NIC 1 had before',
  'network-address': 'It binds to the network address',
  'low-port': 'It binds to port `502`, as a usual user',
  'same-listener': 'It binds to `0.0.0.0`, and so did another program with this port',
  'wildcard-listener': 'It binds to NIC 1, and another program has this port on `0.0.0.0`',
  'reuse-listener': 'Another program has address and port; both set SO_REUSEADDR',
  'other-nic-listener': 'It binds to NIC 1, and another program has this port on NIC 2',
  'loopback-listener': 'It binds to NIC 1, and another program has this port on `127.0.0.1`',
  'udp-listener': 'Another program has this port for UDP',
  outgoing: 'It binds to `0.0.0.0`, and a connection that the IPC dialled has this port',
  'outgoing-other-nic': 'It binds to NIC 1, and a connection dialled from NIC 2 has this port',
  leftover: 'It binds to `0.0.0.0`, and a connection of this port was closed a moment ago',
  'leftover-reuse':
    'A connection of this port was closed a moment ago; old and new socket set SO_REUSEADDR',
  firewall: 'The firewall drops every packet',
  'cable-out': 'The cable of NIC 1 is out',
};

/** What the IPC has when the server starts. */
function before({ kind, site: { nic1, nic2, robot, plc, port } }: StartQuestion): string {
  const listens = (address: string): string =>
    `${mono('logger')} listens on TCP ${mono(`${address}:${port}`)}`;
  const dialled = (from: Ipv4, to: Ipv4): string =>
    `${mono('backup')} is connected from ${at(from, port)} to ${at(to, 102)}; nobody listens`;
  switch (kind) {
    case 'same-listener':
    case 'wildcard-listener':
      return listens('0.0.0.0');
    case 'reuse-listener':
      return `${listens('0.0.0.0')}; it and the server set SO_REUSEADDR`;
    case 'other-nic-listener':
      return listens(formatIpv4(nic2));
    case 'loopback-listener':
      return listens('127.0.0.1');
    case 'udp-listener':
      return `${mono('logger')} has UDP ${mono(`0.0.0.0:${port}`)}`;
    case 'outgoing':
      return dialled(nic1, robot);
    case 'outgoing-other-nic':
      return dialled(nic2, plc);
    case 'leftover':
      return `a closed connection at ${at(nic1, port)} (TIME_WAIT); nobody listens`;
    case 'leftover-reuse':
      return `a closed connection at ${at(nic1, port)} (TIME_WAIT); its socket and the server set SO_REUSEADDR`;
    case 'free':
    case 'client-address':
    case 'old-address':
    case 'network-address':
    case 'low-port':
    case 'firewall':
    case 'cable-out':
      return 'no other socket';
  }
}

const verdicts: Readonly<Record<Verdict, string>> = {
  allow: 'allow',
  drop: 'drop',
  reject: 'reject (says no)',
  prohibit: 'reject (says prohibited)',
};

const nicNames: Readonly<Record<string, string>> = { nic1: 'NIC 1', nic2: 'NIC 2' };

function ruleLine({ verdict, nic, from, protocol, port }: FirewallRule): string {
  const what = [
    protocol === null ? 'any protocol' : protocol.toUpperCase(),
    port === null ? 'any port' : `port ${mono(port)}`,
    nic === null ? 'any NIC' : (nicNames[nic] ?? nic),
    ...(from === null ? [] : [`from ${ip(from.address)}`]),
  ];
  return `${verdicts[verdict]}: ${what.join(', ')}`;
}

function filterOption(question: FilterQuestion, text: string): string {
  if (isFilterName(text)) return ruleLine(filterRule(question, text));
  return text === 'otherwise' ? 'None: the default' : `Rule ${text.slice(-1)}`;
}

export const drillSites = {
  endpointTask,
  gatewayTask,
  startTask,
  filterTask,
  nicsTask,
  filterOption,
  answerers,
  seens,
  causes,
  starts: 'It starts',
  noGateway: 'None',

  rows: {
    nic: (number: number) => `NIC ${number} of the IPC`,
    server: (port: number) => `port \`${port}\` on \`0.0.0.0\``,
    serverName: 'Server on the IPC',
    robot: 'Robot, on the cable of NIC 1',
    plc: 'PLC, on the same cable',
    client: 'Client',
    middle: 'PC with two NICs',
    serverHost: 'Server',
    gateway: 'gateway',
    none: 'none',
    forwards: (is: boolean) => `forwarding: ${is ? 'on' : 'off'}`,
    listens: (is: boolean) => (is ? 'a program listens' : 'no program listens'),
    system: 'System of the IPC',
    systems: { linux: 'Linux', windows: 'Windows (documented, not measured)' },
    user: 'The server runs as',
    usualUser: 'a usual user, without special rights',
    already: 'Already on the IPC',
    before,
    rule: (number: number) => `Rule ${number}`,
    otherwise: 'Default',
    ruleLine,
    verdicts,
    bound: 'Server on the IPC, bound to',
    onCable: (number: number) => `Client, on the cable of NIC ${number}`,
    twice: 'Another device on that cable',
  },
};
