/** What lesson 4 says. */
import type { LessonWords } from '../../lesson.ts';
import { endings } from '../endings.ts';
import type { lesson } from './lesson.ts';

export const words: LessonWords<typeof lesson> = {
  parts: {
    'no-gateway': {
      title: 'An empty field',
      body: [
        ({ robot, nic1 }) =>
          `The robot has \`${robot}/24\`, and its field for the [gateway](gateway) is *empty*. It calls the server at \`${nic1}\`.`,
        'A gateway is the neighbour to whom a host hands what is for other [subnets](subnet).',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          reached: ({ nic1 }) =>
            `It connects. The mask of the robot says that \`${nic1}\` is in its own subnet, so it calls directly.`,
          unreachable: ({ nic1 }) =>
            `Many people think that nothing works without a gateway. It is not so: under \`/24\` \`${nic1}\` is local, and the robot calls it on its own wire.`,
          refused: 'A server runs there and nothing stands in between: somebody says yes.',
          silent: 'The call arrives, and the answer finds its way back: both are in one subnet.',
        },
      },
      reason: {
        ask: 'Why does it need no gateway?',
        options: {
          'ipc-is-gateway': 'The PC is its gateway',
          'same-subnet': 'Both are in one subnet',
          cable: 'A cable between two hosts always works',
        },
        says: {
          'ipc-is-gateway':
            'The PC is the goal here, not somebody in between. A gateway passes on what is for others.',
          'same-subnet':
            'Yes. You can leave the field empty as long as everybody that a device talks to is in its own subnet.',
          cable:
            'The cable is needed, too. But with an address of another subnet the robot would not even try it.',
        },
      },
    },
    'through-router': {
      title: 'A way out, a way back',
      body: [
        'Now the robot calls the PLC, which is in *another subnet*. Between them stands a [router](router): a device with a [NIC](nic) in each subnet that passes packets on.',
        ({ one, two }) =>
          `The gateway of the robot is \`${one}\`, the NIC of the router in *its* subnet. That of the PLC is \`${two}\`, the NIC in the subnet of the PLC.`,
        'Step through it. Count the hops of the call, then those of the answer: the answer needs a gateway as well.',
      ],
    },
    'way-back': {
      title: 'Half a way',
      body: [
        'The same cell, but the gateway of the PLC was forgotten. The robot has its gateway, and the router works.',
      ],
      outcome: {
        ask: 'The robot calls the PLC. What does it see?',
        options: endings,
        says: {
          silent:
            'It times out. The call goes robot, router, PLC. There it ends: the PLC knows no way to the subnet of the robot, so its answer is never sent.',
          reached:
            'The call does arrive at the PLC. But to connect, the answer must come back, and the PLC has nobody to hand it to.',
          refused: 'A refusal would be an answer, and no answer comes back from the PLC.',
          unreachable:
            'The robot has its gateway, so the call leaves and even arrives. It is the PLC that knows no way.',
        },
      },
      reason: {
        ask: 'Where is the fault?',
        options: {
          'way-out': 'On the way out, at the robot',
          router: 'In the middle, at the router',
          'way-back': 'On the way back, at the PLC',
        },
        says: {
          'way-out':
            'The robot hands its packet to its gateway: the first hop of the story shows it.',
          router: 'The router is in both subnets and passes the call on: look at the second hop.',
          'way-back': 'Yes. Whoever looks at the robot alone searches in the wrong place.',
        },
      },
    },
    'give-way-back': {
      title: 'Mend the way back',
      body: [
        ({ robot, plc }) =>
          `Fresh numbers: the robot is \`${robot}\`, the PLC is \`${plc}\`. The robot has its gateway, the PLC has none.`,
        'Give the PLC its gateway, so that the robot connects: press the name of the PLC in the picture, then *Ways out*.',
      ],
      hints: [
        'The gateway of a host is always in its *own* subnet. Which NIC of the router is that?',
        ({ plc }) =>
          `Of the two addresses of the router one has the same first three numbers as \`${plc}\`. With \`/24\` that is the subnet of the PLC.`,
        ({ two }) => `The gateway of the PLC is \`${two}\`.`,
      ],
      done: ({ one, two }) =>
        `Connected. Each end has the address of the router in its own subnet: \`${one}\` here, \`${two}\` there.`,
    },
    pc: {
      title: 'A PC with two NICs',
      body: [
        ({ one, two }) =>
          `The [Industrial PC](ipc) stands in the middle again, with a [NIC](nic) in each subnet. The robot has the gateway \`${one}\`, the PLC has the gateway \`${two}\`.`,
      ],
      outcome: {
        ask: 'The robot calls the PLC. What does it see?',
        options: endings,
        says: {
          silent:
            'It times out. The packet comes to the PC, which sees that it is for somebody else and drops it. It does not say so.',
          reached:
            'Many people think that a PC passes packets on between its NICs. It is not so: the packet comes in by NIC 1, is for somebody else, and the PC drops it.',
          refused:
            'The PC does not say no. It drops what is for others, in silence: look at the last hop.',
          unreachable:
            'The robot has a gateway that answers, so the packet leaves. It ends at the PC, in silence.',
        },
      },
      reason: {
        ask: 'Why does it end there?',
        options: {
          'two-cards': 'The PC needs a third NIC for it',
          forwarding: 'The PC is no router',
          'way-back': 'The PLC has no way back',
        },
        says: {
          'two-cards':
            'Two NICs in two subnets are all that a router needs. It must also *want* to pass packets on.',
          forwarding:
            'Yes: [forwarding](forwarding) is off, as on every PC until somebody switches it on. Often that is what you want: two subnets that stay apart.',
          'way-back': 'The PLC has its gateway. But the packet never came so far.',
        },
      },
    },
    'two-gateways': {
      title: 'Two gateways on one PC',
      body: [
        'Somebody filled in a gateway on *each* NIC of the PC: Router A on NIC 1, Router B on NIC 2. The [metric](route) of the first is 0, of the second 10; the lower one is better.',
        'The store `10.0.0.5` is behind Router B. Router A has never heard of it.',
      ],
      outcome: {
        ask: 'The PC calls the store. What does it see?',
        options: endings,
        says: {
          reached:
            'Many people think that each NIC uses its own gateway. It is not so: all that is remote goes to Router A, whose metric is lower, and Router A knows no way to the store.',
          unreachable:
            'There is *no route*. The PC hands *everything* that is not local to Router A, and Router A says that it knows no way.',
          refused: 'The packet never comes to the store, so nobody there can refuse it.',
          silent: 'Router A is polite: it says that it knows no way. So the PC need not wait.',
        },
      },
      reason: {
        ask: 'Why does it not go by Router B?',
        options: {
          'each-card': 'It does: each NIC uses its own gateway',
          'tries-both': 'It would: after the first fails, it tries the second',
          'one-wins': 'One gateway wins, for everything that is remote',
        },
        says: {
          'tries-both':
            'It tries one only. Which one is decided before, by the metric, and not by what comes of it.',
          'one-wins':
            'Yes. Leave the second field empty. For what is behind Router B, the PC needs a [route](route) of its own.',
        },
      },
    },
    alone: {
      title: 'There and back, alone',
      body: [
        ({ robot, plc }) =>
          `The robot, \`${robot}\`, should reach the PLC, \`${plc}\`, *through the PC*. They stay in their two subnets.`,
        'Two of the things that this needs are wrong. Run it, find the first, mend it, run it again. Press a name in the picture, then *Ways out*; forwarding is switched by the words on the PC.',
      ],
      hints: [
        'Three things are needed: the gateway of the robot, the gateway of the PLC (press its name, then *Ways out*), and forwarding on the PC (press the words).',
        ({ one }) => `Does the robot have the gateway \`${one}\`, and does the PC forward?`,
        ({ two }) => `Does the PLC have the gateway \`${two}\`? All three right, and it connects.`,
      ],
      done: 'Connected: a way out, somebody in the middle who forwards, and a way back.',
    },
    'which-sentence': {
      title: 'In one sentence',
      body: ['You set up a device in a plant. Its form asks for a default gateway.'],
      ask: {
        ask: 'Which sentence is right?',
        options: {
          must: 'It must be filled in, or nothing works',
          one: 'One for each host, and only for other subnets',
          'per-nic': 'A PC with two NICs needs two',
        },
        says: {
          one: 'Yes. Inside one subnet nobody asks for it, and of two on one PC only one is used.',
        },
      },
    },
    gateways: {
      title: 'Which way?',
      body: [
        'Fresh plants: who needs a gateway, and which address is it?',
        'Three in a row, and this lesson is yours.',
      ],
    },
  },
  notes: {
    lines: [
      'Ask first who has an empty gateway field in the plant. Then show that it works, and why.',
      'Draw two arrows on the board, out and back, and write the gateway of each end at its own arrow.',
      'Switch forwarding on the PC on and off while the class watches one packet, then take away the gateway of the PLC.',
    ],
    vote: 'The PC has a NIC in both subnets, so the robot reaches the PLC through it.',
    answer:
      'It times out: forwarding is off, so the PC drops what is for others. And even with forwarding on, the PLC needs a gateway for its answer.',
  },
};
