/**
 * `ping`, as Windows prints it in English (documented, not measured): four echoes, all alike. What
 * comes back counts as received, also where it says that there is no way.
 */
import { formatIpv4, type Ipv4 } from '../../ip/ipv4.ts';
import type { IcmpError } from '../../net/packet.ts';
import type { Echo } from '../echo.ts';

const count = 4;

const errors: Readonly<Record<IcmpError, string>> = {
  net: 'Destination net unreachable.',
  host: 'Destination host unreachable.',
  port: 'Destination port unreachable.',
  prohibited: 'Destination net unreachable.',
  timeExceeded: 'TTL expired in transit.',
};

function answerLine(echo: Echo): string {
  switch (echo.kind) {
    case 'answered':
      return `Reply from ${formatIpv4(echo.by)}: bytes=32 time<1ms TTL=${echo.ttl}`;
    case 'told':
      return `Reply from ${formatIpv4(echo.by)}: ${errors[echo.says]}`;
    case 'silence':
      return 'Request timed out.';
    case 'noRoute':
    case 'broadcast':
      return 'PING: transmit failed. General failure.';
  }
}

function statistics(to: Ipv4, echo: Echo): string[] {
  const received = echo.kind === 'answered' || echo.kind === 'told' ? count : 0;
  const lost = count - received;
  return [
    `Ping statistics for ${formatIpv4(to)}:`,
    `    Packets: Sent = ${count}, Received = ${received}, Lost = ${lost} (${(lost * 100) / count}% loss),`,
    ...(echo.kind === 'answered'
      ? [
          'Approximate round trip times in milli-seconds:',
          '    Minimum = 0ms, Maximum = 0ms, Average = 0ms',
        ]
      : []),
  ];
}

export const windowsPingLines = (to: Ipv4, echo: Echo): readonly string[] => [
  '',
  `Pinging ${formatIpv4(to)} with 32 bytes of data:`,
  ...Array.from({ length: count }, () => answerLine(echo)),
  '',
  ...statistics(to, echo),
];
