/** What lesson 2 says. */
import type { LessonWords } from '../../lesson.ts';
import type { lesson } from './lesson.ts';

const isTiny = (prefix: string): boolean => prefix === '/31' || prefix === '/32';

export const words: LessonWords<typeof lesson> = {
  parts: {
    worked: {
      title: 'What the mask leaves',
      body: [
        'A host must know which addresses are its neighbours and which are far away. Its [mask](mask) decides, by a sum that you can do by hand.',
        'An address is 32 [bits](bit), in four [octets](octet) of eight. The numbers above them say what each is worth: `100` is 64 + 32 + 4. The mask `/24` is 24 times 1, then only 0s.',
        '[AND](and) takes two bits: *1 only if both are 1*. Under a 1 of the mask the bit stays, under a 0 it becomes 0. What is left is the [network address](network-address): it names the [subnet](subnet), all the neighbours together.',
      ],
    },
    octet: {
      title: 'One octet by hand',
      body: [
        '`/26` is 26 times 1, so the mask now ends *inside* octet 4.',
        ({ address, addressBits, mask, maskBits }) =>
          `The address has \`${address}\` there, in bits \`${addressBits}\`. The mask has \`${mask}\`, in bits \`${maskBits}\`.`,
      ],
      outcome: {
        ask: ({ address, mask }) => `What does AND leave: \`${address}\` AND \`${mask}\`?`,
        options: {
          dropped: ({ dropped }) => dropped,
          kept: ({ kept }) => kept,
          mask: ({ mask }) => mask,
          added: ({ added }) => added,
        },
        says: {
          dropped: ({ ones }) =>
            `Many people think that the last number is the host and goes. It is not so: the mask still has two 1s in octet 4, and bit ${ones} stays.`,
          mask: ({ zero }) =>
            `Many people think that the mask is the network. It is not so: its 1s let the bits of the address through, and at bit ${zero} the address has a 0.`,
          added: ({ address, mask, added, ones }) =>
            `Many people think that AND is adding. It is not so: ${address} + ${mask} would be ${added}, too much for an octet; AND keeps what is 1 in both, and that is bit ${ones} alone.`,
          kept: ({ keptBits, kept, ones }) =>
            `Yes: \`${keptBits}\` is left, and that is *${kept}*. Only bit ${ones} is 1 in the address *and* in the mask.`,
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          carry: 'AND adds the two numbers',
          'both-ones': 'A bit stays 1 only where both have a 1',
          'last-number': 'The last number is the host, so it goes',
        },
        says: {
          'both-ones': ({ ones }) =>
            `Yes: both have a 1 at bit ${ones}. Everywhere else at least one of them has a 0.`,
        },
      },
    },
    'last-octet': {
      title: 'You finish octet 4',
      body: [
        'Two hosts with the mask `/26`. Octets 1 to 3 are done.',
        'Press 0 and 1 to fill in octet 4 of both, bit by bit, and add it up. Then compare: are the two in the same [subnet](subnet)? The lab calls it a [segment](segment).',
      ],
      hints: [
        'Look at the two bits above an empty cell. Both 1 makes 1, everything else makes 0.',
        'Under `/26` only bits 25 and 26 of octet 4 have a 1 in the mask. The six bits after them all become 0.',
        'Both addresses have 1 at bit 25 and 0 at bit 26: 128 and nothing else.',
      ],
      done: ({ own }) =>
        `Both are in \`${own}/26\`. No bit under the 1s of the mask differs, so they are *neighbours*.`,
    },
    quarters: {
      title: 'A few numbers further',
      body: [
        'The mask is still `/26`. Host A now has `192.168.1.190`, and host B `192.168.1.194`, four numbers further. The first three numbers of both are equal.',
      ],
      outcome: {
        ask: 'Are A and B in the same subnet?',
        options: { same: 'The same subnet', different: 'Two subnets' },
        says: {
          same: ({ bit, own, other }) =>
            `Many people think that the first three numbers are the network. It is not so: \`/26\` keeps two bits of octet 4, and *bit ${bit}* differs: A is in \`${own}\`, B is in \`${other}\`.`,
          different: ({ bit, own, other }) =>
            `Two: *bit ${bit}* differs, and the mask has a 1 there. A is in \`${own}/26\`, B is in \`${other}/26\`.`,
        },
      },
      reason: {
        ask: 'What decides it?',
        options: {
          'last-number': 'The last numbers differ',
          'network-bit': 'A bit under a 1 of the mask differs',
          'too-far': 'They are too far apart',
        },
        says: {
          'last-number':
            'Many people think that the last number is the host. It is not so: 130 and 190 in the part before differed, too, and were in one subnet.',
          'network-bit': ({ bit }) =>
            `Yes: bit ${bit}, worth 64. It is 0 in 190 and 1 in 194, and the mask keeps it.`,
          'too-far':
            'Many people think that distance decides. It is not so: 190 and 194 are only 4 apart, a block of `/26` has 64 addresses, and still a border lies between the two, at 192.',
        },
      },
    },
    'two-octets': {
      title: 'You finish two octets',
      body: [
        'One host alone: `172.16.37.9/20`. The mask ends inside octet 3: eight, eight, and four times 1.',
        'Octets 3 and 4 are yours. Now and then the lab asks *why* a bit became 0.',
      ],
      hints: [
        'Bits 17 to 20 have a 1 in the mask: copy the bits of the address. From bit 21 on everything becomes 0.',
        '37 is 32 + 4 + 1. Only the 32 lies under a 1 of the mask.',
        'Octet 3 becomes 32, octet 4 becomes 0.',
      ],
      done: ({ network, prefix, broadcast, first, last }) =>
        `The subnet is \`${network}${prefix}\`. Its first address, with only 0s in the [host part](host-part), is the network address; the last, with only 1s, is the [broadcast address](broadcast) \`${broadcast}\`. Hosts have what lies between: \`${first}\` to \`${last}\`.`,
    },
    blocks: {
      title: 'One bit less',
      body: [
        '`192.168.1.10` and `192.168.2.20` are in two subnets with `/24`: octet 3 differs.',
        'Take one bit off the mask. A `/23` is twice as large: *two* numbers of octet 3 share one subnet.',
      ],
      outcome: {
        ask: 'Are A and B in the same subnet with `/23`?',
        options: { same: 'The same subnet', different: 'Two subnets' },
        says: {
          same: ({ bit, own, other }) =>
            `Many people think that a block can start at any number. It is not so: *bit ${bit}* differs, A is in \`${own}\` with 0 and 1, B is in \`${other}\` with 2 and 3.`,
          different: ({ bit, own, other }) =>
            `Two: *bit ${bit}* still differs under the mask. A is in \`${own}/23\` with 0 and 1, B is in \`${other}/23\` with 2 and 3.`,
        },
      },
      reason: {
        ask: 'What decides it?',
        options: {
          'third-number': 'The third numbers differ',
          'network-bit': 'A bit under a 1 of the mask differs',
          'host-bit': 'A bit under a 0 of the mask differs',
        },
        says: {
          'third-number':
            'They differ, but that alone decides nothing: under `/23` the third numbers 2 and 3 differ, too, and share one subnet.',
          'network-bit': ({ bit }) =>
            `Yes, bit ${bit}. A block starts where all its host bits are 0, so blocks of two start at *even* numbers.`,
          'host-bit': ({ bit }) =>
            `Bits under a 0 may differ: they tell the hosts of one subnet apart. It is bit ${bit}, under the last 1 of the mask.`,
        },
      },
    },
    mend: {
      title: 'Mend the masks',
      body: [
        ({ typed, bit }) =>
          `Somebody typed \`${typed}\` as the mask of A. That is no mask: at bit ${bit} a 1 stands after a 0, and a mask is *1s first, then 0s*. A system refuses it.`,
        'Give A and B the *longest* mask that puts both in one subnet. A mask with fewer 1s would do, too, but it would take in more strangers than it must.',
      ],
      hints: [
        'Type a prefix such as `/24` into the mask field, or drag the edge. Give both hosts the same one.',
        'With `/23` bit 23 still differs. It must come under a 0 of the mask.',
        'Give both `/22`.',
      ],
      done: 'With `/22` the bits that differ are host bits. The subnet is `192.168.0.0/22`, with 0, 1, 2 and 3 in octet 3.',
    },
    ends: {
      title: 'Strange endings',
      body: [
        'In a `/24` the address that ends in .0 is the network address, and the one that ends in .255 is its broadcast address. No host has them.',
        ({ a, b, prefix }) => `Here are \`${a}\` and \`${b}\`, both with \`${prefix}\`.`,
      ],
      outcome: {
        ask: 'May two hosts have these addresses?',
        options: { 'no-hosts': 'No', hosts: 'Yes' },
        says: {
          'no-hosts': ({ prefix, hostBits }) =>
            isTiny(prefix)
              ? `Many people think that .0 and .255 are never hosts. It is not so: a \`${prefix}\` sets no address aside, so each of its addresses is a host's.`
              : `Many people think that .0 and .255 are never hosts. It is not so: with \`${prefix}\` look at the last ${hostBits} bits, and there are 0s *and* 1s among them.`,
          hosts: ({ prefix, hostBits }) =>
            isTiny(prefix)
              ? `Yes. A \`/31\` has two addresses and both are hosts (RFC 3021); a \`/32\` is one host alone.`
              : `Yes. With \`${prefix}\` the last ${hostBits} bits are the host part, and in neither address are they all 0 or all 1.`,
        },
      },
      reason: {
        ask: 'What decides it?',
        options: {
          'last-number': 'Whether the last number is 0 or 255',
          mixed: 'The host bits are neither all 0 nor all 1',
          'no-ends': 'So small a subnet sets no first and last address aside',
        },
        says: {
          mixed: ({ prefix, hostBits }) =>
            isTiny(prefix)
              ? `That would be the reason in a larger subnet. A \`${prefix}\` has ${hostBits} host bits: too few to set a first and a last address aside.`
              : `Yes: count ${hostBits} bits from the right and you find 0s *and* 1s in each. The mask says what .0 and .255 mean.`,
          'no-ends': ({ prefix, hostBits }) =>
            isTiny(prefix)
              ? 'Yes: with one host bit or none there would be nobody left, so every address is a host.'
              : `That is so in a \`/31\` and a \`/32\` only. A \`${prefix}\` has ${hostBits} host bits, and sets two addresses aside.`,
        },
      },
    },
    alone: {
      title: 'All yours',
      body: [
        ({ address, prefix }) =>
          `Fresh numbers: \`${address}${prefix}\`. Every bit, every sum, and why.`,
        'Tip: under a whole octet of 1s you just copy the octet, under a whole octet of 0s you write 0.',
      ],
      hints: [
        ({ ones }) => `Bits 1 to ${ones}: copy the bits of the address. All bits after them: 0.`,
        'Do the octets in which the mask has only 1s, or only 0s, first. One octet is left, the one in which the mask ends.',
        ({ network }) => `The AND row must become \`${network}\`.`,
      ],
      done: ({ network, prefix, first, last }) =>
        `The subnet is \`${network}${prefix}\`, its hosts are \`${first}\` to \`${last}\`. You did it without help.`,
    },
    ranges: {
      title: 'Networks and their hosts',
      body: [
        'With only 0s in the host part you have the network address, with only 1s the [broadcast address](broadcast). No host has either.',
        'The first host is the network address plus 1. The last host is the broadcast address minus 1.',
        'Three in a row, and this lesson is yours.',
      ],
    },
  },
  notes: {
    lines: [
      'Start with the AND of one column, said aloud: "1 only if both are 1". No decimal numbers before that works.',
      'Then go four numbers further, from 190 to 194, and let the class vote before you run it. The first three numbers stay equal.',
      'Ask where the next block starts. Who says "192" has understood the mask; who says "anywhere" needs /23 and /22.',
    ],
    vote: '.190 and .194 are in the same subnet, because the first three numbers are equal.',
    answer:
      'Two subnets: the mask /26 keeps bit 26, and there the two differ. The mask ends where its last 1 stands, not at a dot.',
  },
};
