/** What the system says where the server does not start, in its own words, and why. */
import { hostAt, serverAt } from '../../../domain/bench/scenario.ts';
import { visibilityOf } from '../../../domain/bench/visibility.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { isErrorName, systemError } from '../../../domain/os/errors.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Rich } from '../../../ui/Rich.tsx';
import type { RoomProps } from '../selection.ts';
import { useSpeech } from '../useSpeech.ts';

export function StartNotice({ bench, simulation }: Pick<RoomProps, 'bench' | 'simulation'>) {
  const { connect, names } = useSpeech(bench.scenario);
  const server = serverAt(bench, bench.server);
  const start = simulation.here.servers[bench.server];
  const host = server === undefined ? undefined : hostAt(bench, server.host);
  const quiet = start === undefined || server === undefined || host === undefined;
  if (quiet || !visibilityOf(bench).starts || start.result === 'STOPPED') return undefined;
  if (start.result === 'OK') {
    return start.unreachable ? <Notice tone="warning">{connect.unreachable}</Notice> : undefined;
  }
  const where = `${formatIpv4(server.bind)}:${start.port}`;
  const why = connect.bindCauses[start.cause]({
    host: names.host(host.id),
    bind: formatIpv4(server.bind),
    port: start.port,
  });
  const said = isErrorName(start.result) ? systemError(host.system, start.result) : undefined;
  return (
    <Notice tone="wrong">
      <span className="font-mono">
        bind {where}: {start.result}
        {said === undefined ? '' : ` ${said.number}: ${said.text}`}
      </span>{' '}
      <Rich text={why} />
      {start.measured ? '' : ` (${connect.documented})`}
    </Notice>
  );
}
