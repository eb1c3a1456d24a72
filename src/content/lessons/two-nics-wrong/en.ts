/** What lesson 11 says. */
import { bind as lab } from '../../../i18n/en/bind.ts';
import type { LessonWords } from '../../lesson.ts';
import type { lesson } from './lesson.ts';

const ends = lab.predict.guessesOf.tcp;

export const words: LessonWords<typeof lesson> = {
  parts: {
    'same-subnet': {
      title: 'Two NICs, one subnet',
      body: [
        'The PC has `192.168.1.100/24` on NIC 1 and `192.168.1.101/24` on NIC 2. Each NIC has its own cable. The server listens on `0.0.0.0`.',
        'The PLC, `192.168.1.20`, hangs on the cable of NIC 2. It dials `192.168.1.101`, the address of that very NIC.',
      ],
      outcome: {
        ask: 'What does the PLC see?',
        options: ends,
        says: {
          silent: 'The call came in, and no answer ever came back.',
          unreachable:
            'The PLC’s side is fine: same subnet, same cable, and the PC takes the packet. The answer is what gets lost.',
        },
      },
      reason: {
        ask: 'Where did it die?',
        options: {
          server: 'At the server: it does not listen on NIC 2.',
          reply: 'On the way back: the answer leaves by NIC 1.',
          mask: 'At the PLC: its mask says that the PC is elsewhere.',
        },
        says: {
          reply:
            'For the PC all of `192.168.1.0/24` is out by NIC 1, the first [route](route) that fits. There it asks for the PLC, and nobody on that cable has the address.',
          server:
            'The server took the call: it listens on every address. Step forward and look which NIC the answer leaves by.',
          mask: 'The PLC’s mask says *local*, and it did reach the PC. Step forward and look which NIC the answer leaves by.',
        },
      },
    },
    'own-subnets': {
      title: 'Each NIC its own subnet',
      body: [
        ({ nic1, nic2, plc }) =>
          `New numbers, the same fault: NIC 1 has \`${nic1}/24\`, NIC 2 \`${nic2}/24\`, the PLC \`${plc}\`.`,
        'Give NIC 2 a subnet of its own, and the PLC an address in it. Then let the PLC dial NIC 2’s new address. Everything is behind the pencil (*Edit*).',
      ],
      hints: [
        'A subnet of its own: with /24, change the third number of NIC 2’s address. It must differ from NIC 1’s.',
        ({ plc }) =>
          `The PLC must move with it: the same third number in place of the one in \`${plc}\`.`,
        'Last, the PLC’s form (*Edit*, *PLC*, *Clients*): the server address is NIC 2’s new one.',
      ],
      done: 'Now each subnet has one way out, and an answer leaves by the NIC that the call came in by. Two NICs, two subnets.',
    },
    weak: {
      title: 'The other NIC’s address',
      body: [
        'Two subnets again, as it should be. The server is bound to `192.168.2.100`, the address of NIC 2. The PC runs Linux.',
        'The robot is on the cable of NIC 1. Its [gateway](gateway) is `192.168.1.100`. It dials `192.168.2.100`.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: ends,
        says: {
          reached: 'Connected, through NIC 1, to a server that is bound to NIC 2’s address.',
          unreachable:
            'Without a gateway it would be so. Here the robot has one: it hands the packet to `192.168.1.100`, and that is the PC itself.',
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          forwarded: 'The PC passes the packet on from NIC 1 to NIC 2.',
          'listens-all': 'The server listens on every address.',
          'any-nic': 'The address is the PC’s own, whichever NIC the packet came in by.',
        },
        says: {
          'any-nic':
            'This is a [weak host](weak-host): all its addresses are its own on every NIC. Bind named an address, not a cable.',
          forwarded:
            'Forwarding is off, and nothing was passed on: the packet is for the PC itself. Look where the story ends.',
          'listens-all': 'It listens on `192.168.2.100` only. That is what the robot dialled.',
        },
      },
    },
    strong: {
      title: 'The same with Windows',
      body: [
        'Everything as before: the same addresses, the same gateway, the firewall off. Only the PC runs Windows now.',
        'What the lab says of Windows is *documented, not measured*.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: ends,
        says: {
          silent: 'The PC dropped the packet without a word. The robot waits until it gives up.',
          reached: 'With Linux, yes. Windows looks at the NIC that the packet came in by as well.',
          unreachable:
            'The robot sent the packet, and its gateway took it. What happened there, nobody told the robot.',
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          firewall: 'The firewall of Windows drops it.',
          'strong-host': 'The packet came in by a NIC that does not have the address.',
          'no-way-back': 'The answer finds no way back to the robot.',
        },
        says: {
          'strong-host':
            'This is a [strong host](strong-host): an address counts only on the NIC that has it. So never build on the other NIC’s address; dial the one in your own subnet.',
          firewall:
            'It is off here. The packet was dropped before any firewall or server was asked.',
          'no-way-back': 'There was no answer: the packet was dropped as it came in.',
        },
      },
    },
    twice: {
      title: 'One address, two devices',
      body: [
        'A camera was plugged in on the robot’s side. By mistake it has the PC’s address, `192.168.1.100`.',
        'The robot dials `192.168.1.100` again and again. On the camera nobody listens on port `50000`.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: {
          always: 'connected, every time',
          depends: 'sometimes connected, sometimes refused',
          told: 'an error that names the duplicate address',
        },
        says: {
          depends: 'Both ends are possible, and the robot cannot tell that two devices take turns.',
          always:
            'Only while the PC is the one that answers. The camera has the same address and answers, too.',
        },
      },
      reason: {
        ask: 'What decides?',
        options: {
          'server-busy': 'Whether the server is busy.',
          'first-plugged': 'The PC had the address first, so it keeps it.',
          'who-answers': 'Who answers when the robot asks for the address on the wire.',
        },
        says: {
          'who-answers':
            'The robot asks by [ARP](arp): who has `192.168.1.100`? Two devices answer, and the robot believes one of them. If it is the camera, the robot gets the camera’s “no”.',
          'server-busy': 'The server is not even asked when the packet goes to the camera.',
          'first-plugged':
            'Nobody keeps a list of who was first. An answer on the wire is believed.',
        },
      },
    },
    moved: {
      title: 'A new address',
      body: [
        ({ bind, dialled }) =>
          `The server was started on \`${bind}\`, NIC 1’s address. Then somebody gave NIC 1 another one: \`${dialled}\`. The server was not touched and still listens.`,
        ({ dialled }) =>
          `The robot dials the new address, \`${dialled}\`. Run it and look. Then choose, above the picture, a bind address with which the server would have survived the change.`,
      ],
      hints: [
        ({ bind }) =>
          `It listens on \`${bind}\`, which nobody can reach any more. Which bind address means every address of the PC?`,
        ({ dialled }) =>
          `\`${dialled}\` does not work either: when this server started, the PC did not have that address yet.`,
        'Choose `0.0.0.0`: every address, now and later.',
      ],
      done: ({ dialled }) =>
        `The wildcard covers \`${dialled}\` at once, without a restart. A fixed address has to be changed, and the server restarted, whenever the NIC’s address changes.`,
    },
    udp: {
      title: 'The answer of a stranger',
      body: [
        'Linux again, and the robot’s gateway is NIC 1. But now the server speaks [UDP](udp) and listens on `0.0.0.0`.',
        'The robot sends a datagram to `192.168.2.100`. Its program accepts answers from that address only. The server gets the datagram and answers.',
      ],
      outcome: {
        ask: 'What does the robot’s program hear?',
        options: {
          answer: 'the answer',
          nothing: 'nothing',
          refusal: 'a refusal',
        },
        says: {
          nothing: 'An answer did arrive at the robot. Its program never saw it.',
          answer:
            'It does arrive at the robot, but not at the program. Look at the address that it comes from.',
          refusal: 'Nobody refused: the server got the datagram and answered it.',
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          lost: 'The datagram was lost on the way.',
          'other-address': 'The answer comes from `192.168.1.100`.',
          'no-way-back': 'The PC has no way back to the robot.',
        },
        says: {
          'other-address':
            'A UDP server on `0.0.0.0` answers from the address of the NIC that the answer leaves by. Bound to `192.168.2.100` it would answer from there: a good reason for a fixed bind.',
          lost: 'It was delivered to the server; step through the story and see.',
          'no-way-back': 'The answer did reach the robot, over the cable of NIC 1.',
        },
      },
    },
    field: {
      title: 'What else you meet',
      body: [
        'A NIC that waits for [DHCP](dhcp) and finds no server gives itself an address `169.254.x.x`. Then nothing fits, and nobody typed it in.',
        'Windows as delivered (documented, not measured): the [firewall](firewall) is on and blocks what comes in. An allow rule counts only on networks of its [profile](profile), so a rule for *private* does nothing on a *public* one.',
        'NICs are called as their system likes: `Ethernet 2`, `eth1`, `enp3s0`. Find the right one by its address or its cable, never by the number in its name.',
      ],
    },
    'two-nics': {
      title: 'Two NICs, many ends',
      body: ['Read the set-up, say how it ends. Three right in a row, and you can do it.'],
    },
  },
  notes: {
    lines: [
      'Open on the broken cell: the PLC is on the right cable, dials the right NIC, and times out.',
      'Step to the answer and stop: ask by which NIC the PC will send it.',
      'Then Linux and Windows side by side, and say that Windows is documented, not measured.',
    ],
    vote: 'Bound to NIC 2, so the robot on NIC 1 gets nothing, whatever the system.',
    answer:
      'Bind names an address. Linux takes a packet for any of its addresses by any NIC, so it connects; Windows looks at the NIC as well and drops it (documented).',
  },
};
