/**
 * Ten thousand questions about addresses and ports. Who answers is worked out from who has the
 * address and who listens on the port; a real kernel answered likewise (`connect/reach.test.ts`).
 */
import { describe, expect, test } from 'vitest';
import { formatIpv4 } from '../ip/ipv4.ts';
import type { EndpointQuestion } from './question.ts';
import { askedIn, chiSquare, itemsOf, positionsOf, rulesMet, strayed } from './testing.ts';

/** By whose address it is, and whether the port is the server's. */
function answerer({ nics, plc, robot, port, to, toPort }: EndpointQuestion): string {
  if (to === nics[0]) return toPort === port ? 'program' : 'system';
  if (to === plc) return 'plc';
  return nics.includes(to) || to === robot ? 'not asked' : 'nobody';
}

/** What each wrong idea says, by who answers. */
const whoRules = {
  program: { 'system-reads': 'system', 'others-answer': 'plc', 'silence-at-a-server': 'nobody' },
  system: { 'any-port-reaches': 'program', 'refused-is-timeout': 'nobody', 'others-answer': 'plc' },
  plc: {
    'server-everywhere': 'program',
    'system-everywhere': 'system',
    'refused-is-timeout': 'nobody',
  },
  nobody: { 'server-everywhere': 'program', 'system-everywhere': 'system', 'others-answer': 'plc' },
} as const;

const isAnswerer = (text: string): text is keyof typeof whoRules => Object.hasOwn(whoRules, text);

describe('address and port', () => {
  const items = () => itemsOf('address-port');
  const asked = () => askedIn(items(), 'address-port');

  test('is right by who has the address, and each option is what its rule says', () => {
    const wrong = asked().flatMap(({ item, question }) => {
      const { ask, nics, port } = question;
      const nic = formatIpv4(nics[0] ?? question.robot);
      const firstThree = nic.split('.', 3).join('.');
      const who = answerer(question);
      switch (ask) {
        case 'interface':
          return strayed(item, nic, {
            'port-is-interface': port,
            'protocol-is-name': 'TCP',
            'part-is-interface': firstThree,
          });
        case 'service':
          return strayed(item, port, {
            'address-is-service': nic,
            'protocol-is-name': 'TCP',
            'part-is-service': firstThree,
          });
        // A NIC has an address each, and 127.0.0.1 is on every host.
        case 'count':
          return strayed(item, nics.length + 1, {
            'one-address-a-host': 1,
            'loopback-forgotten': nics.length,
            'wildcard-is-address': nics.length + 2,
          });
        case 'who':
          return strayed(item, who, isAnswerer(who) ? whoRules[who] : {});
      }
    });
    expect(wrong).toEqual([]);
  });

  test('devices are in the subnet of the first NIC, each with an address of its own', () => {
    const subnet = (address: number): number => Math.floor(address / 256);
    const wrong = asked().filter(({ question: { nics, robot, plc, to } }) => {
      const [nic = 0, ...others] = nics;
      const together = [robot, plc, to].every((each) => subnet(each) === subnet(nic));
      const apart = others.every((each) => subnet(each) !== subnet(nic));
      return !together || !apart || new Set([...nics, robot, plc]).size !== nics.length + 2;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['interface', 'part-is-interface port-is-interface protocol-is-name'],
    ['service', 'address-is-service part-is-service protocol-is-name'],
    ['count', 'loopback-forgotten one-address-a-host wildcard-is-address'],
  ])('where one asks for %s all of these wrong ideas are met: %s', (ask, rules) => {
    const those = asked().filter(({ question }) => question.ask === ask);
    expect(rulesMet(those.map(({ item }) => item)).join(' ')).toBe(rules);
  });

  test('each kind comes as often as the others, and so does each answer, at every position', () => {
    const asks = asked().map(({ question: { ask } }) =>
      ['interface', 'service', 'count', 'who'].indexOf(ask),
    );
    expect(chiSquare(asks, 4)).toBeLessThan(16.27);
    const who = asked()
      .filter(({ question: { ask } }) => ask === 'who')
      .map(({ item }) => ['program', 'system', 'plc', 'nobody'].indexOf(item.right));
    expect(chiSquare(who, 4)).toBeLessThan(16.27);
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(16.27);
  });
});
