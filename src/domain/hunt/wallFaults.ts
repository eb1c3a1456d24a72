/** Faults of the PC's firewall: a rule that is missing, wrong, in the way, or of another profile. */
import { hostChanged, nicChanged, unchanged } from '../bench/change.ts';
import { withRule, withRuleAdded, withRuleRemoved } from '../bench/editFirewall.ts';
import { withProfile } from '../bench/editNic.ts';
import type { Edit } from '../bench/faults.ts';
import { hostAt, type BenchScenario } from '../bench/scenario.ts';
import type { Chance } from '../chance.ts';
import type { Scenario } from '../connect/scenario.ts';
import { subnetOf } from '../ip/subnet.ts';
import { profiles, type FirewallRule, type HostId, type Verdict } from '../net/host.ts';
import { pcId } from './cell.ts';
import { atNic, nicsOf, pcOf, placeOf, type Break, type Ways } from './fault.ts';
import { isAlike } from './moves.ts';

const withRules = (
  cell: Scenario,
  host: HostId,
  change: (rules: readonly FirewallRule[]) => readonly FirewallRule[],
): Scenario =>
  hostChanged(cell, host, ({ firewall }) => ({
    firewall: { ...firewall, rules: change(firewall.rules) },
  }));

/** The rule by what it says, wherever it stands by now. */
function onRule(
  bench: BenchScenario,
  host: HostId,
  rule: FirewallRule,
  edit: (index: number) => Edit,
): Edit {
  const rules = hostAt(bench, host)?.firewall.rules ?? [];
  const index = rules.findIndex((each) => isAlike(each, rule));
  return index < 0 ? unchanged(bench) : edit(index);
}

const spot = { host: pcId, part: 'firewall' } as const;

const insteadOf = (right: FirewallRule, wrong: FirewallRule): Break => ({
  spot,
  apply: (cell) =>
    withRules(cell, pcId, (rules) => rules.map((rule) => (isAlike(rule, right) ? wrong : rule))),
  repair: (bench) => onRule(bench, pcId, wrong, (index) => withRule(bench, pcId, index, right)),
});

const withoutRule = (right: FirewallRule): Break => ({
  spot,
  apply: (cell) => withRules(cell, pcId, (rules) => rules.filter((rule) => !isAlike(rule, right))),
  repair: (bench) => withRuleAdded(bench, pcId, right),
});

const withRuleBefore = (right: FirewallRule, verdict: Verdict): Break => {
  const wall = { ...right, profile: null, verdict };
  return {
    spot,
    apply: (cell) => withRules(cell, pcId, (rules) => [wall, ...rules]),
    repair: (bench) => onRule(bench, pcId, wall, (index) => withRuleRemoved(bench, pcId, index)),
  };
};

/** The rules that let devices in; none where the firewall is off. */
const allowing = (cell: Scenario): readonly FirewallRule[] => {
  const firewall = pcOf(cell)?.firewall;
  return firewall?.on === true ? firewall.rules : [];
};

/** For another port, for another protocol, or for the other subnet only. */
function wrongRules(cell: Scenario, chance: Chance, right: FirewallRule): FirewallRule[] {
  const sources = nicsOf(cell)
    .filter(({ host }) => host.id === pcId)
    .map(({ on }) => ({ ...right, from: subnetOf(on) }));
  const port = (right.port ?? 0) + chance.pick([1, 2, 10, 100]);
  return [{ ...right, port }, { ...right, protocol: 'udp' }, ...sources];
}

export const firewallDrop: Ways = (cell, chance) =>
  allowing(cell).flatMap((right) => [
    withoutRule(right),
    withRuleBefore(right, 'drop'),
    ...wrongRules(cell, chance, right).map((wrong) => insteadOf(right, wrong)),
  ]);

/** Windows Firewall only ever blocks in silence. */
export const firewallReject: Ways = (cell) =>
  pcOf(cell)?.system === 'windows'
    ? []
    : allowing(cell).flatMap((right) => [
        withRuleBefore(right, 'reject'),
        insteadOf(right, { ...right, verdict: 'reject' }),
      ]);

const otherRuleProfiles: Ways = (cell) =>
  pcOf(cell)?.system !== 'windows'
    ? []
    : allowing(cell).flatMap((right) =>
        profiles
          .filter((profile) => profile !== right.profile)
          .map((profile) => insteadOf(right, { ...right, profile })),
      );

const otherNicProfiles: Ways = (cell) =>
  nicsOf(cell)
    .filter(({ host }) => host.id === pcId && host.system === 'windows')
    .map((at) => ({
      spot: atNic(at),
      apply: (whole) => nicChanged(whole, placeOf(at), () => ({ profile: 'public' })),
      repair: (bench) => withProfile(bench, placeOf(at), at.nic.profile),
    }));

export const wrongProfile: Ways = (cell, chance) => [
  ...otherRuleProfiles(cell, chance),
  ...otherNicProfiles(cell, chance),
];
