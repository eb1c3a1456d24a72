/**
 * The words of the bind lab's forms: hosts, NICs, ways out, firewalls, programs, clients, devices,
 * the notation, and what would help. What is wrong with an address is in `ip.ts`, what a
 * scenario's text can refuse in `connect.ts`.
 */
import type { Warning } from '../../domain/bench/warnings.ts';
import type { EditFaultCode, RouteFault } from '../../domain/bench/faults.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import { bindForms } from './bindForms.ts';

/** What a NIC is called on the screen. */
type NicName = (host: string, nic: string) => string;

type WarningWords = {
  readonly [Code in Warning['code']]: (
    warning: Extract<Warning, { readonly code: Code }>,
    nic: NicName,
  ) => string;
};

const written = ({
  address,
  prefix,
}: {
  address: Parameters<typeof formatIpv4>[0];
  prefix: number;
}) => `\`${formatIpv4(address)}/${prefix}\``;

const warnings: WarningWords = {
  'nic.network': ({ on }) =>
    `${written(on)} is the first address of its subnet: the network's own, no host's.`,
  'nic.broadcast': ({ on }) =>
    `${written(on)} is the last address of its subnet: everybody's, no host's.`,
  'nic.linkLocal': ({ on }) =>
    `${written(on)} is what a NIC takes when it waits for a DHCP server and none answers.`,
  'nics.sameSubnet': ({ host, first, second }, nic) =>
    `${nic(host, first.nic)} and ${nic(host, second.nic)} are in one subnet. Replies leave by only one of them.`,
  'nics.overlap': ({ host, first, second }, nic) =>
    `The subnets of ${nic(host, first.nic)} and ${nic(host, second.nic)} overlap. The longer mask wins.`,
  'server.unreachable': ({ bind }) =>
    `It can be bound to \`${formatIpv4(bind)}\`, but no TCP client can ever reach it there.`,
  'server.lowPort': ({ port }) =>
    `Port ${port} is below 1024: on Linux a program needs a right for it.`,
};

/** The compiler cannot follow a code from the warning to its sentence; this is where it is told. */
function warningText<Code extends Warning['code']>(
  warning: Extract<Warning, { readonly code: Code }> & { readonly code: Code },
  nic: NicName,
): string {
  const code: Code = warning.code;
  return warnings[code](warning, nic);
}

const routeFaults: Readonly<Record<RouteFault['code'], string>> = {
  'route.gatewayNotOnWire': 'This gateway is in no subnet of that NIC, so it cannot be asked.',
  'route.own': 'This is the host itself. A gateway is somebody else.',
  'route.exists': 'There is a route to the same network with the same metric already.',
  'route.nicDown': 'That NIC is switched off.',
};

type OtherFault = Extract<
  EditFaultCode,
  'text.value' | 'limit.text' | 'host.middle' | 'socket.local' | 'socket.twice'
>;

const otherFaults: Readonly<Record<OtherFault, string>> = {
  'text.value': 'This number is out of its range.',
  'limit.text': 'The link would be longer than 2000 characters. Take something away first.',
  'host.middle': 'The host in the middle stays. Take another one away.',
  'socket.local': 'Not an address of this host: its own end of a connection has one of its own.',
  'socket.twice': 'There is a connection with the same four numbers already.',
};

export const bindEdit = {
  ...bindForms,
  close: 'Close',
  /** The button that takes what may be meant. */
  take: (text: string) => `Take ${text}`,
  warning: (warning: Warning, nic: NicName) => warningText(warning, nic),
  routeFaults,
  otherFaults,
  /** Why a gateway is on no wire of a NIC: both ANDs. */
  proof: (via: string, mask: string, result: string, nic: string, own: string) =>
    `\`${via}\` AND \`${mask}\` = \`${result}\`; ${nic} is in \`${own}\`.`,
  noSubnet: (nic: string) => `${nic} has no address, so it is in no subnet.`,

  notation: {
    title: 'This set-up as text',
    field: 'Text of the set-up',
    hint: 'Read it, change it, or paste a text or a link. White space does not count.',
    apply: 'Use this text',
    revert: 'Show the present one',
    same: 'This is the present set-up.',
    ready: 'This text can be used.',
    copy: 'Copy',
    at: (line: number, column: number) => `Line ${line}, character ${column}`,
    key: (key: string) => `in \`${key}\``,
    show: 'Go there',
    end: 'the end',
    /** What the parsers of addresses and numbers say, in a few words; by their code. */
    causes: {
      EMPTY: 'Something is missing here.',
      RANGE: 'This number is out of its range.',
      CHAR: 'This character does not belong here.',
      UNICODE: 'This is none of the digits 0 to 9.',
      INVISIBLE: 'There is a character here that cannot be seen.',
      HEX: 'A hexadecimal number; only decimal ones are read.',
      LEADING_ZERO: 'This number begins with a 0.',
      OCTET_EMPTY: 'A number is missing between the dots.',
      PARTS: 'An address has four numbers.',
      TOO_LONG: 'This is too long.',
      IPV6: 'An IPv6 address; only IPv4 is read.',
      HAS_PREFIX: 'A mask does not belong here.',
      HAS_PORT: 'A port does not belong here.',
      NONCONTIGUOUS: 'Not a mask: a 1 after a 0.',
      WILDCARD: 'An inverted mask.',
    },
  },

  help: {
    title: 'What would help?',
    blank: 'Run your prediction first.',
    none: 'Nobody dials, so nothing has failed.',
    works: 'This attempt works. Nothing to mend.',
    noSingle: 'No change or pair of changes makes it work. Mend first what the story says.',
    intro: 'Each of these alone makes it work:',
    introPairs:
      'No single change makes it work, for more than one thing is wrong. These two together do:',
    and: 'and',
    apply: 'Apply',
    applyThis: (text: string) => `Apply: ${text}`,
    done: 'Done. You can undo it.',
  },
};
