/** The rows of a host's six tables at a moment, from the model, with the keys that light them. */
import type { Endpoint } from '../../../domain/connect/outcome.ts';
import { serversOf } from '../../../domain/connect/world.ts';
import { formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { loopback } from '../../../domain/net/localTable.ts';
import { macOf } from '../../../domain/packet/mac.ts';
import { processesOn } from '../../../domain/os/process.ts';
import { socketsAt, type SocketEntry } from '../../../domain/os/socketTable.ts';
import {
  connectionsAt,
  machineAt,
  neighboursAt,
  type Terminal,
} from '../../../domain/os/terminal.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Names } from '../names.ts';
import type { Selection } from '../selection.ts';
import type { DataRow } from './DataTable.tsx';
import {
  addressKey,
  arpKey,
  connectionKey,
  listenerKey,
  nicKey,
  pidKey,
  routeKey,
  ruleKey,
} from './litRows.ts';

type Words = Messages['bindViews']['tables'];

/** What all tables are made of. */
export interface Told {
  readonly terminal: Terminal;
  readonly words: Words;
  readonly names: Names;
}

export function interfaceRows({ terminal, words, names }: Told): readonly DataRow[] {
  const { host, scenario } = terminal;
  const nics = host.nics.flatMap((nic): readonly DataRow[] => {
    const selects = { kind: 'host', host: host.id, nic: nic.id } as const;
    const name = names.nic(host.id, nic.id);
    const mac = macOf(scenario.hosts, host.id, nic.id);
    const state = nic.up ? (nic.segment === null ? words.noCable : words.up) : words.down;
    const held = nic.addresses.filter(({ when }) => when !== 'removed');
    if (held.length === 0) {
      return [{ keys: [nicKey(nic.id)], cells: [name, words.none, mac, state], selects }];
    }
    return held.map(({ address, prefix }) => ({
      keys: [nicKey(nic.id), addressKey(address)],
      cells: [name, `${formatIpv4(address)}/${prefix}`, mac, state],
      selects,
    }));
  });
  const own = {
    keys: [nicKey(null), addressKey(loopback)],
    cells: ['lo', '127.0.0.1/8', '', words.up],
    selects: null,
  };
  return [...nics, own];
}

export function routeRows({ terminal, words, names }: Told): readonly DataRow[] {
  return machineAt(terminal).routes.map((route) => {
    const { to, via, nic, metric } = route;
    const network = to.prefix === 0 ? words.everywhere : `${formatIpv4(to.address)}/${to.prefix}`;
    const way = via === null ? words.onWire : formatIpv4(via);
    return {
      keys: [routeKey(route)],
      cells: [network, way, names.nic(terminal.host.id, nic), String(metric)],
      selects: null,
    };
  });
}

export function arpRows({ terminal, words, names }: Told): readonly DataRow[] {
  const { host, scenario } = terminal;
  return neighboursAt(terminal).map(({ nic, address, at, failed }) => {
    const mac = at === null ? '' : macOf(scenario.hosts, at.host, at.nic);
    const state = failed ? words.unanswered : words.asked;
    return {
      keys: [arpKey(address)],
      cells: [formatIpv4(address), at === null ? state : mac, names.nic(host.id, nic)],
      selects: at === null ? null : { kind: 'host', host: at.host, nic: at.nic },
    };
  });
}

const end = ({ address, port }: Endpoint): string => `${formatIpv4(address)}:${port}`;

const serverOf = ({ scenario, host }: Terminal, pid: number): Selection | null => {
  const server = serversOf(scenario).findIndex(
    (socket) => socket.host === host.id && socket.pid === pid,
  );
  return server < 0 ? null : { kind: 'server', server };
};

const isSameEnd = (a: Endpoint, b: Endpoint): boolean =>
  a.address === b.address && a.port === b.port;

/** Of either end. */
function connectionOf(terminal: Terminal, local: Endpoint, peer: Endpoint): Selection | null {
  const found = connectionsAt(terminal).find(
    (each) =>
      (isSameEnd(each.local, local) && isSameEnd(each.peer, peer)) ||
      (isSameEnd(each.local, peer) && isSameEnd(each.peer, local)),
  );
  return found === undefined ? null : { kind: 'connection', attempt: found.attempt };
}

function selectedBy(terminal: Terminal, { local, peer, owner }: SocketEntry): Selection | null {
  if (peer !== null) return connectionOf(terminal, local, peer);
  return owner === null ? null : serverOf(terminal, owner.pid);
}

function socketRow(entry: SocketEntry, terminal: Terminal, words: Words): DataRow {
  const { protocol, state, local, peer, owner } = entry;
  const listens = state === 'listening' || state === 'open';
  return {
    keys: [
      ...(owner !== null && listens ? [listenerKey(owner.pid)] : []),
      ...(peer === null ? [] : [connectionKey(local, peer)]),
    ],
    cells: [
      protocol.toUpperCase(),
      words.states[state],
      end(local),
      peer === null ? words.anybody : end(peer),
      owner === null ? '' : `${owner.program} ${owner.pid}`,
    ],
    selects: selectedBy(terminal, entry),
  };
}

export const socketRows = ({ terminal, words }: Told): readonly DataRow[] =>
  socketsAt(terminal).map((entry) => socketRow(entry, terminal, words));

export const processRows = ({ terminal }: Told): readonly DataRow[] =>
  processesOn(terminal.scenario, terminal.host.id).map(({ program, pid }) => ({
    keys: [pidKey(pid)],
    cells: [String(pid), program],
    selects: serverOf(terminal, pid),
  }));

export function firewallRows({ terminal, words, names }: Told): readonly DataRow[] {
  const { host } = terminal;
  if (!host.firewall.on) return [];
  const rules = host.firewall.rules.map((rule, index) => ({
    keys: [ruleKey(index)],
    cells: [
      String(index + 1),
      rule.nic === null ? words.any : names.nic(host.id, rule.nic),
      rule.from === null ? words.any : `${formatIpv4(rule.from.address)}/${rule.from.prefix}`,
      rule.protocol === null ? words.any : rule.protocol.toUpperCase(),
      rule.port === null ? words.any : String(rule.port),
      words.verdicts[rule.verdict],
    ],
    selects: null,
  }));
  const rest = words.verdicts[host.firewall.otherwise];
  const otherwise = {
    keys: [ruleKey(null)],
    cells: ['', words.otherwise, '', '', '', rest],
    selects: null,
  };
  return [...rules, otherwise];
}
