/** What lesson 1 says. */
import type { LessonWords } from '../../lesson.ts';
import { endings } from '../endings.ts';
import type { lesson } from './lesson.ts';

const who = {
  program: 'the vision program',
  system: 'the operating system of the PC',
  nobody: 'nobody',
};

export const words: LessonWords<typeof lesson> = {
  parts: {
    'wrong-port': {
      title: 'One number off',
      body: [
        'On the [Industrial PC](ipc), in short the PC, a program called *vision* waits for calls: it is a [server](server). The robot calls it: it is a [client](client).',
        ({ port, dialledPort }) =>
          `The server waits on [port](port) \`${port}\`. Somebody typed \`${dialledPort}\` into the robot. The [address](address) is right.`,
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          refused: 'Right: it hears a “no”, and it hears it *at once*.',
          reached: ({ port, dialledPort }) =>
            `Nobody looks for the nearest port: \`${dialledPort}\` is not \`${port}\`, so no program takes the call.`,
          unreachable:
            'The robot does reach the PC: the address is right. It is only the *port* where nobody waits.',
        },
      },
      reason: {
        ask: 'Somebody said no. Who?',
        options: who,
        says: {
          program:
            'The vision program never heard of this call: it waits on another port. The *operating system* said no in its place.',
          system:
            'Right. The [operating system](operating-system) takes every packet first. No program has asked it for this port, so it answers “refused” itself.',
          nobody:
            'Somebody did: “refused” is an answer, and it came from the *operating system* of the PC.',
        },
      },
    },
    'two-halves': {
      title: 'Two halves of one target',
      body: [
        ({ dialled, port }) =>
          `\`${dialled}:${port}/TCP\` is read in parts. Before the colon stands the *address*: it names one [NIC](nic) of a machine, the place where a cable goes in. Behind it stands the *port*: it names the place where one program waits.`,
        '[TCP](tcp) is the way they talk: first they shake hands, then they send. Address, port and way together name a [socket](socket).',
        'Step through it, one hop for each press. Who needs the address? Who needs the port?',
      ],
    },
    'wrong-address': {
      title: 'The other half',
      body: [
        ({ port, dialled }) =>
          `Now the port is right: \`${port}\`. But the robot dials \`${dialled}\`, and no machine has that address.`,
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          unreachable:
            'Right: *no host*. After three seconds of asking its own system gives up; Linux writes “No route to host”. No route and no host are both called [unreachable](unreachable).',
          refused: 'A “no” needs somebody who says it. There is *no machine* with this address.',
          silent:
            'Near it: nobody answers. But the robot already asks on the wire who has the address, and gives up *there*, after three seconds.',
          reached: 'The port alone finds nobody: the packet needs a machine to go to.',
        },
      },
      reason: {
        ask: 'Who answered the robot?',
        options: who,
        says: {
          system:
            'The PC has other addresses than this one, so it does not feel asked. *Nobody* does.',
          program: 'No packet came as far as a program: *nobody* on the wire has this address.',
          nobody:
            'Right. The robot asked on the wire “who has this address?” ([ARP](arp)), and it stayed quiet.',
        },
      },
    },
    'one-half': {
      title: 'Mend one half',
      body: [
        'The PLC gets through. The robot does not: the address that it dials is right, its port is wrong.',
        'Mend the robot: press its line *dials* in the picture. Leave the server as it is.',
      ],
      hints: [
        'Look at the server in the middle: its port stands under its name.',
        'Press the line *dials* of the robot. There is the number.',
        ({ port }) => `Type \`${port}\` as the port that the robot dials.`,
      ],
      done: ({ port }) =>
        `Both are connected. Two clients may use the same port \`${port}\` of the server: they call the same place.`,
    },
    'both-halves': {
      title: 'Mend both halves',
      body: [
        'Another plant, other numbers. The PLC gets through, the robot does not: address *and* port are wrong.',
        'Make the robot reach the program, too: press its line *dials*. Its cable goes to NIC 1.',
      ],
      hints: [
        'The robot calls the address of the NIC that its own cable goes to.',
        ({ nic1, port }) => `The robot has to dial \`${nic1}\`, port \`${port}\`.`,
      ],
      done: ({ nic1, port }) =>
        `\`${nic1}:${port}\`: the address led to the PC, the port to the program.`,
    },
    zeros: {
      title: 'A tidy note',
      body: [
        ({ nic1, padded }) =>
          `In this plant the PC is \`${nic1}\`. Somebody likes columns and wrote \`${padded}\` into the robot. Its program is written in C.`,
        'The robot’s line “dials” shows what its program made of it.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          unreachable:
            'Right: *no route*. Its own system says so at once, since it knows no way to that subnet.',
          refused:
            'The packet would have to reach somebody who refuses. It never leaves the robot.',
          silent:
            'Nothing is sent, so nobody is waited for. The robot’s own system says no at once.',
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          'no-server': 'the server does not run',
          octal: 'a leading zero made another number of it',
          cable: 'the cable is broken',
        },
        says: {
          'no-server':
            'It runs. The robot did not even try: the zero made `010` an 8, another subnet.',
          octal:
            'Right: to many C programs a leading zero means “count in eights”, so `010` is 8. Other programs, Python for one, refuse it. Write no zeros in front.',
          cable: 'The cable is fine. Nothing was sent: the zero made `010` an 8, another subnet.',
        },
      },
    },
    'how-many': {
      title: 'Count the addresses',
      body: [
        'An address names no computer: each [NIC](nic) has one of its own. Look at the Industrial PC in the middle, and count all addresses by which it can be called, also by itself.',
      ],
      ask: {
        ask: 'How many IPv4 addresses does the Industrial PC have?',
        options: { '1': '1', '2': '2', '3': '3', '4': '4' },
        says: {
          '1': 'It is one computer, but each of its NICs has an address of its own.',
          '2': 'Those are its NICs. There is one address more, inside, that leads only to the PC itself.',
          '3': ({ nic1, nic2 }) =>
            `Right: \`${nic1}\`, \`${nic2}\`, and \`127.0.0.1\`, by which every computer calls itself ([loopback](loopback)).`,
          '4': '`0.0.0.0` is not one more: it stands for “all my addresses” ([wildcard](wildcard)).',
        },
      },
    },
    'who-answers': {
      title: 'Who answers?',
      body: [
        ({ nic1, port }) =>
          `The server waits on \`${nic1}:${port}\`, and on every other address of the PC.`,
        ({ dialled, dialledPort }) => `The robot sends to \`${dialled}:${dialledPort}\`.`,
      ],
      outcome: {
        ask: 'Who answers this call?',
        options: who,
        says: {
          program:
            'The program hears only what comes to its own port, on an address of its own PC.',
          system:
            'Here it is the system of the PC, if the address is one of its own: the packet comes to it first.',
          nobody:
            'Nobody answers for an address that no machine has: the robot asks on the wire, hears nothing, and its own system gives up.',
        },
      },
      reason: {
        ask: 'Which half was wrong?',
        options: { address: 'the address', port: 'the port', mask: 'neither: it is the mask' },
        says: {
          address: ({ dialled, nic1 }) =>
            dialled === nic1
              ? `\`${dialled}\` is the PC’s own address. The packet came to it.`
              : `Right: no machine has \`${dialled}\`, so nobody is there to refuse.`,
          port: ({ dialledPort, port }) =>
            dialledPort === port
              ? `\`${port}\` is the server’s port. The packet never came so far.`
              : `Right: \`${dialledPort}\` is not \`${port}\`, and the system of the PC says “refused”.`,
          mask: 'Robot and PC agree on their subnet. The mask is fine.',
        },
      },
    },
    'address-port': {
      title: 'Read targets',
      body: [
        'Read address and port apart, on fresh numbers.',
        'Which port is usual for what? The page *Ports* shows the numbers that you will meet.',
      ],
    },
  },
  notes: {
    lines: [
      'An address names a NIC of a machine, a port the place where a program waits. The PC here has three addresses.',
      'A wrong port: the PC’s operating system says “refused”, at once. A wrong address: nobody says anything, and the robot gives up after three seconds.',
      'Leading zeros: 010 is 8 to many C programs. Never write them.',
    ],
    vote: 'At “One number off” most vote for “timed out”: wrong number, so nobody is there.',
    answer:
      'The address was right, so the PC is there. Its operating system answers for every port, also for those that no program asked for.',
  },
};
