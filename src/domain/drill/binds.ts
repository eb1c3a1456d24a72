/** To which address a server binds, so that some connect and nobody else: the model says who does. */
import { and, formatIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { maskOfPrefix } from '../ip/mask.ts';
import type { Drill, Rule } from './drill.ts';
import type { BindQuestion } from './question.ts';
import {
  addressOf,
  clients,
  dialling,
  drawnSite,
  everyAddress,
  loopback,
  outcomesOf,
  sitePrefix,
  type Client,
  type Site,
} from './site.ts';

const bindsOf = ({ nic1, nic2 }: Site): readonly [Ipv4, Ipv4, Ipv4, Ipv4] => [
  everyAddress,
  nic1,
  nic2,
  loopback,
];

/** Each client dials the server's address in its own subnet; the IPC's own programs, 127.0.0.1. */
const dialled = ({ nic1, nic2 }: Site, client: Client): Ipv4 =>
  ({ robot: nic1, plc: nic2, ipc: loopback })[client];

function reachedWith(site: Site, bind: Ipv4): readonly Client[] {
  const attempts = clients.map((client) => dialling(site, client, dialled(site, client)));
  const outcomes = outcomesOf(site, attempts, { server: { bind } });
  return clients.filter((_, index) => outcomes[index]?.outcome === 'CONNECTED');
}

const isOnly = ({ must }: BindQuestion, client: Client): boolean =>
  must.length === 1 && must[0] === client;

/** The NIC that is not the one client's; null where it is not about one device. */
function otherNic(asked: BindQuestion): Ipv4 | null {
  if (isOnly(asked, 'robot')) return asked.site.nic2;
  return isOnly(asked, 'plc') ? asked.site.nic1 : null;
}

/** Binds to "the network" of the first client. */
const networkFor = ({ site, must }: BindQuestion): Ipv4 =>
  and(must[0] === 'plc' ? site.nic2 : site.nic1, maskOfPrefix(sitePrefix));

const text = (address: Ipv4 | null): string | null =>
  address === null ? null : formatIpv4(address);

export const bindRules: readonly Rule<BindQuestion>[] = [
  { id: 'wildcard-safe', gives: () => text(everyAddress) },
  { id: 'local-works', gives: () => text(loopback) },
  { id: 'other-nic', gives: (asked) => text(otherNic(asked)) },
  {
    id: 'bind-client',
    gives: ({ site, must }) =>
      text(addressOf(site, must.find((each) => each !== 'ipc') ?? 'robot')),
  },
  {
    id: 'own-address-is-local',
    gives: (asked) => (isOnly(asked, 'ipc') ? text(asked.site.nic1) : null),
  },
  {
    id: 'one-address-is-all',
    gives: ({ site, must }) => (must.length > 1 ? text(site.nic1) : null),
  },
  { id: 'bind-network', gives: (asked) => text(networkFor(asked)) },
];

export const whichBind: Drill<BindQuestion> = {
  draw(chance) {
    const site = drawnSite(chance, 'linux');
    const must = reachedWith(site, chance.pick(bindsOf(site)));
    return { skill: 'which-bind', site, must };
  },
  right: ({ site, must }) =>
    formatIpv4(
      bindsOf(site).find((bind) => reachedWith(site, bind).join() === must.join()) ?? everyAddress,
    ),
  rules: bindRules,
  choices: 3,
};
