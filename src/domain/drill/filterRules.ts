/** The rules that are offered as "exactly this, by this NIC", and what each would let in. */
import { anyRule } from '../connect/defaults.ts';
import { judgementOf } from '../net/firewall.ts';
import type { FirewallRule, Port } from '../net/host.ts';
import { machineOf } from '../net/machine.ts';
import { profiles } from '../net/profile.ts';
import type { FilterQuestion } from './question.ts';
import { scenarioOf } from './site.ts';

const nics = ['nic1', 'nic2'] as const;

/** By the NIC and the port that are meant. */
const rules = {
  exact: (nic, _, port) => ({ ...anyRule, nic, protocol: 'tcp', port }),
  'any-nic': (_nic, _, port) => ({ ...anyRule, protocol: 'tcp', port }),
  'any-port': (nic) => ({ ...anyRule, nic, protocol: 'tcp' }),
  'any-protocol': (nic) => ({ ...anyRule, nic }),
  udp: (nic, _, port) => ({ ...anyRule, nic, protocol: 'udp', port }),
  'other-nic': (_nic, other, port) => ({ ...anyRule, nic: other, protocol: 'tcp', port }),
  'other-nic-any-port': (_nic, other) => ({ ...anyRule, nic: other, protocol: 'tcp' }),
} as const satisfies Record<string, (nic: string, other: string, port: Port) => FirewallRule>;

export type FilterName = keyof typeof rules;

export const isFilterName = (text: string): text is FilterName => Object.hasOwn(rules, text);

export const filterNames: readonly FilterName[] = Object.keys(rules).filter(isFilterName);

export function filterRule({ client, site }: FilterQuestion, name: FilterName): FirewallRule {
  const [nic, other] = client === 'robot' ? nics : (['nic2', 'nic1'] as const);
  return rules[name](nic, other, site.port);
}

/** Tried with TCP and UDP, by both NICs, at this port and another: what comes in. */
export function allowedBy(question: FilterQuestion, name: FilterName): readonly string[] {
  const { site } = question;
  const firewall = { on: true, rules: [filterRule(question, name)], otherwise: 'drop' } as const;
  const [ipc] = scenarioOf(site, [], { firewall }).hosts;
  if (ipc === undefined) return [];
  const machine = machineOf(ipc, profiles);
  return nics.flatMap((nic) =>
    (['tcp', 'udp'] as const).flatMap((protocol) =>
      [site.port, site.port + 1].flatMap((port) => {
        const from = nic === 'nic1' ? site.robot : site.plc;
        const { verdict } = judgementOf(machine, { nic, from, protocol, port }, false);
        return verdict === 'allow' ? [`${nic} ${protocol} ${port}`] : [];
      }),
    ),
  );
}
