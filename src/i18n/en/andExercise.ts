/**
 * What the AND lab says in an exercise: tasks, hints, and feedback that names the bit and the
 * wrong idea behind it. Nothing here tells an answer before it was given.
 */
import type { HostName, Reason, Verdict } from '../../domain/and/answers.ts';
import type { BitBlank, Blank, OctetBlank, VerdictBlank } from '../../domain/and/blank.ts';
import { placeValueOf, sumOf } from '../../domain/and/columns.ts';
import type { Misconception } from '../../domain/and/misconceptions.ts';
import { judgementOf } from '../../domain/and/verdict.ts';
import { toIpv4 } from '../../domain/ip/ipv4.ts';
import { leadingOnes } from '../../domain/ip/mask.ts';

const names: Readonly<Record<HostName, string>> = { a: 'A', b: 'B' };
const others: Readonly<Record<HostName, string>> = { a: 'B', b: 'A' };

const bitName = ({ bit }: { readonly bit: number }) => `bit ${bit + 1}`;
const worth = ({ bit }: { readonly bit: number }) =>
  `worth ${placeValueOf(bit)} in octet ${Math.floor(bit / 8) + 1}`;
const isAlike = ({ judge, other }: VerdictBlank) => judge.mask === other.mask;
const prefix = ({ judge }: VerdictBlank) => `\`/${leadingOnes(judge.mask)}\``;

const task = (blank: Blank): string => {
  switch (blank.kind) {
    case 'bit':
      return `Host ${names[blank.host]}, *${bitName(blank)}*, ${worth(blank)}: what is *${blank.address} AND ${blank.mask}*?`;
    case 'octet':
      return `Host ${names[blank.host]}, *octet ${blank.octet + 1}*: what do the bits of its AND row add up to?`;
    case 'reason':
      return `Host A, *${bitName(blank)}* became 0. *Why 0 here?*`;
    case 'verdict':
      return isAlike(blank)
        ? 'Now compare. *Are A and B in the same segment?*'
        : `Now compare with ${names[blank.host]}'s mask. *What does ${names[blank.host]} say about ${others[blank.host]}?*`;
  }
};

const hint = (blank: Blank): string => {
  switch (blank.kind) {
    case 'bit':
      return `Look at the two bits above the empty cell of ${bitName(blank)}. AND gives 1 only where *both* are 1.`;
    case 'octet':
      return `Take the place values (128, 64, 32 … 1) of the 1s in the AND row of octet ${blank.octet + 1}, and add them.`;
    case 'reason':
      return `Read the two bits above ${bitName(blank)}: one of them is 0. Whose is it, the address's or the mask's?`;
    case 'verdict':
      return isAlike(blank)
        ? `Compare the two AND rows from the left, bits 1 to ${leadingOnes(blank.judge.mask)}. One difference is enough.`
        : `${names[blank.host]} knows only its own mask ${prefix(blank)}. Put it on *both* addresses, then compare bits 1 to ${leadingOnes(blank.judge.mask)}.`;
  }
};

/** Which of the two made a 0 is not told: the lab may ask just that next. */
const rightBit = ({ address, mask, right, ...blank }: BitBlank) =>
  `Right, ${bitName(blank)}: *${address} AND ${mask} = ${right}*, because ${
    right === 1 ? "the mask's 1 keeps the address's 1" : 'only two 1s make a 1'
  }.`;

function rightOctet({ octet, right }: OctetBlank): string {
  const { terms } = sumOf(toIpv4(right), 3);
  if (terms.length === 0) return `Right: octet ${octet + 1} has no 1, so it is *0*.`;
  return `Right: octet ${octet + 1} is \`${terms.length > 1 ? `${terms.join(' + ')} = ` : ''}${right}\`.`;
}

function rightVerdict(blank: VerdictBlank): string {
  const { differsAt } = judgementOf(blank.judge, blank.other.address);
  return differsAt === null
    ? `Right: under ${prefix(blank)} no network bit differs.`
    : `Right: under ${prefix(blank)} they first differ at *bit ${differsAt + 1}*.`;
}

const rightReason: Readonly<Record<Reason, string>> = {
  added: '',
  'last-number': '',
  'mask-hides': "Right: the address has a 1 here, and *the mask's 0* hides it.",
  'own-zero': "Right: the mask's 1 keeps this bit, and *the address's own bit is 0*.",
};

