/** How the right answer comes about, in one sentence that names the bit or the hop. */
import { judgementOf } from '../../domain/and/verdict.ts';
import type { Item } from '../../domain/drill/item.ts';
import { bitsOfOctet } from '../../domain/drill/octets.ts';
import type {
  NumberQuestion,
  Question,
  SegmentQuestion,
  SubnetQuestion,
  TargetQuestion,
} from '../../domain/drill/question.ts';
import type { FaultId } from '../../domain/drill/siteFaults.ts';
import { and, formatIpv4, octetsOf, toIpv4 } from '../../domain/ip/ipv4.ts';
import { leadingOnes, maskOfPrefix } from '../../domain/ip/mask.ts';
import { subnetFacts } from '../../domain/ip/subnetFacts.ts';
import { endpointWay, filterWay, gatewayWay, nicsWay, startWay } from './drillSiteWays.ts';

const placesOf = (octet: number): readonly number[] =>
  [128, 64, 32, 16, 8, 4, 2, 1].filter((place) => and(toIpv4(octet), toIpv4(place)) !== 0);

const sumOf = (octet: number): string => {
  const places = placesOf(octet);
  return places.length > 1 ? `${places.join(' + ')} = ${octet}` : `${octet}`;
};

/** The octet in which a prefix ends, 1–4. */
const edgeOf = (prefix: number): number => Math.max(Math.ceil(prefix / 8), 1);

function maskWay(prefix: number): string {
  const edge = edgeOf(prefix);
  const ones = prefix - 8 * (edge - 1);
  const octet = octetsOf(maskOfPrefix(prefix))[edge - 1] ?? 0;
  const full = edge > 1 ? `${edge - 1} × 8 bits, and ` : '';
  return `\`/${prefix}\` is ${full}${ones} in octet ${edge}: \`${sumOf(octet)}\`.`;
}

const andWay = (address: number, mask: number): string =>
  `\`${bitsOfOctet(address)}\` AND \`${bitsOfOctet(mask)}\` is \`${bitsOfOctet(and(toIpv4(address), toIpv4(mask)))}\`, which is \`${and(toIpv4(address), toIpv4(mask))}\`.`;

function subnetWay(question: SubnetQuestion): string {
  const { prefix } = question;
  const facts = subnetFacts(question);
  const bits = prefix < 31 ? `bits ${prefix + 1} to 32` : 'the last bit';
  switch (question.skill) {
    case 'network':
      return `The network ends with bit ${prefix}, so ${bits} become 0: \`${formatIpv4(facts.network)}\`.`;
    case 'broadcast':
      return `The network ends with bit ${prefix}, so ${bits} become 1: \`${formatIpv4(facts.broadcast ?? facts.lastHost)}\`.`;
    case 'host-range':
      return `Between the network \`${formatIpv4(facts.network)}\` and the broadcast \`${formatIpv4(facts.broadcast ?? facts.lastHost)}\` all are hosts.`;
    case 'host-count':
      return prefix > 30
        ? `\`/${prefix}\` leaves ${32 - prefix} host bits, and *all* its addresses are hosts (RFC 3021): \`${facts.hosts}\`.`
        : `\`/${prefix}\` leaves ${32 - prefix} host bits: ${facts.addresses} addresses, less the first and the last, make \`${facts.hosts}\`.`;
  }
}

function segmentWay({ skill, judge, other }: SegmentQuestion): string {
  const { own, other: its, differsAt } = judgementOf(judge, other.address);
  const prefix = leadingOnes(judge.mask);
  const who = skill === 'own-verdict' ? `A's own \`/${prefix}\` on both` : `\`/${prefix}\``;
  return differsAt === null
    ? `With ${who} no network bit differs: \`${formatIpv4(own)}\` both times.`
    : `With ${who} they differ at *bit ${differsAt + 1}*: \`${formatIpv4(own)}\` and \`${formatIpv4(its)}\`.`;
}

