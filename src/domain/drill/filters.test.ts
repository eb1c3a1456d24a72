/**
 * Ten thousand questions about firewalls, judged anew by hand: the first rule that fits in all its
 * fields decides, as nftables runs it (nft(8)), then the socket is looked up.
 */
import { describe, expect, test } from 'vitest';
import type { FirewallRule, Verdict } from '../net/host.ts';
import { allowedBy } from './filterRules.ts';
import type { FilterQuestion } from './question.ts';
import {
  askedIn,
  chiSquare,
  itemsOf,
  positionsOf,
  rulesMet,
  strayed,
  type Reckoned,
} from './testing.ts';

type Field = 'nic' | 'from' | 'protocol' | 'port';
const fields: readonly Field[] = ['nic', 'from', 'protocol', 'port'];

/** Of the client's packet: robot by NIC 1, PLC by NIC 2, TCP to the server's port. */
const packetOf = ({ client, site }: FilterQuestion) => ({
  nic: client === 'robot' ? 'nic1' : 'nic2',
  from: site[client],
  protocol: 'tcp',
  port: site.port,
});

const fits = (rule: FirewallRule, question: FilterQuestion, except?: Field): boolean =>
  fields.every((field) => {
    const named = field === 'from' ? rule.from?.address : rule[field];
    return (
      field === except ||
      named === undefined ||
      named === null ||
      named === packetOf(question)[field]
    );
  });

const nameOf = (index: number): string => (index < 0 ? 'otherwise' : `rule-${index + 1}`);

function decidesRules(question: FilterQuestion): Reckoned {
  const { rules } = question.firewall;
  const where = (holds: (rule: FirewallRule) => boolean): string => nameOf(rules.findIndex(holds));
  const whole = (rule: FirewallRule): boolean => fits(rule, question);
  return {
    'rule-nic': where((rule) => fits(rule, question, 'nic')),
    'rule-source': where((rule) => fits(rule, question, 'from')),
    'rule-protocol': where((rule) => fits(rule, question, 'protocol')),
    'rule-port': where((rule) => fits(rule, question, 'port')),
    'last-rule-wins': nameOf(rules.map(whole).lastIndexOf(true)),
    'allow-wins': where((rule) => whole(rule) && rule.verdict === 'allow'),
    'block-wins': where((rule) => whole(rule) && rule.verdict !== 'allow'),
    'first-rule-wins': 'rule-1',
    'default-wins': 'otherwise',
  };
}

const verdictFor = (question: FilterQuestion): Verdict =>
  question.firewall.rules.find((rule) => fits(rule, question))?.verdict ??
  question.firewall.otherwise;

/** drop: silence; reject: refused; prohibited: EHOSTUNREACH (measured). Let in, the socket decides. */
function seenBy(question: FilterQuestion): string {
  const listens = question.bind === 0;
  const open = listens ? 'reached' : 'refused';
  return { allow: open, drop: 'silent', reject: 'refused', prohibit: 'unreachable' }[
    verdictFor(question)
  ];
}

const mixedUp: Readonly<Record<string, Reckoned>> = {
  reached: {
    'nobody-says-no': 'refused',
    'nothing-is-lost': 'silent',
    'way-is-there': 'unreachable',
  },
  refused: {
    'hop-forgotten': 'reached',
    'refused-is-timeout': 'silent',
    'refused-is-unreachable': 'unreachable',
  },
  silent: {
    'hop-forgotten': 'reached',
    'refused-is-timeout': 'refused',
    'silence-is-unreachable': 'unreachable',
  },
  unreachable: {
    'hop-forgotten': 'reached',
    'refused-is-unreachable': 'refused',
    'silence-is-unreachable': 'silent',
  },
};

function seesRules(question: FilterQuestion): Reckoned {
  const isLetIn = verdictFor(question) === 'allow';
  return {
    ...mixedUp[seenBy(question)],
    'firewall-open': isLetIn && question.bind !== 0 ? 'reached' : null,
    'wildcard-allows': !isLetIn && question.bind === 0 ? 'reached' : null,
  };
}

