/**
 * The words of the network model: outcomes, causes, the story, and what would help. Shared by the
 * bind lab and the command line; the lab's own words are in `bind.ts`.
 */
import type { Change, ChangeCode } from '../../domain/connect/change.ts';
import type { ConnectEvent, ConnectEventKind } from '../../domain/connect/event.ts';
import type { ScenarioCode } from '../../domain/connect/pieces.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import type { BindResult } from '../../domain/net/bind.ts';
import type { RefusalCode } from '../../domain/net/setUp.ts';
import type { TextFaultCode } from '../../domain/text/pairs.ts';
import { bindWords, causeWords } from './connectCauses.ts';
import { eventWords, outcomeWords, packetName, type EventOf, type Names } from './connectStory.ts';

type ChangeWords = {
  readonly [Code in Change['code']]: (
    change: Extract<Change, { readonly code: Code }>,
    names: Names,
  ) => string;
};

const changes: ChangeWords = {
  'server.bind': ({ bind }) => `Bind the server to \`${formatIpv4(bind)}\``,
  'server.port': ({ port }) => `Let the server listen on port ${port}`,
  'server.start': () => 'Start the server',
  'server.thaw': () => 'Make the program answer again',
  'server.privilege': () => 'Give the server the right to use ports below 1024',
  'socket.close': () => 'Close what holds the port',
  'dial.address': ({ to }) => `Dial \`${formatIpv4(to)}\` instead`,
  'dial.port': ({ port }) => `Dial port ${port} instead`,
  'dial.protocol': ({ protocol }) => `Dial by ${protocol.toUpperCase()} instead`,
  'firewall.allow': ({ host, protocol, port }, names) =>
    `Allow ${protocol.toUpperCase()}${port === null ? '' : ` ${port}`} in the firewall of *${names.host(host)}*`,
  'firewall.off': ({ host }, names) => `Switch the firewall of *${names.host(host)}* off`,
  'forwarding.on': ({ host }, names) => `Switch forwarding on *${names.host(host)}* on`,
  'gateway.set': ({ host, via }, names) =>
    `Give *${names.host(host)}* the gateway \`${formatIpv4(via)}\``,
  'gateway.remove': ({ host }, names) => `Take the gateway of *${names.host(host)}* away`,
  'nic.up': ({ host, nic }, names) => `Switch ${names.nic(host, nic)} of *${names.host(host)}* on`,
  'nic.plug': ({ host, nic, segment }, names) =>
    `Plug ${names.nic(host, nic)} of *${names.host(host)}* into wire ${segment}`,
  'nic.prefix': ({ host, nic, prefix }, names) =>
    `Give ${names.nic(host, nic)} of *${names.host(host)}* the mask /${prefix}`,
  'nic.address': ({ host, nic, address, prefix }, names) =>
    `Give ${names.nic(host, nic)} of *${names.host(host)}* the address \`${formatIpv4(address)}/${prefix}\``,
};

