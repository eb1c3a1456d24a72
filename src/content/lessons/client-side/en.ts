/** What lesson 7 says. */
import { bind as lab } from '../../../i18n/en/bind.ts';
import type { LessonWords } from '../../lesson.ts';
import type { lesson } from './lesson.ts';

const ends = lab.predict.guessesOf.tcp;

export const words: LessonWords<typeof lesson> = {
  parts: {
    zeros: {
      title: 'Copied from the server',
      body: [
        'The server listens on `0.0.0.0`, port `50000`. It runs, and both cables are in.',
        'Somebody copied that into the robot’s form: server address `0.0.0.0`, port `50000`.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: ends,
        says: {
          refused: 'The robot’s own system said no, at once. Nothing left the robot.',
          silent: 'Nobody had to be waited for: the packet never left the robot.',
          unreachable:
            'Near it: nothing got to the PC. But Linux takes `0.0.0.0` for the robot itself, and there somebody does answer.',
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          'no-server': 'The server on the PC does not run.',
          itself: 'To the robot `0.0.0.0` is the robot itself.',
          'wildcard-off': 'The PC does not let the robot in.',
        },
        says: {
          itself:
            'Nobody listens on the robot, so it refuses itself. A robot with Windows would not even try: error 10049 (documented, not measured).',
          'no-server': 'It runs. The PC never heard of this call: look where the story ends.',
          'wildcard-off': 'The PC was not asked at all. The story ends on the robot.',
        },
      },
    },
    'own-subnet': {
      title: 'Each dials its own side',
      body: [
        'What a server is bound to is written for *its* PC. A client needs an address that it can send a packet to.',
        'So each device dials the PC’s address *in the device’s own [subnet](subnet)*. The robot is in `192.168.1.0/24` and dials `192.168.1.100`. The PLC is in `192.168.2.0/24` and dials `192.168.2.100`.',
        'The port is the same for both: the one that the server listens on.',
      ],
    },
    'one-form': {
      title: 'One form is left',
      body: [
        ({ port }) =>
          `The server listens on \`0.0.0.0\`, port \`${port}\`. The robot’s form is right already. The PLC’s form says \`127.0.0.1\`.`,
        'Make the PLC get in: press its line *dials* in the picture, and change the server address.',
      ],
      hints: [
        ({ plc }) =>
          `\`127.0.0.1\` is the PLC itself; the call never leaves it. Which address of the PC is in the subnet of \`${plc}\`?`,
        ({ nic2 }) => `The PLC’s cable goes to NIC 2. NIC 2 has \`${nic2}\`.`,
        ({ nic2, port }) => `Type \`${nic2}\` as the server address. The port stays \`${port}\`.`,
      ],
      done: ({ nic2 }) =>
        `The PLC dials \`${nic2}\`, the PC’s address in the PLC’s own subnet. Same server, same port, another address than the robot’s.`,
    },
    form: {
      title: 'Fill in the form',
      body: [
        ({ client, port }) =>
          `The server listens on \`0.0.0.0\`, port \`${port}\`. Look at the wiring of the ${client}.`,
        ({ gateway }) =>
          `Its form still says \`${gateway}\`, where people expect a gateway. No device has that address. What you choose is dialled: see how it ends.`,
      ],
      ask: {
        ask: ({ client }) => `Which server address must the ${client} dial?`,
        options: {
          wildcard: '`0.0.0.0`',
          nic1: ({ nic1 }) => `\`${nic1}\``,
          own: ({ own }) => `\`${own}\``,
          loopback: '`127.0.0.1`',
          nic2: ({ nic2 }) => `\`${nic2}\``,
          gateway: ({ gateway }) => `\`${gateway}\``,
        },
        says: {
          nic1: ({ near, nic1, own }) =>
            near === 'NIC 1'
              ? `\`${nic1}\` is NIC 1’s address, in the same subnet as \`${own}\`. So the packet goes straight there.`
              : `\`${nic1}\` is in another subnet than \`${own}\`, and no gateway is set. The packet is not even sent.`,
          nic2: ({ near, nic2, own }) =>
            near === 'NIC 2'
              ? `\`${nic2}\` is NIC 2’s address, in the same subnet as \`${own}\`. So the packet goes straight there.`
              : `\`${nic2}\` is in another subnet than \`${own}\`, and no gateway is set. The packet is not even sent.`,
          own: ({ own, client }) =>
            `\`${own}\` is the ${client}’s own address. It would call itself, and there no server listens.`,
          gateway: ({ gateway }) =>
            `Nobody has \`${gateway}\`. A gateway passes packets on to other subnets; the server is in this one.`,
        },
      },
    },
    'two-forms': {
      title: 'Both forms',
      body: [
        ({ port }) =>
          `New numbers. The server \`vision\` has the [PID](pid) \`4312\` and listens on \`0.0.0.0\`, port \`${port}\`. Both forms are wrong.`,
        'Make the robot *and* the PLC get in: press the line *dials* of each. Wrong entries run, too: look how each of them ends.',
      ],
      hints: [
        'Start with the robot: which address of the PC stands at the other end of its cable?',
        ({ nic2, port }) =>
          `The PLC’s form has two faults. Its address is not \`${nic2}\`, and \`4312\` is the number of the process. A client dials the port: \`${port}\`.`,
        ({ nic1, nic2, port }) =>
          `Robot: \`${nic1}\`, port \`${port}\`. PLC: \`${nic2}\`, port \`${port}\`.`,
      ],
      done: 'Two addresses, one port. The PID is in neither form: it changes with every restart of the server.',
    },
    'one-switch': {
      title: 'One switch',
      body: [
        'Now robot and PLC are plugged into one [switch](switch), together with NIC 1. NIC 2 goes somewhere else.',
        'Read the wiring, then fill in both forms: press the line *dials* of each.',
      ],
      hints: [
        ({ plc }) => `The PLC has \`${plc}\` now. Which NIC of the PC is in that subnet?`,
        'Both devices are in the subnet of NIC 1. NIC 2 is not for them.',
        ({ nic1, port }) => `Both forms: \`${nic1}\`, port \`${port}\`.`,
      ],
      done: ({ nic1 }) =>
        `Both dial \`${nic1}\`. Not the name of the device decides, but the subnet that it is in. One port carries both calls.`,
    },
    'client-bound': {
      title: 'Not only the form',
      body: [
        ({ robot }) =>
          `Here the server itself was set up with the robot’s address, \`${robot}\`. Look at what its system says to that.`,
        'Make both devices get in. Two things must be changed, and one of them is not in a form of a client.',
      ],
      hints: [
        ({ robot }) =>
          `\`${robot}\` is no address of the PC, so the server cannot [bind](bind) to it. Until it listens, no form can be right.`,
        'Both devices must get in, each by its own NIC. One bind address covers both: `0.0.0.0`.',
        ({ nic1, port }) =>
          `Bind the server to \`0.0.0.0\`. Then the robot dials \`${nic1}\`, port \`${port}\`, and no longer itself.`,
      ],
      done: 'Bind: an address of the server’s own PC. Dial: the PC’s address in the client’s own subnet. Neither form ever holds the client’s address.',
    },
    localhost: {
      title: 'The name localhost',
      body: [
        '`localhost` is a name for “this computer”. A system may look it up as `127.0.0.1`, but also as `::1`: the [loopback](loopback) of IPv6, the newer kind of address.',
        '`0.0.0.0` means every *IPv4* address. It does not cover IPv6. So a program that dials `::1` is refused, although the server runs on the same PC.',
        'Type `127.0.0.1` when you test, and you know what you dial. The labs here speak IPv4 only, so this page is told and not run.',
      ],
    },
    'which-target': {
      title: 'Fill in the address',
      body: [
        'Read the wiring, choose what the client dials. Three right in a row, and you can do it.',
      ],
    },
  },
  notes: {
    lines: [
      'Ask everybody to write the robot’s two entries on paper before you show any form.',
      'Run the wrong entries as well: 0.0.0.0, 127.0.0.1, the other NIC. Each ends in another place.',
      'Close with the server that is bound to the robot’s address: there no client can mend it.',
    ],
    vote: 'Connected, because the client’s form says the same as the server’s: 0.0.0.0.',
    answer:
      'A bind address is read by the server’s PC, a dialled address by the client. For the robot 0.0.0.0 is the robot itself (Linux); Windows refuses with 10049 (documented).',
  },
};
