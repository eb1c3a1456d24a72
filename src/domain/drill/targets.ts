/** Which address the client's program dials: the one of the tempting ones that connects, in the model. */
import { and, formatIpv4, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { maskOfPrefix } from '../ip/mask.ts';
import type { Drill, Rule } from './drill.ts';
import type { TargetQuestion } from './question.ts';
import {
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

/** The first host of a NIC's subnet, where gateways are usually found; nobody is there. */
const usualGateway = (nic: Ipv4): Ipv4 => toIpv4(and(nic, maskOfPrefix(sitePrefix)) + 1);

/** The IPC's NIC on the client's wire; for a program on the IPC, the one that is bound. */
const nearNic = ({ site, client, bind }: TargetQuestion): Ipv4 => {
  if (client === 'ipc') return bind;
  return client === 'robot' ? site.nic1 : site.nic2;
};

const farNic = (asked: TargetQuestion): Ipv4 =>
  nearNic(asked) === asked.site.nic1 ? asked.site.nic2 : asked.site.nic1;

export const targetRules: readonly Rule<TargetQuestion>[] = [
  { id: 'dial-wildcard', gives: () => formatIpv4(everyAddress) },
  { id: 'dial-localhost', gives: () => formatIpv4(loopback) },
  { id: 'other-nic', gives: (asked) => formatIpv4(farNic(asked)) },
  {
    id: 'dial-itself',
    gives: ({ site, client }) => (client === 'ipc' ? null : formatIpv4(site[client])),
  },
  { id: 'gateway-always', gives: (asked) => formatIpv4(usualGateway(nearNic(asked))) },
];

/**
 * What the server can be bound to so that the client has one way in: for the IPC itself never all,
 * for a device mostly all, where the answer is not there to be copied.
 */
function bindsFor({ nic1, nic2 }: Site, client: Client): readonly [Ipv4, ...Ipv4[]] {
  if (client === 'ipc') return [nic1, nic2];
  return [everyAddress, client === 'robot' ? nic1 : nic2, everyAddress];
}

export const whichTarget: Drill<TargetQuestion> = {
  draw(chance) {
    const site = drawnSite(chance, 'linux');
    const client = chance.pick(clients);
    return { skill: 'which-target', site, client, bind: chance.pick(bindsFor(site, client)) };
  },
  right({ site, client, bind }) {
    const targets = [site.nic1, site.nic2];
    const attempts = targets.map((to) => dialling(site, client, to));
    const outcomes = outcomesOf(site, attempts, { server: { bind } });
    const right = targets.find((_, index) => outcomes[index]?.outcome === 'CONNECTED');
    return formatIpv4(right ?? bind);
  },
  rules: targetRules,
  choices: 3,
};