const scenarioFaults: Readonly<Record<ScenarioCode, string>> = {
  'limit.hosts': 'More than 16 hosts.',
  'limit.nics': 'More than 4 NICs on one host.',
  'limit.addresses': 'More than 4 addresses on one NIC.',
  'limit.gateways': 'More than 4 gateways on one host.',
  'limit.routes': 'More than 8 routes on one host.',
  'limit.rules': 'More than 8 firewall rules on one host.',
  'limit.sockets': 'More than 16 servers and connections.',
  'limit.attempts': 'More than 16 attempts.',
  'limit.name': 'This name is too long.',
  'name.id': 'A name here is a small letter, then small letters, digits and hyphens.',
  'name.character': 'A name cannot have this character, or be empty.',
  'host.twice': 'Two hosts have this name.',
  'host.unknown': 'No host has this name.',
  'host.item':
    'Not understood: a NIC (`192.168.1.10/24@a`), `pc`, `router`, `windows`, `forward`, `name:`, `gw:`, `route:`, `fw:`, `allow:`, `drop:`, `reject:` or `prohibit:`.',
  'nic.twice': 'Two NICs of this host have this name.',
  'nic.unknown': 'The host has no such NIC.',
  'nic.wire': 'Which wire? Write `@a` after the address, or `@none` for a cable that is out.',
  'nic.flag':
    'Not understood: `new` or `old` after an address, `down`, `domain`, `public` or `name:` after a NIC.',
  'address.unset': 'An address that begins with 0 is no address yet.',
  'address.loopback': '127.x.x.x is every host itself; a NIC or a gateway cannot have it.',
  'address.group':
    'From 224.0.0.0 on, addresses are groups or reserved; a NIC or a gateway cannot have one.',
  'address.twice': 'The host has this address already.',
  'route.hostBits': 'Not a network: host bits are set.',
  'firewall.default':
    'What happens to the rest: `fw:allow`, `fw:drop`, `fw:reject`, `fw:prohibit` or `fw:off`.',
  'rule.what': 'Which packets: `any`, `tcp`, `udp`, `icmp`, and a port after a dot: `tcp.50000`.',
  'rule.port': 'ICMP has no ports.',
  'socket.flag':
    'Not understood: `udp`, `name:`, `pid:`, `reuse`, `reuseport`, `exclusive`, `privileged`, `frozen`, `backlog:` or `stopped`.',
  'socket.port': 'An address and a port are missing.',
  'attempt.port': 'Not a port to dial: 1 to 65535, and none for a ping.',
  'attempt.everyHost':
    '224.0.0.1 is the group of all hosts; who hears a datagram to it is not modelled here.',
  'attempt.flag': 'Not understood: `udp`, `sendto` or `ping`.',
};

const textFaults: Readonly<Record<TextFaultCode, string>> = {
  'text.tooLong': 'The text is too long.',
  'text.escape': 'A % that begins no character.',
  'text.noValue': 'A key without a value: was the text cut?',
  'text.twice': 'The same key twice.',
  'text.value': 'This value cannot be read.',
};

const bindResults: Readonly<Record<BindResult, string>> = {
  OK: 'Listening',
  STOPPED: 'Stopped',
  EADDRNOTAVAIL: 'Not its address',
  EADDRINUSE: 'In use',
  EACCES: 'Not allowed',
};

const refusals: Readonly<Record<RefusalCode, string>> = {
  'route.gatewayNotOnWire': 'The system refuses this gateway: it is in no subnet of that NIC.',
  'route.exists': 'The system refuses a second route to the same network with the same metric.',
  'route.nicDown': 'The system refuses a route by a NIC that is down.',
};

/** The compiler cannot follow a kind from the event to its sentence; this is where it is told. */
function eventText<Kind extends ConnectEventKind>(
  event: EventOf<Kind> & { readonly kind: Kind },
  names: Names,
): string {
  const kind: Kind = event.kind;
  return eventWords[kind](event, names);
}

function changeText<Code extends ChangeCode>(
  change: Extract<Change, { readonly code: Code }> & { readonly code: Code },
  names: Names,
): string {
  const code: Code = change.code;
  return changes[code](change, names);
}

export const connect = {
  outcomes: outcomeWords,
  causes: causeWords,
  /** Added where the client was to be told, and the message was lost. */
  lost: (host: string) =>
    `*${host}* could not be told otherwise: the answer was lost on its way back, so there is only silence.`,
  bindResults,
  bindCauses: bindWords,
  /** Of a server that runs, but in vain. */
  unreachable: 'It binds, but no TCP client can ever reach it there.',
  refusals,
  event: (event: ConnectEvent, names: Names) => eventText(event, names),
  packetName,
  change: (change: Change, names: Names) => changeText(change, names),
  scenarioFaults,
  textFaults,
  /** `servers` is two or more. */
  reached: (servers: number) => `It went to everybody: ${servers} servers have got it.`,
  /** The outcome is one of several that the network is free to choose. */
  perhaps: (others: string) => `or ${others}, as the network pleases`,
  documented: 'documented, not measured',
  table: {
    server: 'server',
    attempt: 'attempt',
    outcome: 'outcome',
    after: 'after',
    cause: 'cause',
    atOnce: '0 ms',
    seconds: (seconds: number) => `${seconds} s`,
    never: '–',
  },
};
