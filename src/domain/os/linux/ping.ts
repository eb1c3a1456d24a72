/**
 * `ping -c 1`, as iputils prints it. The model has no round-trip time: what stands there is what a
 * quiet switch takes.
 */
import { formatIpv4, type Ipv4 } from '../../ip/ipv4.ts';
import { loopback } from '../../net/localTable.ts';
import type { IcmpError } from '../../net/packet.ts';
import type { Echo } from '../echo.ts';
import { systemError } from '../errors.ts';

const errors: Readonly<Record<IcmpError, string>> = {
  net: 'Destination Net Unreachable',
  host: 'Destination Host Unreachable',
  port: 'Destination Port Unreachable',
  prohibited: 'Packet filtered',
  timeExceeded: 'Time to live exceeded',
};

const roundTrip = '0.500';

const result = (received: number, errors: number): string =>
  [
    '1 packets transmitted',
    `${received} received`,
    ...(errors > 0 ? [`+${errors} errors`] : []),
    `${received > 0 ? 0 : 100}% packet loss`,
    'time 0ms',
  ].join(', ');

function answerLines(echo: Echo): readonly string[] {
  if (echo.kind === 'answered') {
    return [
      `64 bytes from ${formatIpv4(echo.by)}: icmp_seq=1 ttl=${echo.ttl} time=${roundTrip} ms`,
    ];
  }
  return echo.kind === 'told'
    ? [`From ${formatIpv4(echo.by)} icmp_seq=1 ${errors[echo.says]}`]
    : [];
}

export function linuxPingLines(to: Ipv4, echo: Echo): readonly string[] {
  if (echo.kind === 'noRoute')
    return [`ping: connect: ${systemError('linux', 'ENETUNREACH').text}`];
  if (echo.kind === 'broadcast') {
    return [
      'ping: Do you want to ping broadcast? Then -b. If not, check your local firewall rules',
    ];
  }
  const answered = echo.kind === 'answered';
  return [
    `PING ${formatIpv4(to)} (${formatIpv4(to === 0 ? loopback : to)}) 56(84) bytes of data.`,
    ...answerLines(echo),
    '',
    `--- ${formatIpv4(to)} ping statistics ---`,
    result(answered ? 1 : 0, echo.kind === 'told' ? 1 : 0),
    answered ? `rtt min/avg/max/mdev = ${roundTrip}/${roundTrip}/${roundTrip}/0.000 ms` : '',
  ];
}
