/**
 * One exercise: what is asked, what is right, what to choose from. Made from a skill, a seed and a
 * number alone, so that a link to it shows everybody the same. Judging an answer is in `answer.ts`.
 */
import { chanceOf, type Chance } from '../chance.ts';
import { andOctet } from './andOctet.ts';
import { whichBind } from './binds.ts';
import { drawnUntil, slipsOf, type Drill, type Slip } from './drill.ts';
import { addressAndPort } from './endpoints.ts';
import { firewallRules } from './filters.ts';
import { whichGateway } from './gateways.ts';
import { hostCount } from './hostCount.ts';
import { maskToPrefix, prefixToMask } from './masks.ts';
import { pidOrPort } from './numbers.ts';
import { binaryToDecimal, decimalToBinary } from './octets.ts';
import type { Question } from './question.ts';
import { ownVerdict, sameSegment } from './segments.ts';
import { skillNumbers, type Skill } from './skill.ts';
import { startError } from './starts.ts';
import { broadcast, hostRange, network } from './subnets.ts';
import { readSymptom } from './symptom.ts';
import { whichTarget } from './targets.ts';
import { twoNics } from './twoNics.ts';

/** Which exercise: the same three give the same item. */
export interface Place {
  readonly skill: Skill;
  readonly seed: number;
  /** From 1, as people count. */
  readonly number: number;
}

export interface Item {
  readonly place: Place;
  readonly question: Question;
  readonly right: string;
  /** What wrong rules give; where one chooses, only those that stand among the options. */
  readonly slips: readonly Slip[];
  /** In the order of the screen; null: the answer is typed. */
  readonly options: readonly string[] | null;
}

/** Yes before no: which is right is as likely as not, so the order tells nothing. */
const verdictsInOrder = ['local', 'remote'];

function madeBy<Asked extends Question>(drill: Drill<Asked>, chance: Chance): Omit<Item, 'place'> {
  const { choices } = drill;
  const drawn = drawnUntil(
    () => {
      const question = drill.draw(chance);
      return { question, slips: slipsOf(drill, question) };
    },
    ({ slips }) => slips.length >= choices,
  );
  const { question } = drawn;
  const right = drill.right(question);
  if (choices === 0) return { question, right, slips: drawn.slips, options: null };
  if (choices === 1) return { question, right, slips: drawn.slips, options: verdictsInOrder };
  const slips = chance.shuffled(drawn.slips).slice(0, choices);
  const options = chance.shuffled([right, ...slips.map(({ text }) => text)]);
  return { question, right, slips, options };
}

type Maker = (chance: Chance) => Omit<Item, 'place'>;

const maker =
  <Asked extends Question>(drill: Drill<Asked>): Maker =>
  (chance) =>
    madeBy(drill, chance);

const makers: Readonly<Record<Skill, Maker>> = {
  'binary-decimal': maker(binaryToDecimal),
  'decimal-binary': maker(decimalToBinary),
  'prefix-mask': maker(prefixToMask),
  'mask-prefix': maker(maskToPrefix),
  'and-octet': maker(andOctet),
  network: maker(network),
  broadcast: maker(broadcast),
  'host-range': maker(hostRange),
  'host-count': maker(hostCount),
  'same-segment': maker(sameSegment),
  'own-verdict': maker(ownVerdict),
  'which-bind': maker(whichBind),
  'which-target': maker(whichTarget),
  symptom: maker(readSymptom),
  'pid-port': maker(pidOrPort),
  'address-port': maker(addressAndPort),
  gateway: maker(whichGateway),
  'start-error': maker(startError),
  firewall: maker(firewallRules),
  'two-nics': maker(twoNics),
};

export const itemAt = (place: Place): Item => ({
  place,
  ...makers[place.skill](chanceOf(skillNumbers[place.skill], place.seed, place.number)),
});
