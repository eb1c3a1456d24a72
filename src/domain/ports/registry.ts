/**
 * The numbers that a learner meets, as the IANA registry of service names and port numbers has
 * them. What they are used for, and what they do not prove, is left to `i18n`.
 */
import type { Port } from '../net/host.ts';

export type Transport = 'tcp' | 'udp';

export interface Registered {
  /** The service name of the registry, or several; null: nobody has registered the number. */
  readonly service: string | null;
  /** For which transports it is registered. */
  readonly registered: readonly Transport[];
  /** Over which the protocol is really met. */
  readonly used: readonly Transport[];
  /** Where the protocol, or the number's range, is written down. */
  readonly source: string;
}

const both = ['tcp', 'udp'] as const;
const tcp = ['tcp'] as const;

export const registry = {
  21: { service: 'ftp', registered: both, used: tcp, source: 'RFC 959' },
  22: { service: 'ssh', registered: both, used: tcp, source: 'RFC 4251' },
  53: { service: 'domain', registered: both, used: both, source: 'RFC 1035' },
  80: { service: 'http', registered: both, used: tcp, source: 'RFC 9110' },
  102: { service: 'iso-tsap', registered: both, used: tcp, source: 'RFC 1006' },
  443: { service: 'https', registered: both, used: both, source: 'RFC 9110' },
  502: { service: 'mbap', registered: both, used: tcp, source: 'Modbus Messaging on TCP/IP' },
  1883: { service: 'mqtt', registered: both, used: tcp, source: 'OASIS MQTT' },
  2222: { service: 'EtherNet-IP-1', registered: both, used: ['udp'], source: 'ODVA EtherNet/IP' },
  3389: { service: 'ms-wbt-server', registered: both, used: both, source: 'MS-RDPBCGR' },
  // The registry has two names for the number, one for each transport (OPC UA Part 14 §7.3.2).
  4840: { service: 'opcua-tcp, opcua-udp', registered: both, used: tcp, source: 'OPC UA Part 6' },
  44818: { service: 'EtherNet-IP-2', registered: both, used: both, source: 'ODVA EtherNet/IP' },
  50000: { service: null, registered: [], used: tcp, source: 'RFC 6335 §6' },
} as const satisfies Readonly<Record<number, Registered>>;

export type KnownPort = keyof typeof registry;

export const isKnownPort = (port: Port): port is KnownPort => Object.hasOwn(registry, port);

/** In ascending order. */
export const knownPorts: readonly KnownPort[] = Object.keys(registry)
  .map(Number)
  .filter(isKnownPort)
  .toSorted((a, b) => a - b);