const targetWay = ({ client }: TargetQuestion, right: string): string =>
  client === 'ipc'
    ? `The server listens on \`${right}\` only, and the IPC delivers its own address inside.`
    : `\`${right}\` is the address of the IPC in the client's own subnet, and the server listens there.`;

const faultWays: Readonly<Record<FaultId, (windows: boolean) => string>> = {
  'server-stopped': (windows) => stealthOr(windows, 'the IPC finds no socket and says no'),
  'bound-to-loopback': (windows) =>
    stealthOr(windows, 'the IPC finds no socket for the address that was dialled and says no'),
  'bound-to-other-nic': (windows) =>
    stealthOr(windows, 'the IPC finds no socket for the address that was dialled and says no'),
  'other-port': (windows) =>
    windows
      ? 'Here the firewall lets the dialled port in, but nobody listens on it, and Windows hides that (stealth mode).'
      : 'Here the IPC finds no socket with that port and says no.',
  'server-hangs': () => 'Here the handshake is done by the IPC, and the program never reads.',
  'firewall-drop': () => 'Here the firewall of the IPC throws the packet away and says nothing.',
  'firewall-reject': () =>
    'Here the firewall of the IPC says no, which looks as if nobody listened.',
  'server-mask': () =>
    "Here the IPC's own mask calls the robot remote, and without a gateway its answer has no way back.",
  'client-mask': () =>
    "Here the robot's own mask calls the IPC remote, and without a gateway nothing leaves it.",
  'client-nic-down': () => "Here the robot's route is gone with its NIC, so nothing leaves it.",
  'cable-out': () =>
    "Here the robot's route is still there, but nobody hears its question for the IPC's address.",
  'server-address': () => 'Here the robot asks for the address, and nobody on its wire has it.',
};

const stealthOr = (windows: boolean, otherwise: string): string =>
  windows
    ? 'Here nobody listens, and Windows Firewall hides even that (stealth mode).'
    : `Here ${otherwise}.`;

const numberWays: Readonly<Record<NumberQuestion['ask'], (right: string) => string>> = {
  dial: (right) => `\`LISTEN\` and \`0.0.0.0:${right}\` say where \`vision\` waits.`,
  process: (right) => `\`pid=${right}\` is the process of \`vision\`.`,
  restart: (right) => `A new process gets a new PID, so \`${right}\` goes; the port stays.`,
  source: (right) => `\`ESTAB\`: the local end of \`hmi\` is \`:${right}\`.`,
};

function way(question: Question, right: string): string {
  switch (question.skill) {
    case 'binary-decimal':
    case 'decimal-binary':
      return `\`${bitsOfOctet(question.octet)}\` is \`${sumOf(question.octet)}\`.`;
    case 'prefix-mask':
    case 'mask-prefix':
      return maskWay(question.prefix);
    case 'and-octet':
      return andWay(question.address, question.mask);
    case 'network':
    case 'broadcast':
    case 'host-range':
    case 'host-count':
      return subnetWay(question);
    case 'same-segment':
    case 'own-verdict':
      return segmentWay(question);
    case 'which-bind':
      return right === '0.0.0.0'
        ? '`0.0.0.0` listens on every address, so each finds the one that it dials.'
        : `Bound to \`${right}\`, the server answers who dials that address, and the IPC refuses the others.`;
    case 'which-target':
      return targetWay(question, right);
    case 'symptom':
      return faultWays[question.fault](question.site.system === 'windows');
    case 'pid-port':
      return numberWays[question.ask](right);
    case 'address-port':
      return endpointWay(question, right);
    case 'gateway':
      return gatewayWay(question, right);
    case 'start-error':
      return startWay(question);
    case 'firewall':
      return filterWay(question, right);
    case 'two-nics':
      return nicsWay(question);
  }
}

export const wayTo = ({ question, right }: Item): string => way(question, right);