const right = (blank: Blank): string => {
  switch (blank.kind) {
    case 'bit':
      return rightBit(blank);
    case 'octet':
      return rightOctet(blank);
    case 'reason':
      return rightReason[blank.right];
    case 'verdict':
      return rightVerdict(blank);
  }
};

const at = (bit: number | null) => (bit === null ? '' : ` at bit ${bit + 1}`);
const lookAt = (bit: number | null) => (bit === null ? '' : ` Look at bit ${bit + 1}.`);

/** Wrong, and the idea behind it: what many think, and why it is not so. */
const misconceptions: Readonly<
  Record<Misconception, (blank: Blank, bit: number | null) => string>
> = {
  'and-is-add': (_, bit) =>
    `Many read AND as adding. It is not: it asks whether *both* bits are 1, and there is never a carry.${lookAt(bit)}`,
  'first-three': (_, bit) =>
    `Many take the first three numbers for the network. It is not so: only the *mask* says where the network ends.${lookAt(bit)}`,
  'mask-is-network': (_, bit) =>
    `Many take the mask for the network. It only says which bits *stay*; what they are stands in the address${at(bit)}.`,
  'and-each-own': (blank, bit) =>
    `Many put each mask on its own address and compare. But ${blank.kind === 'verdict' ? names[blank.host] : 'a host'} uses *its own mask on both* addresses.${lookAt(bit)}`,
  'never-0-255': (_, bit) =>
    `Many think that .0 and .255 are never hosts. Only the *mask* says which address is the first and the last of its block.${lookAt(bit)}`,
  'one-bit-more': (_, bit) =>
    `Many let a block start at any number. It starts where all host bits are 0, so neighbours can lie in two blocks.${lookAt(bit)}`,
  'masks-identical': (_, bit) =>
    `Many think that masks must be identical. A host never sees the other's mask: it puts its own on both addresses.${lookAt(bit)}`,
};

function wrong(blank: Blank, bit: number | null): string {
  switch (blank.kind) {
    case 'bit':
      return `Not yet, ${bitName(blank)}: AND is 1 only where address *and* mask are 1, and above stand ${blank.address} and ${blank.mask}.`;
    case 'octet':
      return bit === null
        ? 'Not yet: an octet holds 255 at most. Add only the place values of the 1s.'
        : `Not yet: the sum of octet ${blank.octet + 1} goes wrong at *bit ${bit + 1}*, worth ${placeValueOf(bit)}.`;
    case 'reason':
      return `Not this one: read the address's bit and the mask's bit above ${bitName(blank)}.`;
    case 'verdict':
      return `Not so: compare the network bits under ${prefix(blank)} once more.${lookAt(bit)}`;
  }
}

const verdicts: Readonly<Record<'alike' | 'own', Readonly<Record<Verdict, string>>>> = {
  alike: { local: 'The same segment', remote: 'Not the same segment' },
  own: { local: 'In my segment', remote: 'Not in my segment' },
};

export const andExercise = {
  task,
  hint,
  hintButton: 'Hint',
  startOver: 'Start over',
  right,
  /** `misconception` null: no idea of ours gives this. */
  wrong: (blank: Blank, bit: number | null, misconception: Misconception | null) =>
    misconception === null ? wrong(blank, bit) : misconceptions[misconception](blank, bit),
  answer: 'Your answer',
  how: 'Press 0 or 1, or fill the empty cells above yourself, in any order.',
  check: 'Check',
  digitsOnly: 'Type digits only, 0 to 255.',
  sum: (octet: number) => `Sum of octet ${octet}`,
  verdict: (blank: VerdictBlank, verdict: Verdict) =>
    verdicts[isAlike(blank) ? 'alike' : 'own'][verdict],
  reasons: {
    added: 'Adding them carries over',
    'last-number': 'The last number is always the host',
    'mask-hides': "The mask's 0 hides the address's 1",
    'own-zero': "The address's own bit is 0",
  } satisfies Record<Reason, string>,
  progress: (done: number, of: number) => `${done} of ${of} found`,
  solved: '*All found.* Step back through it with the bar below.',
};
