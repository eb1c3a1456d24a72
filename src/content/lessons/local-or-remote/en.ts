/** What lesson 3 says. */
import type { LessonWords } from '../../lesson.ts';
import { endings } from '../endings.ts';
import type { lesson } from './lesson.ts';

const calls = { connected: 'connected', timedOut: 'timed out', noRoute: 'unreachable' };

const whoseTest = {
  'masks-differ': 'The two masks differ',
  'no-way-out': 'The robot has no way to the PC',
  'no-way-back': 'The PC has no way back to the robot',
};

export const words: LessonWords<typeof lesson> = {
  parts: {
    'own-mask': {
      title: 'Two hosts, two masks',
      body: [
        ({ a, aPrefix, b, bPrefix }) =>
          `A is \`${a}${aPrefix}\`, B is \`${b}${bPrefix}\`. Somebody gave them different masks. Both hang on one [switch](switch), a box that joins cables into one wire.`,
        'A calls B. An address in its own [subnet](subnet) is [local](local): A calls it on its own wire. Any other is [remote](remote): with nobody to pass it on, A sends nothing, and the call is *unreachable* at once: there is no route.',
      ],
      outcome: {
        ask: 'What does A see?',
        options: calls,
        says: {
          timedOut:
            'Many people think that masks must be identical. It is not so: A finds B local with its own mask, and B finds A local with its own, so call and answer both arrive.',
          noRoute: ({ aPrefix, own }) =>
            `Many people think that each address is ANDed with the mask of its owner. It is not so: A uses its own \`${aPrefix}\` on both, gets \`${own}\` twice, and calls.`,
          connected: ({ aPrefix, own }) =>
            `It connects. A puts *its own* mask \`${aPrefix}\` on both addresses and gets \`${own}\` twice; B does the same with its own mask, and finds A local, too.`,
        },
      },
      reason: {
        ask: 'How does A decide?',
        options: {
          'each-own': 'It takes each address with the mask of its owner',
          'own-on-both': 'It takes its own mask for both addresses',
          'wire-only': 'It does not: whoever is on the wire is reached',
        },
        says: {
          'own-on-both': 'Yes. A cannot even know the mask of B: no packet carries a mask.',
          'wire-only':
            'The wire is not asked first. A compares the network bits of both addresses, and only then calls on the wire.',
        },
      },
    },
    'two-tests': {
      title: 'One test for each host',
      body: [
        'Step through to the end. The last two steps are the verdicts: first A, with its mask on both addresses, then B, with its own.',
        'Here both say local, so the call of A and the answer of B both find their way. *A way there and a way back*: a call needs both.',
      ],
    },
    'one-arrow': {
      title: 'They disagree',
      body: [
        ({ robot, ipc }) =>
          `The robot is \`${robot}\`, the [Industrial PC](ipc) \`${ipc}\`, on one switch. A server runs on the PC, and no host has anybody to pass packets on.`,
        'The robot calls. Do both tests in your head: the mask of the robot for the call, the mask of the PC for the answer.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          unreachable:
            'Many people think that masks must be identical. It is not so: under the `/24` of the robot the PC is local, and the call goes out. What is missing is the answer.',
          silent:
            'It times out. The call arrives, for the robot found the PC local. The answer is never sent: to the PC, the robot is remote.',
          reached:
            'The call does arrive. But the PC tests with its own mask, finds the robot remote, and has no way to answer.',
          refused:
            'Refused is an answer, and here no answer can come back: to the PC the robot is remote.',
        },
      },
      reason: {
        ask: 'Where did it fail?',
        options: whoseTest,
        says: {
          'masks-differ':
            'They differ, but no host compares masks. With its `/24` the robot finds the PC local; it is the PC, with its `/25`, that finds the robot remote.',
          'no-way-back':
            'Yes, on the way *back*. The robot hears nothing and waits until it gives up: [timed out](timed-out).',
          'no-way-out':
            'The call went out: with `/24` both addresses are in the same subnet. Look at the last packet: it is the one of the robot.',
        },
      },
    },
    'other-arrow': {
      title: 'The other way round',
      body: [
        ({ robot, ipc }) =>
          `Now it is the robot whose mask is longer: \`${robot}\`. The PC is \`${ipc}\`.`,
        'Again the robot calls.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          unreachable:
            'There is *no route*, so the PC is [unreachable](unreachable), and the robot knows it at once. With `/25` bit 25 is a network bit: 0 in 10, 1 in 200. So the robot sends nothing.',
          reached:
            'The PC would answer. But the robot asks its own mask first: under `/25` bit 25 differs, and it sends nothing.',
          refused:
            'Nobody could refuse: not one packet left the robot. Bit 25 differs under its `/25`.',
          silent:
            'Silence comes when a packet is lost. Here none was sent, so the robot knows at once: bit 25 differs under its `/25`.',
        },
      },
      reason: {
        ask: 'Where did it fail?',
        options: whoseTest,
        says: {
          'masks-differ':
            'They differ, but no host compares masks. It is the robot, with its own `/25`, that finds the PC remote; with a `/24` it would call.',
          'no-way-out':
            'Yes, before the first packet. It is the test of the *caller* that says no.',
          'no-way-back':
            'It did not come so far. The mask of the PC is `/24`, and with it the robot is local.',
        },
      },
    },
    mend: {
      title: 'Mend one mask',
      body: [
        ({ robot, ipc }) =>
          `Fresh numbers: the robot is \`${robot}\`, the PC \`${ipc}\`. The call of the robot fails.`,
        'Change *one mask*, no address, so that it connects: press the address in the picture. Run it to see.',
      ],
      hints: [
        'Do both tests. Whose mask says remote? That is the one to change.',
        'Press the address of that host in the picture. The mask stands beside it.',
        'Give both hosts `/24`.',
      ],
      done: 'Connected: now both tests say local. The masks need not be equal for that, but each must be short enough to reach the other.',
    },
    switch: {
      title: 'One switch, two subnets',
      body: [
        ({ robot, ipc }) =>
          `The robot is \`${robot}\`, the PC is \`${ipc}\`. The masks are equal, and both are plugged into the *same switch*.`,
      ],
      outcome: {
        ask: ({ to }) => `The robot calls \`${to}\`. What does it see?`,
        options: endings,
        says: {
          reached:
            'Many people think that the same switch is the same subnet. It is not so: under `/24` bit 23 differs, 1 is not 2 in octet 3, and the robot sends nothing.',
          unreachable:
            'There is *no route*. With `/24` octet 3 counts, 1 is not 2, and the robot does not even try the wire.',
          refused: 'No packet left the robot, so nobody could refuse. Octet 3 differs under `/24`.',
          silent: 'No packet left the robot, so it need not wait. Octet 3 differs under `/24`.',
        },
      },
      reason: {
        ask: 'What decides it?',
        options: {
          wire: 'The switch, which joins both',
          mask: 'The mask of the robot',
          server: 'The server, which is not there',
        },
        says: {
          mask: 'Yes. A switch knows nothing of subnets: it only brings packets to the right cable, once somebody sends one.',
          server: 'A server runs on the PC. But not one packet came to it.',
        },
      },
    },
    alone: {
      title: 'Both tests, all yours',
      body: [
        ({ a, aPrefix, b, bPrefix }) => `A is \`${a}${aPrefix}\`, B is \`${b}${bPrefix}\`.`,
        'Fill in octet 4 of both rows. Then say for each host what *it* thinks of the other.',
        'Mind that the rows show each address with the mask of its owner. For the verdict of A you need the address of B with the mask of A.',
      ],
      hints: [
        'For the AND rows: look at the two bits above each cell.',
        ({ aPrefix, bPrefix }) =>
          `For the verdict of A compare bits 1 to ${aPrefix.slice(1)} of both *addresses*, for that of B bits 1 to ${bPrefix.slice(1)}.`,
        ({ own, other }) =>
          `With its mask A gets \`${own}\` for itself and \`${other}\` for B. Now do the same for B.`,
      ],
      done: 'Two tests, each with a mask of its own. If they agree on local, they can talk; if one says remote, a call fails on the way out or on the way back.',
    },
    'can-they-talk': {
      title: 'In one sentence',
      body: ['Two hosts hang on one wire, without anybody to pass packets on.'],
      ask: {
        ask: 'Their masks differ. Can they talk?',
        options: {
          never: 'No, never',
          always: 'Yes, always',
          depends: 'If each finds the other local',
        },
        says: {
          always:
            'Not always: you saw `/24` call `/25` and wait for an answer that never came. One of the two tests said remote.',
          depends:
            'Yes. You saw all three: connected, timed out, and unreachable, each with unequal masks.',
        },
      },
    },
    verdicts: {
      title: 'Whose verdict?',
      body: [
        'Each question names the host that decides. Use *its* mask on both addresses.',
        'Three in a row, and this lesson is yours.',
      ],
    },
  },
  notes: {
    lines: [
      'Two people play the hosts. Each holds only its own mask; the other one is not shown to it.',
      'Let the class vote for the call before the answer: "the packet is there, who can reply?"',
      'Run it in both directions: timed out one way, unreachable the other, from the same two masks.',
    ],
    vote: 'The masks differ, so nothing works at all.',
    answer:
      'Each host tests with its own mask. If both find the other local it works; the caller that says remote sends nothing (unreachable), the called one that says remote does not answer (timed out).',
  },
};
