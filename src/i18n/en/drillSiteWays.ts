/** How the right answer comes about in drills about hosts, in one sentence that names the hop. */
import type { Cause } from '../../domain/connect/cause.ts';
import { filterOutcome } from '../../domain/drill/filters.ts';
import { gatewayOutcome } from '../../domain/drill/gateways.ts';
import type {
  EndpointQuestion,
  FilterQuestion,
  GatewayQuestion,
  NicsKind,
  NicsQuestion,
  StartQuestion,
} from '../../domain/drill/question.ts';
import type { StartKind } from '../../domain/drill/startKinds.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';

const whoWays: Readonly<Record<string, (question: EndpointQuestion) => string>> = {
  program: () => "Address and port are the server's, so its program answers.",
  system: ({ toPort }) =>
    `Nobody on the IPC listens on port \`${toPort}\`, so its operating system says no.`,
  plc: () => "The address is the PLC's, and nobody listens there, so its system says no.",
  nobody: () => 'No device on the wire has this address, so nothing comes back.',
};

export function endpointWay(question: EndpointQuestion, right: string): string {
  const { ask, nics, port } = question;
  switch (ask) {
    case 'interface':
    case 'service':
      return `The address says which NIC, \`${port}\` says which service there, and TCP says how the two talk.`;
    case 'count':
      return `${nics.length} NICs have an address each, and \`127.0.0.1\` is one more.`;
    case 'who':
      return whoWays[right]?.(question) ?? '';
  }
}

function whichWay({ middle }: GatewayQuestion, right: string): string {
  return right === 'none'
    ? 'Client and server are in the same subnet, so the client asks for it on its own wire.'
    : `The server is in another subnet, and \`${formatIpv4(middle.near)}\` is the neighbour that passes packets on.`;
}

/** By the cause: on the way out, on the way back. */
const gatewayCauses: Readonly<Partial<Record<Cause, readonly [out: string, back: string]>>> = {
  'route.none': [
    'The client has no gateway, so its own system finds no route.',
    'The server has no gateway, so its answer finds no way back.',
  ],
  'arp.gatewayNobody': [
    "Nobody on the client's wire has its gateway's address.",
    "Nobody on the server's wire has its gateway's address, so the answer is lost.",
  ],
  'forward.off': [
    'The packet comes to the PC with two NICs, which does not pass it on and says nothing.',
    'The answer comes to the PC with two NICs, which does not pass it on and says nothing.',
  ],
  'socket.notRunning': [
    "The packet comes to the server's host, where nobody listens.",
    "The packet comes to the server's host, where nobody listens.",
  ],
};

function seesWay(question: GatewayQuestion): string {
  const outcome = gatewayOutcome(question);
  const [out, back] = (outcome && gatewayCauses[outcome.cause]) ?? [
    question.client.gateway === null
      ? 'Both are in the same subnet, so nobody is asked for a way.'
      : 'There is a way out by one gateway, and a way back by the other.',
  ];
  return outcome?.way === 'back' ? (back ?? out) : out;
}

export const gatewayWay = (question: GatewayQuestion, right: string): string =>
  question.ask === 'which' ? whichWay(question, right) : seesWay(question);

const startWays: Readonly<Record<StartKind, string>> = {
  free: 'The IPC has the address, and nobody has the port.',
  'client-address': "The robot has this address, and bind takes only the IPC's own.",
  'old-address': 'The IPC does not have this address, and bind takes only its own.',
  'network-address': 'It names the subnet, no host has it, and bind takes only own addresses.',
  'low-port': 'On Linux a port below 1024 needs a right that a usual user has not.',
  'same-listener': 'Both want the same port on `0.0.0.0`.',
  'wildcard-listener': '`0.0.0.0` is every address of the IPC, so that of NIC 1, too.',
  'reuse-listener': 'On Linux two may not listen on the same address and port, whatever they set.',
  'other-nic-listener': 'The port is taken at the address of NIC 2, and free at the one of NIC 1.',
  'loopback-listener': 'The port is taken at `127.0.0.1`, and free at the address of NIC 1.',
  'udp-listener': 'TCP and UDP count their ports apart.',
  outgoing: 'The connection begins at this port of NIC 1, and `0.0.0.0` takes in that address.',
  'outgoing-other-nic': 'The connection has the port at the address of NIC 2 only.',
  leftover: 'The system remembers the closed connection, which began at this port of NIC 1.',
  'leftover-reuse': 'Both sockets set SO_REUSEADDR, and nobody listens.',
  firewall: 'A firewall has no say in a start.',
  'cable-out': 'The address stays with its NIC.',
};

const windowsStartWays: Readonly<Partial<Record<StartKind, string>>> = {
  'wildcard-listener':
    'Windows lets a server have one address beside another one on `0.0.0.0` (documented).',
  'reuse-listener': 'On Windows SO_REUSEADDR lets both have the port (documented).',
};

export const startWay = ({ kind, site: { system } }: StartQuestion): string =>
  (system === 'windows' ? windowsStartWays[kind] : undefined) ?? startWays[kind];

const filterWays: Readonly<Partial<Record<Cause, string>>> = {
  'firewall.drop': 'The firewall throws the packet away and says nothing.',
  'firewall.reject': 'The firewall says no, which looks as if nobody listened.',
  'firewall.prohibit':
    'The firewall says that it is prohibited, which a client reads as "no route".',
  'socket.otherAddress':
    'The firewall lets the packet in, but the server does not listen on the address that was dialled.',
};

export function filterWay(question: FilterQuestion, right: string): string {
  if (question.ask === 'allows')
    return 'It names the NIC, TCP and the port: with less it lets in more.';
  if (question.ask === 'decides') {
    return right === 'otherwise'
      ? 'No rule fits in NIC, source, protocol and port, so the default decides.'
      : 'It is the first rule that fits in NIC, source, protocol and port.';
  }
  const cause = filterOutcome(question)?.cause;
  return (
    (cause === undefined ? undefined : filterWays[cause]) ??
    'The firewall lets the packet in, and the server listens on the address.'
  );
}

const nicsWays: Readonly<Record<NicsKind, string>> = {
  apart: 'Each NIC has a subnet of its own, so the answer leaves where the packet came in.',
  'one-subnet-near':
    'Linux sends everything for this subnet by NIC 1, and the client is on its cable.',
  'same-subnet':
    'Linux sends its answer for this subnet by NIC 1, and the client is on the cable of NIC 2.',
  inside:
    "For the client's address the `/24` of NIC 2 fits better than the `/16`, so the answer leaves by NIC 2.",
  weak: 'Linux takes the packet by NIC 1 and asks only whether the address is its own.',
  strong: 'Windows takes a packet only by the NIC that has the address (documented).',
  'other-bound': 'The IPC is reached, but the server listens on another of its addresses.',
  'no-route': "NIC 2's address is in another subnet, and the client has no gateway.",
  twice: 'Two devices answer to this address, and the client takes one of them.',
};

export const nicsWay = ({ kind }: NicsQuestion): string => nicsWays[kind];
