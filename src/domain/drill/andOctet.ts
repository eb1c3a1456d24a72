/** AND of one octet of an address with the octet in which a mask ends. */
import { andIsAdd, maskIsNetwork } from '../and/misconceptions.ts';
import { and, octetsOf, toIpv4 } from '../ip/ipv4.ts';
import { maskOfPrefix } from '../ip/mask.ts';
import type { Drill, Rule } from './drill.ts';
import type { AndQuestion } from './question.ts';

const andOf = ({ address, mask }: AndQuestion): number => and(toIpv4(address), toIpv4(mask));

/** It stands in octet 4, where the rules of the AND lab have nothing else to say. */
const inOctet = 3;

export const andRules: readonly Rule<AndQuestion>[] = [
  {
    id: andIsAdd.id,
    gives: ({ address, mask }) => `${andIsAdd.octet(address, mask, inOctet)}`,
  },
  {
    id: maskIsNetwork.id,
    gives: ({ address, mask }) => `${maskIsNetwork.octet(address, mask, inOctet)}`,
  },
  // Everything that is 1 in either: their sum without what is 1 in both.
  { id: 'and-is-or', gives: (asked) => `${asked.address + asked.mask - andOf(asked)}` },
  { id: 'keeps-host-bits', gives: (asked) => `${asked.address - andOf(asked)}` },
  { id: 'address-stays', gives: ({ address }) => `${address}` },
];

export const andOctet: Drill<AndQuestion> = {
  draw: (chance) => ({
    skill: 'and-octet',
    address: chance.between(1, 254),
    // 128 to 254: the masks that do not end between two octets.
    mask: octetsOf(maskOfPrefix(chance.between(25, 31)))[inOctet],
  }),
  right: (question) => `${andOf(question)}`,
  rules: andRules,
  choices: 3,
};
