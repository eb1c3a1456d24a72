/**
 * A firewall's rules: which one decides about a packet (`filterOrder.ts`), what the client then
 * sees, and which rule lets in exactly what it should (`filterRules.ts`). The model judges.
 */
import type { Chance } from '../chance.ts';
import { anyRule } from '../connect/defaults.ts';
import type { FirewallRule, Verdict } from '../net/host.ts';
import { drawnUntil, slipsOf, type Drill, type Rule } from './drill.ts';
import {
  decider,
  decidesRules,
  judgementFor,
  nicOf,
  otherwise,
  type FilterSetup,
} from './filterOrder.ts';
import { allowedBy, filterNames, type FilterName } from './filterRules.ts';
import type { FilterQuestion } from './question.ts';
import { seenRules, withSeen } from './seen.ts';
import { dialling, drawnSite, everyAddress, loopback, outcomesOf, type Site } from './site.ts';
import type { WrongRule } from './wrongRule.ts';

const dialled = ({ site, client }: FilterSetup) => (client === 'robot' ? site.nic1 : site.nic2);

/** What of the model's answer the learner sees: the words name its cause. */
export const filterOutcome = (question: FilterSetup) => {
  const { site, client, firewall, bind } = question;
  const attempt = dialling(site, client, dialled(question));
  return outcomesOf(site, [attempt], { firewall, server: { bind } })[0];
};

/** The one of the rules offered that lets in what it should, and nothing else. */
function exactly(question: FilterQuestion): FilterName {
  const right = filterNames.find((name) => {
    const allowed = allowedBy(question, name);
    return allowed.length === 1 && allowed[0] === `${nicOf(question)} tcp ${question.site.port}`;
  });
  return right ?? 'exact';
}

type FilterRule = Rule<FilterQuestion>;

const answers = ['reached', 'refused', 'silent', 'unreachable'] as const;

const seesRules: readonly FilterRule[] = [
  {
    id: 'firewall-open',
    gives: (question) => (isForItself(question) && isLetIn(question) ? 'reached' : null),
  },
  {
    id: 'wildcard-allows',
    gives: (question) => (question.bind === everyAddress && !isLetIn(question) ? 'reached' : null),
  },
  ...seenRules<FilterQuestion>(answers),
];

const isForItself = ({ bind }: FilterQuestion): boolean => bind === loopback;
const isLetIn = (question: FilterQuestion): boolean => judgementFor(question)?.verdict === 'allow';

const allowsRules: readonly FilterRule[] = (
  [
    ['rule-nic', 'any-nic'],
    ['rule-port', 'any-port'],
    ['rule-protocol', 'any-protocol'],
    ['tcp-is-udp', 'udp'],
    ['rule-other-nic', 'other-nic'],
    ['rule-other-nic', 'other-nic-any-port'],
  ] as const satisfies readonly (readonly [WrongRule, FilterName])[]
).map(([id, name]) => ({ id, gives: () => name }));

const onlyFor = (ask: FilterQuestion['ask'], rules: readonly FilterRule[]): readonly FilterRule[] =>
  rules.map(({ id, gives }) => ({
    id,
    gives: (question) => (question.ask === ask ? gives(question) : null),
  }));

const wholeHost = 32;

function drawnRule(chance: Chance, { port, robot, plc }: Site): FirewallRule {
  const from = chance.pick([null, null, robot, plc]);
  return {
    ...anyRule,
    nic: chance.pick([null, 'nic1', 'nic2']),
    from: from === null ? null : { address: from, prefix: wholeHost },
    protocol: chance.pick([null, 'tcp', 'tcp', 'udp']),
    port: chance.pick([null, port, port, port + 1]),
    verdict: chance.pick(['allow', 'drop', 'reject']),
  };
}

/** A rule that names a port names TCP or UDP: no other packet has one. */
const isLegal = ({ protocol, port }: FirewallRule): boolean => port === null || protocol !== null;

const drawnRules = (chance: Chance, site: Site, count: number): readonly FirewallRule[] =>
  Array.from({ length: count }, () => drawnUntil(() => drawnRule(chance, site), isLegal));

const plain = (chance: Chance): Omit<FilterSetup, 'ask'> => {
  const site = drawnSite(chance, 'linux');
  return {
    skill: 'firewall',
    site,
    client: chance.pick(['robot', 'plc']),
    bind: everyAddress,
    firewall: { on: true, rules: [], otherwise: 'drop' },
  };
};

function drawnRuleList(chance: Chance): FilterSetup {
  const setup = plain(chance);
  const rules = drawnRules(chance, setup.site, 3);
  const firewall = { on: true, rules, otherwise: chance.pick<Verdict>(['allow', 'drop']) };
  return { ...setup, ask: 'decides', firewall };
}

/** First which one decides, then rules that leave room for enough wrong ideas. */
function drawnDecides(chance: Chance): FilterQuestion {
  const wanted = chance.pick(['rule-1', 'rule-2', 'rule-3', otherwise]);
  const draw = (): FilterSetup =>
    drawnUntil(
      () => drawnRuleList(chance),
      (setup) => decider(setup) === wanted,
    );
  return drawnUntil(
    () => withSeen(draw(), filterOutcome),
    (question) => slipsOf(firewallRules, question).length >= firewallRules.choices,
  );
}

function drawnSees(chance: Chance): FilterQuestion {
  const wanted = chance.pick(answers);
  return drawnUntil(
    () => {
      const question = plain(chance);
      const rule = { ...drawnRule(chance, question.site), protocol: 'tcp' } as const;
      const verdict = chance.pick(['allow', 'drop', 'reject', 'prohibit'] as const);
      const firewall = {
        ...question.firewall,
        rules: [{ ...rule, from: null, verdict }],
        otherwise: chance.pick<Verdict>(['allow', 'drop']),
      } as const;
      const bind = chance.pick([everyAddress, everyAddress, loopback]);
      return withSeen({ ...question, ask: 'sees' as const, firewall, bind }, filterOutcome);
    },
    ({ sees }) => sees === wanted,
  );
}

const answersOf: Readonly<Record<FilterQuestion['ask'], (question: FilterQuestion) => string>> = {
  decides: decider,
  sees: ({ sees }) => sees,
  allows: exactly,
};

export const firewallRules: Drill<FilterQuestion> = {
  draw: (chance) =>
    chance.pick([
      drawnDecides,
      drawnSees,
      (by: Chance): FilterQuestion =>
        withSeen({ ...plain(by), ask: 'allows' as const }, filterOutcome),
    ])(chance),
  right: (question) => answersOf[question.ask](question),
  rules: [
    ...onlyFor('decides', decidesRules),
    ...onlyFor('sees', seesRules),
    ...onlyFor('allows', allowsRules),
  ],
  choices: 3,
};
