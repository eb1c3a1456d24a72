/** What lesson 6 says. */
import { bind as lab } from '../../../i18n/en/bind.ts';
import type { LessonWords } from '../../lesson.ts';
import type { lesson } from './lesson.ts';

const ends = lab.predict.guessesOf.tcp;

export const words: LessonWords<typeof lesson> = {
  parts: {
    'other-nic': {
      title: 'The robot calls',
      body: [
        'The [server](server) `vision` runs on the Industrial PC. It listens on `192.168.2.100`, port `50000`.',
        'The robot dials `192.168.1.100`, port `50000`. Both cables are in, and everything is switched on.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: ends,
        says: {
          refused:
            'A "no" at once. The packet reached the PC, and there nobody listens on `192.168.1.100`.',
          reached:
            'The packet did reach the PC. But `vision` listens on `192.168.2.100` only, so nobody took it.',
          unreachable:
            'The robot knows the way: `192.168.1.100` is in its own subnet. The packet did reach the PC.',
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          cable: 'The server is tied to the cable of NIC 2.',
          'other-address': 'The server listens on another address of the same PC.',
          mask: 'The robot and the PC are in different subnets.',
        },
        says: {
          'other-address':
            'Right PC, right port, other address. The operating system looks for a listener on exactly `192.168.1.100`, finds none, and says no.',
          mask: '`192.168.1.10` and `192.168.1.100` are both in `192.168.1.0/24`. The packet arrived; only nobody listened there.',
        },
      },
    },
    row: {
      title: 'Bind: on which of my addresses?',
      body: [
        'When a server starts, it asks for an address and a port. That is called to [bind](bind). The address must be one of *its own* PC. The PC here has three: `192.168.1.100`, `192.168.2.100`, and `127.0.0.1`.',
        '`127.0.0.1` is the [loopback](loopback): the PC talks to itself, and no cable ever carries it. `0.0.0.0` is the [wildcard](wildcard): every address of the PC, now and later.',
        'Look at the row `192.168.2.100` of the table. Who dials exactly that address gets in; every other address of the PC says no, also to the PC itself. *No route* means that the packet was not even sent: the address is [unreachable](unreachable).',
      ],
    },
    loopback: {
      title: 'It worked at my desk',
      body: [
        'Now `vision` listens on `127.0.0.1`. On the PC itself a test program dialled `127.0.0.1` and was connected.',
        'The robot dials `192.168.1.100` as before.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: ends,
        says: {
          refused:
            'The packet reached the PC. On `192.168.1.100` nobody listens, so the operating system says no at once.',
          unreachable:
            'Nothing is wrong on the way. The packet reached the PC, and the "no" came back from there.',
        },
      },
      reason: {
        ask: 'Why, when the test worked?',
        options: {
          'not-running': 'The server stopped after the test.',
          'only-itself':
            'The test dialled the only address where the server listens; the robot cannot.',
          firewall: 'A firewall lets only the PC itself in.',
        },
        says: {
          'not-running':
            'It runs, and the PC itself still gets in. It just listens where only the PC can dial.',
          'only-itself':
            'A test on `127.0.0.1` proves only that the program runs. Test from the robot’s side, on the address that the robot dials.',
          firewall:
            'The firewall is off here. The "no" came from the operating system, which found no listener on `192.168.1.100`.',
        },
      },
    },
    'mark-row': {
      title: 'Mark the row',
      body: [
        ({ port }) =>
          `New numbers. The server listens on \`0.0.0.0\`, port \`${port}\`. Two cells of its row are marked already.`,
        'Mark every other cell of that row with what you expect, then press *Run*. You may choose another address to bind to first.',
        `The task is done when every mark comes true. Was one wrong? See what happened there instead, press *${lab.predict.open}*, and mark the whole row once more.`,
      ],
      hints: [
        'Ask of each cell: is the dialled address one of the PC’s own? Then the wildcard covers it.',
        ({ nic1, nic2 }) =>
          `From the PC itself, \`127.0.0.1\` and \`${nic1}\` both stay inside. What does \`0.0.0.0\` cover, besides \`${nic2}\`?`,
        ({ robot, nic2 }) =>
          `The robot has \`${robot}\` and no gateway. \`${nic2}\` is in another subnet, so the robot has no way there: *no route*.`,
      ],
      done: 'A green cell: the dialled address is one where the server listens. The last one fails before the server is even asked: the robot has no way to that address.',
    },
    'client-address': {
      title: 'Only the robot',
      body: [
        ({ robot }) =>
          `Somebody wanted only the robot to get in, and bound the server to the robot’s address, \`${robot}\`. Look at what its system says to that.`,
        'Choose the address to bind to, above the picture, so that the robot gets in and the PLC does not.',
      ],
      hints: [
        ({ robot }) =>
          `\`${robot}\` is no address of this PC, so its system cannot listen there. A bind address is always one of the server’s own.`,
        'Try `0.0.0.0`, and look at the PLC: it gets in, too.',
        ({ nic1 }) => `The robot dials \`${nic1}\`, the PLC does not. Bind to \`${nic1}\`.`,
      ],
      done: ({ nic1 }) =>
        `Bound to \`${nic1}\`: who dials that address gets in. Bind says *where* the server listens, never *who* may call; that is a firewall’s work.`,
    },
    office: {
      title: 'A third NIC',
      body: [
        'The server listens on `0.0.0.0`, "because that always works". Later the PC got a third NIC, for the office network: `10.0.0.5`.',
        'Nobody touched the server. A laptop in the office dials `10.0.0.5`, port `50000`.',
      ],
      outcome: {
        ask: 'What does the laptop see?',
        options: ends,
        says: {
          reached:
            'The office is in. The wildcard covers the new address as well, without a restart.',
          refused:
            'For a refusal nobody may listen on `10.0.0.5`. But the wildcard listens on every address of the PC.',
          silent:
            'Nothing swallows the packet: no firewall is on, and the server listens on every address.',
          unreachable: 'The laptop has `10.0.0.50`, in the same subnet. It knows the way.',
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          'first-nics': 'The server keeps to the NICs that it was set up for.',
          'every-address': '`0.0.0.0` is every address of the PC, now and later.',
          asked: 'The PC asked the server to listen on the new NIC, too.',
        },
        says: {
          'every-address':
            'Simple, and open on every NIC. Choose it knowingly, and say who may call in the firewall.',
          asked:
            'Nobody asked anybody. The server said "every address" once, and that counts for new ones as well.',
        },
      },
    },
    switches: {
      title: 'Bind and firewall together',
      body: [
        ({ bind, port, nic }) =>
          `The server listens on \`${bind}\`, port \`${port}\`. The PC’s [firewall](firewall) has one rule: drop TCP to that port when it comes in by ${nic}. It is switched off.`,
        'Switch the firewall on: key *F*, or the pencil (*Edit*), *Industrial PC*, *Firewall*. Then mark *every* cell of the row, and run it. The task is done when all of them come true.',
        'Key *O* changes the operating system. Windows answers are documented, not measured.',
      ],
      hints: [
        'First without the firewall: which addresses does the server listen on, and who dials one of them?',
        ({ nic }) =>
          `A dropped packet gets no answer: *timed out*. The rule meets only what comes in by ${nic}, and it is asked before the server is.`,
        `Was a mark wrong? Press *${lab.predict.open}*, and mark the whole row once more.`,
      ],
      done: 'Two gates, one after the other: the firewall says who may come in, bind says on which address somebody listens. Both must be open.',
    },
    check: {
      title: 'The test on the PC',
      body: [
        ({ bind, port }) =>
          `The server listens on \`${bind}\`, port \`${port}\`. It is one of the PC’s own addresses, and the server runs.`,
        'On the PC itself a program dials `127.0.0.1`, the same port.',
      ],
      ask: {
        ask: 'What does the program see?',
        options: ends,
        says: {
          refused: ({ bind }) =>
            `The loopback is an address of its own. The server listens on \`${bind}\` only, so the PC refuses even itself.`,
          reached: ({ bind }) =>
            `Same PC, but another address. A server on \`${bind}\` does not listen on \`127.0.0.1\`.`,
          silent:
            'Somebody does answer at once: the operating system, with a "no". Nothing is lost inside one PC.',
          unreachable:
            'A PC always has a way to its own loopback. There is only nobody who listens.',
        },
      },
    },
    'which-bind': {
      title: 'Choose the address',
      body: [
        'Who must get in is given. Choose what to bind to. Three right in a row, and you can do it.',
      ],
    },
  },
  notes: {
    lines: [
      'Show the bench alone and let everybody vote before you run it.',
      'Go hop by hop to the PC, then ask: who says "no", the program or the operating system?',
      'Let the class fill the row for 0.0.0.0, then change only the bind address and fill it again.',
    ],
    vote: 'Timed out, because "the server is on the other cable".',
    answer:
      'The packet does reach the PC. Bind chooses an address, not a cable; nobody listens on 192.168.1.100, so the system refuses at once.',
  },
};
