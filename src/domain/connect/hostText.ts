/**
 * A host in a scenario's text: its id, then items parted by commas, in any order:
 * `ipc,pc,windows,192.168.1.100/24@a,gw:192.168.1.1,forward,fw:drop,allow:tcp.50000`.
 * What an item says is left to the file of its noun.
 */
import type { Host, Nic } from '../net/host.ts';
import { ok } from '../result.ts';
import { plainHost } from './defaults.ts';
import { formatFirewall, mostRules, readDefault, readRule, verdictOf } from './firewallText.ts';
import { formatName, readId, readName } from './nameText.ts';
import { formatNic, readNic } from './nicText.ts';
import { cut, fault, readOnto, split, type Piece, type Read } from './pieces.ts';
import {
  formatGateway,
  formatRoute,
  mostGateways,
  mostRoutes,
  readGateway,
  readNicId,
  readRoute,
} from './routeText.ts';

export const mostNics = 4;

const words: ReadonlyMap<string, Partial<Host>> = new Map<string, Partial<Host>>([
  ['pc', { kind: 'pc' }],
  ['router', { kind: 'router' }],
  ['windows', { system: 'windows' }],
  ['forward', { forwarding: true }],
]);

const settings = ['name', 'gw', 'route', 'fw'];

const isNicItem = (head: string, item: Piece): boolean =>
  !settings.includes(head) && verdictOf(head) === undefined && /[@/]|^none/.test(item.text);

/** An address that another NIC of the host has at the same time. */
const isTaken = (nics: readonly Nic[], nic: Nic): boolean =>
  nic.addresses.some(({ address, when }, index) =>
    [...nics.flatMap(({ addresses }) => addresses), ...nic.addresses.slice(0, index)].some(
      (other) =>
        other.address === address && (other.when === when || [other.when, when].includes('always')),
    ),
  );

function addNic(host: Host, item: Piece): Read<Host> {
  const { nics } = host;
  if (nics.length === mostNics) return fault(item, 'limit.nics');
  const nic = readNic(item, nics.length);
  if (!nic.ok) return nic;
  if (nics.some(({ id }) => id === nic.value.id)) return fault(item, 'nic.twice');
  if (isTaken(nics, nic.value)) return fault(item, 'address.twice');
  return ok({ ...host, nics: [...nics, nic.value] });
}

function addRule(host: Host, verdict: string, rest: Piece): Read<Host> {
  const { firewall, nics } = host;
  if (firewall.rules.length === mostRules) return fault(rest, 'limit.rules');
  const known = verdictOf(verdict);
  if (known === undefined) return fault(rest, 'host.item');
  const rule = readRule(known, rest, (piece) => readNicId(nics, piece));
  if (!rule.ok) return rule;
  return ok({ ...host, firewall: { ...firewall, rules: [...firewall.rules, rule.value] } });
}

function addSetting(host: Host, setting: string, rest: Piece): Read<Host> {
  const { nics, gateways, routes } = host;
  if (setting === 'name') {
    const name = readName(rest);
    return name.ok ? ok({ ...host, label: name.value }) : name;
  }
  if (setting === 'gw') {
    if (gateways.length === mostGateways) return fault(rest, 'limit.gateways');
    const gateway = readGateway(nics, rest);
    return gateway.ok ? ok({ ...host, gateways: [...gateways, gateway.value] }) : gateway;
  }
  if (setting === 'route') {
    if (routes.length === mostRoutes) return fault(rest, 'limit.routes');
    const route = readRoute(nics, rest);
    return route.ok ? ok({ ...host, routes: [...routes, route.value] }) : route;
  }
  if (setting !== 'fw') return addRule(host, setting, rest);
  const firewall = readDefault(host.firewall, rest);
  return firewall.ok ? ok({ ...host, firewall: firewall.value }) : firewall;
}

function readItem(host: Host, item: Piece): Read<Host> {
  const [head, rest] = cut(item, ':');
  const word = words.get(item.text);
  if (word !== undefined) return ok({ ...host, ...word });
  if (isNicItem(head.text, item)) return addNic(host, item);
  return rest === null ? fault(item, 'host.item') : addSetting(host, head.text, rest);
}

/** NICs first: gateways, routes and rules may name them wherever they stand. */
const inOrder = (items: readonly Piece[]): readonly Piece[] => {
  const nics = items.filter((item) => isNicItem(cut(item, ':')[0].text, item));
  return [...nics, ...items.filter((item) => !nics.includes(item))];
};

export function readHost(piece: Piece): Read<Host> {
  const [first = piece, ...items] = split(piece, ',');
  const id = readId(first);
  if (!id.ok) return id;
  const host = readOnto<Host>(plainHost(id.value), inOrder(items), readItem);
  if (!host.ok) return host;
  const { firewall } = host.value;
  const on = items.some(({ text }) => text.startsWith('fw:'))
    ? firewall.on
    : firewall.rules.length > 0;
  return ok({ ...host.value, firewall: { ...firewall, on } });
}

export const formatHost = (host: Host): string =>
  [
    host.id,
    host.kind === 'device' ? '' : host.kind,
    host.system === 'linux' ? '' : host.system,
    host.label === '' ? '' : `name:${formatName(host.label)}`,
    ...host.nics.map(formatNic),
    ...host.gateways.map((gateway) => formatGateway(host.nics, gateway)),
    ...host.routes.map((route) => formatRoute(host.nics, route)),
    host.forwarding ? 'forward' : '',
    ...formatFirewall(host.firewall),
  ]
    .filter((item) => item !== '')
    .join(',');
