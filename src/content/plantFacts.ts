/** What sentences quote from a plant (`cell.ts`), read from the scenario itself. */
import { addressesOf } from '../domain/bench/clients.ts';
import { hostAt, serverAt, shownAttempt, type BenchScenario } from '../domain/bench/scenario.ts';
import { formatIpv4 } from '../domain/ip/ipv4.ts';

function addressOf(bench: BenchScenario, host: string, place = 0): string {
  const found = hostAt(bench, host);
  const on = found === undefined ? undefined : addressesOf(found)[place];
  return on === undefined ? '' : formatIpv4(on.address);
}

/** `dialled`: by the attempt that is looked at. What is not there is "". */
export function plantFacts(bench: BenchScenario) {
  const server = serverAt(bench, bench.server);
  const attempt = shownAttempt(bench);
  return {
    nic1: addressOf(bench, 'ipc'),
    nic2: addressOf(bench, 'ipc', 1),
    robot: addressOf(bench, 'robot'),
    plc: addressOf(bench, 'plc'),
    bind: server === undefined ? '' : formatIpv4(server.bind),
    port: String(server?.port ?? ''),
    dialled: attempt === undefined ? '' : formatIpv4(attempt.to),
  };
}