/** By name: NIC, protocol and port are each what is meant, another, or any. */
const allowsRules: readonly Reckoned[] = [
  {
    'rule-nic': 'any-nic',
    'rule-port': 'any-port',
    'rule-protocol': 'any-protocol',
    'tcp-is-udp': 'udp',
    'rule-other-nic': 'other-nic',
  },
  { 'rule-other-nic': 'other-nic-any-port' },
];

describe('firewall rules', () => {
  const items = () => itemsOf('firewall');
  const asked = () => askedIn(items(), 'firewall');
  const of = (ask: FilterQuestion['ask']) => asked().filter(({ question }) => question.ask === ask);

  test('the first rule that fits decides, and each option is what its rule says', () => {
    const wrong = of('decides').flatMap(({ item, question }) => {
      const right = nameOf(question.firewall.rules.findIndex((rule) => fits(rule, question)));
      return strayed(item, right, decidesRules(question));
    });
    expect(wrong).toEqual([]);
  });

  test('what the client sees follows from the verdict, then from the socket', () => {
    const wrong = of('sees').flatMap(({ item, question }) =>
      strayed(item, seenBy(question), seesRules(question)),
    );
    expect(wrong).toEqual([]);
  });

  test('only the rule that names NIC, protocol and port lets in exactly that', () => {
    const wrong = of('allows').filter(({ item: { right, slips } }) => {
      const known = slips.every(({ rule, text }) =>
        allowsRules.some((each) => each[rule] === text),
      );
      return right !== 'exact' || !known;
    });
    expect(wrong.map(({ item }) => item)).toEqual([]);
  });

  /** Of TCP and UDP, by the NIC that is meant and the other, at the port and the next one. */
  test.each([
    ['exact', 'own tcp 0'],
    ['any-nic', 'own tcp 0, other tcp 0'],
    ['any-port', 'own tcp 0, own tcp 1'],
    ['any-protocol', 'own tcp 0, own tcp 1, own udp 0, own udp 1'],
    ['udp', 'own udp 0'],
    ['other-nic', 'other tcp 0'],
    ['other-nic-any-port', 'other tcp 0, other tcp 1'],
  ] as const)('the rule "%s" lets in %s', (name, lets) => {
    for (const { question } of of('allows').slice(0, 20)) {
      const isRobot = question.client === 'robot';
      const names = lets.split(', ').map((each) => {
        const [nic, protocol, step] = each.split(' ');
        const number = (nic === 'own') === isRobot ? 1 : 2;
        return `nic${number} ${protocol} ${question.site.port + Number(step)}`;
      });
      expect(new Set(allowedBy(question, name))).toEqual(new Set(names));
    }
  });

  test('every field and every order is got wrong somewhere', () => {
    expect(rulesMet(of('decides').map(({ item }) => item)).join(' ')).toBe(
      'allow-wins block-wins default-wins first-rule-wins last-rule-wins rule-nic rule-port rule-protocol rule-source',
    );
    expect(rulesMet(of('sees').map(({ item }) => item))).toEqual(
      expect.arrayContaining(['firewall-open', 'wildcard-allows']),
    );
  });

  test('each kind, each rule and each end comes as often as the others, at every position', () => {
    const asks = asked().map(({ question }) => ['decides', 'sees', 'allows'].indexOf(question.ask));
    // 13.82: the 0.1 % bound of 2 degrees of freedom.
    expect(chiSquare(asks, 3)).toBeLessThan(13.82);
    const deciders = of('decides').map(({ item }) =>
      ['rule-1', 'rule-2', 'rule-3', 'otherwise'].indexOf(item.right),
    );
    expect(chiSquare(deciders, 4)).toBeLessThan(16.27);
    const ends = of('sees').map(({ item }) =>
      ['reached', 'refused', 'silent', 'unreachable'].indexOf(item.right),
    );
    expect(chiSquare(ends, 4)).toBeLessThan(16.27);
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(16.27);
  });
}, 120_000);
