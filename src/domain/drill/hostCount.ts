/** How many hosts a subnet has room for, from the prefix alone. */
import { subnetFacts } from '../ip/subnetFacts.ts';
import { drawnHost } from './addresses.ts';
import type { Drill, Rule } from './drill.ts';
import type { SubnetQuestion } from './question.ts';

const hostsIn = (question: SubnetQuestion, more = 0): number =>
  subnetFacts({ ...question, prefix: question.prefix + more }).hosts;

export const countRules: readonly Rule<SubnetQuestion>[] = [
  { id: 'ends-are-hosts', gives: (asked) => `${subnetFacts(asked).addresses}` },
  { id: 'broadcast-is-host', gives: (asked) => `${subnetFacts(asked).addresses - 1}` },
  // A /31 has two hosts and a /32 one (RFC 3021): nothing is taken off there.
  { id: 'always-minus-two', gives: (asked) => `${Math.max(subnetFacts(asked).addresses - 2, 0)}` },
  { id: 'first-three', gives: () => '254' },
  {
    id: 'bit-too-many',
    gives: (asked) => (asked.prefix < 32 ? `${hostsIn(asked, 1)}` : null),
  },
  { id: 'bit-too-few', gives: (asked) => `${hostsIn(asked, -1)}` },
];

export const hostCount: Drill<SubnetQuestion> = {
  draw: (chance) => ({ skill: 'host-count', ...drawnHost(chance, chance.between(20, 32)) }),
  right: (asked) => `${hostsIn(asked)}`,
  rules: countRules,
  choices: 0,
};
