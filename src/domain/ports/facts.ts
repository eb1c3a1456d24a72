/** What follows from a port number alone: its range, who takes it for a client's end, rights. */
import { systems, type Port, type System } from '../net/host.ts';
import { ephemeralRanges, isIn, rangeOf, type RangeId } from './ranges.ts';
import { isKnownPort, type KnownPort } from './registry.ts';

/** `none`: nobody can dial it. `either`: a server may listen on it, a system may pick it for a client. */
export type Side = 'server' | 'either' | 'none';

export interface PortFacts {
  readonly port: Port;
  readonly range: RangeId;
  readonly side: Side;
  readonly known: KnownPort | null;
  /** Systems that may pick it for the client's end of a connection. */
  readonly ephemeralOn: readonly System[];
  /** Linux lets only privileged programs bind below 1024 (ip_unprivileged_port_start). */
  readonly needsRight: boolean;
}

export function portFacts(port: Port): PortFacts {
  const ephemeralOn = systems.filter((system) => isIn(ephemeralRanges[system], port));
  const range = rangeOf(port);
  const side = ephemeralOn.length > 0 ? 'either' : 'server';
  return {
    port,
    range,
    side: port === 0 ? 'none' : side,
    known: isKnownPort(port) ? port : null,
    ephemeralOn,
    needsRight: range === 'system' && port > 0,
  };
}
