/** Which commands are recorded in a world: those that only look, and those that dial. */
import type { Scenario } from '../../src/domain/connect/scenario.ts';
import { formatIpv4 } from '../../src/domain/ip/ipv4.ts';
import type { Host } from '../../src/domain/net/host.ts';
import type { Question } from './ask.ts';

const standing = [
  'ip -br addr',
  'ip addr',
  'ip route',
  'ss -ltn',
  'ss -ltnp',
  'ss -tn',
  'ss -tnp',
  'ss -tan',
  'ss -lun',
  'ss -lunp',
  'ss -tulpn',
];

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Every destination that somebody dials, asked of every host. */
const standingIn = ({ attempts }: Scenario): string[] => [
  ...standing,
  ...unique(attempts.map(({ to }) => `ip route get ${formatIpv4(to)}`)),
];

const dialledAt = ({ attempts }: Scenario, host: Host): string[] =>
  unique(
    attempts
      .filter(({ from }) => from === host.id)
      .flatMap((attempt) => {
        const to = formatIpv4(attempt.to);
        const ping = `ping -c 1 -W 1 ${to}`;
        return attempt.protocol === 'tcp' ? [ping, `nc -nvz ${to} ${attempt.port}`] : [ping];
      }),
  ).slice(0, 6);

export const toolsIn = (scenario: Scenario): Question => ({
  scenario,
  standing: scenario.hosts.map(() => standingIn(scenario)),
  dialled: scenario.hosts.map((host) => dialledAt(scenario, host)),
  together: scenario.hosts.map(() => []),
});
