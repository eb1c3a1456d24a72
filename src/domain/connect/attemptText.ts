/**
 * An attempt in a scenario's text: `robot:192.168.1.100:50000`, with `~udp` (a connected client) or
 * `~sendto` (an unconnected one); or `robot:192.168.1.100~ping`.
 */
import { formatIpv4, ipv4OfOctets } from '../ip/ipv4.ts';
import { ok } from '../result.ts';
import { readAddress, readOtherPort } from './addressText.ts';
import { cut, fault, type Piece, type Read } from './pieces.ts';
import type { Attempt } from './scenario.ts';

/** The group that every host is in (RFC 1112): who hears a datagram to it is not modelled. */
const everyHost = ipv4OfOctets([224, 0, 0, 1]);

export function readAttempt(piece: Piece): Read<Attempt> {
  const [head, flag] = cut(piece, '~');
  const end = { text: '', at: head.at + head.text.length };
  const [name, target] = cut(head, ':');
  const [address, number] = cut(target ?? end, ':');
  const to = readAddress(address);
  if (!to.ok) return to;
  const ends = { from: name.text, to: to.value };
  if (flag?.text === 'ping') {
    return number === null ? ok({ protocol: 'ping', ...ends }) : fault(number, 'attempt.port');
  }
  const port = readOtherPort(number ?? end);
  if (!port.ok) return port;
  if (flag !== null && to.value === everyHost) return fault(address, 'attempt.everyHost');
  const dialled = { ...ends, port: port.value };
  if (flag === null) return ok({ protocol: 'tcp', ...dialled });
  if (flag.text === 'udp') return ok({ protocol: 'udp', ...dialled, connected: true });
  if (flag.text === 'sendto') return ok({ protocol: 'udp', ...dialled, connected: false });
  return fault(flag, 'attempt.flag');
}

export function formatAttempt(attempt: Attempt): string {
  const target = `${attempt.from}:${formatIpv4(attempt.to)}`;
  switch (attempt.protocol) {
    case 'ping':
      return `${target}~ping`;
    case 'tcp':
      return `${target}:${attempt.port}`;
    case 'udp':
      return `${target}:${attempt.port}${attempt.connected ? '~udp' : '~sendto'}`;
  }
}
