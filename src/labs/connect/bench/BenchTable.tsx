/** The bench as a table, for those who cannot see it: every host with all that is drawn of it. */
import type { AttemptFrame } from '../../../domain/bench/frame.ts';
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import type { Host } from '../../../domain/net/host.ts';
import { outcomeText, targetText, timeText } from '../say.ts';
import { useSpeech } from '../useSpeech.ts';
import type { BenchView } from './benchView.ts';

interface BenchTableProps {
  readonly view: BenchView;
  readonly frames: readonly AttemptFrame[];
}

export function BenchTable({ view, frames }: BenchTableProps) {
  const { bench } = view;
  const { bind: words } = useSpeech(bench.scenario);
  const { hosts, addresses, servers, attempts, table } = words.bench;
  return (
    <div className="sr-only">
      <table>
        <caption>{table}</caption>
        <thead>
          <tr>
            {[hosts, addresses, servers, attempts].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bench.scenario.hosts.map((host) => (
            <HostRow key={host.id} view={view} frames={frames} host={host} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HostRow({ view, frames, host }: BenchTableProps & { readonly host: Host }) {
  const { scenario } = view.bench;
  const { bind: words, names, connect } = useSpeech(scenario);
  const { bench: said } = words;
  const nics = host.nics.flatMap((nic) => {
    const note = nic.up ? (nic.segment === null ? `, ${said.cableOut}` : '') : `, ${said.down}`;
    const name = names.nic(host.id, nic.id);
    if (nic.addresses.length === 0) return [`${name}: ${said.noAddress}${note}`];
    return nic.addresses.map(
      ({ address, prefix }) => `${name}: ${formatIpv4(address)}/${prefix}${note}`,
    );
  });
  const facts = [
    ...nics,
    ...host.gateways.map(({ via }) => said.gateway(formatIpv4(via))),
    words.strip.systems[host.system],
    host.firewall.on ? said.firewall.on : said.firewall.off,
    host.forwarding ? said.forwarding.on : said.forwarding.off,
  ];
  const servers = serversOf(scenario).flatMap((socket, index) => {
    if (socket.host !== host.id) return [];
    const start = view.run.servers[index];
    const state = socket.stopped
      ? said.stopped
      : view.blind || start === undefined
        ? ''
        : connect.bindResults[start.result];
    const where = `${socket.program} ${formatIpv4(socket.bind)}:${socket.port}`;
    return [`${where}, ${said.pid(socket.pid)}${state === '' ? '' : `, ${state}`}`];
  });
  const attempts = frames.flatMap(({ attempt: index, state, progress, elapsedMs }) => {
    const attempt = scenario.attempts[index];
    if (attempt?.from !== host.id) return [];
    const how =
      view.blind || state.outcome === null
        ? said[progress === 'running' ? 'running' : 'waiting']
        : `${outcomeText(state.outcome, words)}, ${timeText(elapsedMs, words)}`;
    const kind = attempt.protocol === 'ping' ? said.ping : words.strip.protocols[attempt.protocol];
    return [`${said.dial(kind, targetText(attempt))}: ${how}`];
  });
  const list = (texts: readonly string[]) => (texts.length === 0 ? said.none : texts.join('; '));
  return (
    <tr>
      <th scope="row">{names.host(host.id)}</th>
      <td>{list(facts)}</td>
      <td>{list(servers)}</td>
      <td>{list(attempts)}</td>
    </tr>
  );
}
