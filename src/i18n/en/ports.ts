/** What the port explorer says: ranges, sides, known numbers, and what each does not prove. */
import type { Side } from '../../domain/ports/facts.ts';
import type { RangeId } from '../../domain/ports/ranges.ts';
import type { KnownPort } from '../../domain/ports/registry.ts';
import type { System } from '../../domain/net/host.ts';

interface KnownWords {
  readonly name: string;
  readonly use: string;
  readonly notProof: string;
}

const known: Readonly<Record<KnownPort, KnownWords>> = {
  21: {
    name: 'FTP, control',
    use: 'Commands of file transfers. The files themselves go over a second connection.',
    notProof:
      'An open 21 does not prove that a transfer works: the second connection can be blocked.',
  },
  22: {
    name: 'SSH',
    use: 'Encrypted logins, and file copies with SFTP.',
    notProof: 'An open 22 does not prove SSH, and SSH often stands on another number, as 2222.',
  },
  53: {
    name: 'DNS',
    use: 'Names to addresses: mostly UDP, TCP for what is long.',
    notProof: 'An answer on UDP 53 says nothing about TCP 53: they are two sockets.',
  },
  80: {
    name: 'HTTP',
    use: 'Web pages without encryption, also those of many devices.',
    notProof: 'A client that dials 80 need not speak HTTP: the number is a convention, no proof.',
  },
  102: {
    name: 'ISO on TCP (S7)',
    use: 'Siemens S7 controllers and other ISO protocols.',
    notProof: 'An open 102 does not prove an S7, nor that it allows access to its data.',
  },
  443: {
    name: 'HTTPS',
    use: 'Web pages with encryption; over UDP the newer HTTP/3.',
    notProof:
      'An open 443 does not prove encryption, and many things that are no web hide behind it.',
  },
  502: {
    name: 'Modbus/TCP',
    use: 'Registers of controllers, drives and meters.',
    notProof: 'A connection to 502 does not prove that the unit behind a gateway answers.',
  },
  1883: {
    name: 'MQTT',
    use: 'Messages by topics, over a broker. With encryption it is 8883.',
    notProof: 'A connection to 1883 reaches the broker, not the machine that publishes.',
  },
  2222: {
    name: 'EtherNet/IP, I/O',
    use: 'Cyclic data of EtherNet/IP over UDP.',
    notProof: 'On TCP 2222 there is often an SSH server instead: the number does not tell.',
  },
  3389: {
    name: 'Remote Desktop',
    use: 'The screen of a Windows PC, over TCP and UDP.',
    notProof: 'An open 3389 does not prove that you may log in.',
  },
  4840: {
    name: 'OPC UA',
    use: 'Data of machines, with names and types.',
    notProof: 'A connection to 4840 does not prove that the server trusts your certificate.',
  },
  44818: {
    name: 'EtherNet/IP, messages',
    use: 'Explicit messages of EtherNet/IP, and finding devices.',
    notProof: 'An open 44818 does not prove that cyclic data flows: that is UDP 2222.',
  },
  50000: {
    name: "This course's server",
    use: 'A number that vendors like, because nobody owns it.',
    notProof:
      'It says nothing about the program: anybody may listen on 50000, and a system may pick it for a client.',
  },
};

const ranges: Readonly<Record<RangeId, { readonly name: string; readonly what: string }>> = {
  system: {
    name: 'System ports',
    what: 'IANA assigns them by a strict procedure, to protocols that everybody knows.',
  },
  user: {
    name: 'User ports',
    what: 'IANA assigns them on request. Many are used by others, too.',
  },
  dynamic: {
    name: 'Dynamic ports',
    what: 'Nobody owns them: for clients, and for whoever wants one for a while.',
  },
};

const sides: Readonly<Record<Side, string>> = {
  server:
    "It stands on the *server's* side: the server listens on it, the client dials it. The client's own port is picked by its system.",
  either:
    "It can stand on *either* side: a server may listen on it, and a system may pick it for the client's end of any connection. Then the server finds it *in use*, although nobody listens.",
  none: 'It stands on *no* side. Who binds to 0 asks the system for any free port, and nobody can dial it.',
};

const systems: Readonly<Record<System, string>> = { linux: 'Linux', windows: 'Windows' };

export const ports = {
  known,
  title: 'Ports',
  what: 'A port labels a socket: protocol, local address, port. It names no program and proves no protocol.',
  field: 'Port',
  hint: '0 to 65535',
  picture: 'The three ranges, and what systems pick from',
  span: (first: number, last: number) => `${first} to ${last}`,
  ranges,
  ephemeral: (system: System, span: string) =>
    `${systems[system]} picks the ports of clients from ${span}:`,
  transport: (used: readonly string[], registered: readonly string[]) =>
    registered.length === 0
      ? used.join(', ').toUpperCase()
      : `${used.join(', ')} (registered for ${registered.join(', ')})`.replaceAll(
          /tcp|udp/g,
          (each) => each.toUpperCase(),
        ),
  here: (port: number) => `Port ${port}`,

  heading: (port: number, name: string) => `${port}: ${name}`,
  unassigned: 'None: nobody can register a number of this range',
  notListed: 'The IANA registry may have a name for it; this page does not.',
  rows: {
    range: 'Range',
    protocol: 'Protocol',
    service: 'Registered as',
    transport: 'Transport',
    source: 'Source',
    use: 'Used for',
    side: 'Side',
    notProof: 'Does not prove',
    rights: 'Rights',
    rule: 'Firewall',
  },
  sourceOf: (source: string) => `IANA registry of port numbers; ${source}`,
  sourceOfRange: 'RFC 6335 §6',
  notProofOfAny: 'A number never proves a program or a protocol: ask who listens there.',
  needsRight: 'On Linux a program needs a right to bind here; to dial it, it needs none.',
  noRight: 'Every program may bind here.',
  sides,
  ruleFor: (system: System, nic: string) => `${systems[system]}, only by the NIC ${nic}`,
  ruleNote:
    'The rule names the port of the server, the *destination*. It opens nothing unless somebody listens.',
  noRule: 'There is nothing to allow: no packet goes to port 0.',
  list: 'Numbers that you will meet',
};
