/** What lesson 9 says. */
import type { LessonWords } from '../../lesson.ts';
import { endings } from '../endings.ts';
import type { lesson } from './lesson.ts';

export const words: LessonWords<typeof lesson> = {
  parts: {
    'ping-works': {
      title: 'The ping comes back',
      body: [
        'The robot gets no answer from the vision program. The program runs, on the right address and port.',
        ({ dialled }) =>
          `A technician sends a [ping](ping) from the robot to \`${dialled}\`. It comes back at once: “The network is fine.” Then the robot calls again.`,
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          silent: 'Right: silence. After 130 seconds its own system gives up.',
          unreachable:
            'The way is good, the ping shows that. “Unreachable” is for a way that is missing.',
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          stopped: 'the program does not run',
          firewall: 'a firewall drops this port, and nothing else',
          cable: 'the cable is bad',
        },
        says: {
          stopped:
            'It runs. And if it did not, the PC would say “refused”, at once. Only a *firewall* is so silent.',
          firewall: ({ port }) =>
            `Right: the [firewall](firewall) [drops](drop) packets for TCP \`${port}\` and says nothing. A ping has no port, so the rule does not touch it.`,
          cable:
            'Over a bad cable the ping would not come back, either. A *firewall* drops this one port.',
        },
      },
    },
    'four-ends': {
      title: 'Four ends of a call',
      body: [
        '*Refused*, at once: somebody was there and said no. Look at the program: does it run, on this address and port? *Timed out*, after a long wait: nobody said anything. Look for a firewall, or for the way *back*.',
        '*No route*, at once: the robot’s own system knows no way. Look at its address, mask and gateway. *No host*, after 3 seconds: nobody on the wire has that address. Look at cable and address.',
        'The robot makes four calls. Press each, and play it: who says no, and when? In the list of packets you see how far it came.',
      ],
    },
    stealth: {
      title: 'A closed port on Windows',
      body: [
        ({ port }) =>
          `The PC now runs Windows. Its firewall is on, and a rule allows port \`${port}\`. But the vision program is *stopped*.`,
        'All of this lesson’s Windows is *documented, not measured*.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          silent: 'Right: not even “refused”.',
          reached: 'Nobody listens, so nobody can shake hands.',
          unreachable: 'The way is good, and the PC answers on the wire.',
        },
      },
      reason: {
        ask: 'Why is it silent?',
        options: {
          rule: 'the rule does not fit the port',
          hidden: 'the firewall also hides that a port is closed',
          mask: 'the masks differ',
        },
        says: {
          rule: 'The rule is right. The firewall also *hides* that nobody listens there.',
          hidden:
            'Right: this is called stealth. So “timed out” from a Windows PC can mean: the program does not run.',
          mask: 'Robot and PC have the same mask. The firewall *hides* that nobody listens.',
        },
      },
    },
    'one-address-twice': {
      title: 'The new camera',
      body: [
        ({ dialled }) =>
          `Everything worked. Then a camera was plugged into the robot’s cable, with the address \`${dialled}\`. The PC has it already.`,
        'The robot calls, as always.',
      ],
      outcome: {
        ask: 'What can the robot see now?',
        options: endings,
        says: {
          refused: 'Right, if the camera is quicker. The PC may also win; then it is connected.',
          reached: 'Possible, if the PC is quicker. Here the camera was: refused.',
          silent: 'Somebody does answer, in fact two.',
          unreachable: 'Two devices answer on the wire. “No host” would need that none does.',
        },
      },
      reason: {
        ask: 'How does the robot learn of the mistake?',
        options: {
          told: 'its system says: address used twice',
          server: 'the vision program has stopped',
          camera: 'not at all: the camera answers, and refuses',
        },
        says: {
          server: 'It runs and waits. The call went to the *camera*, and nobody says so.',
          camera:
            'Right: the robot asks who has the address, and takes the answer that comes ([ARP](arp)). Next time it may be the other one. “Sometimes refused” is the symptom.',
        },
      },
    },
    'same-switch': {
      title: 'One switch for all',
      body: [
        'PC, robot and PLC are on one [switch](switch). The PLC runs a server.',
        ({ robot, dialled }) => `The robot is \`${robot}/24\`. It calls the PLC, \`${dialled}\`.`,
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          unreachable: 'Right, at once: “Network is unreachable”.',
          refused: 'To be refused, the packet would have to arrive. It never leaves the robot.',
          silent: 'Nothing is sent. The robot’s own system says no at once.',
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          switch: 'the switch does not pass it on',
          mask: 'to the robot’s mask the PLC is in another subnet',
          server: 'the PLC’s server does not run',
        },
        says: {
          switch:
            'The switch would pass it on. But to the robot’s *mask* the PLC is far away, so nothing was sent.',
          mask: 'Right: its AND says “not local”, and it has no gateway. The cable is not even asked.',
          server:
            'It runs. The robot did not come so far: to its *mask* the PLC is in another subnet.',
        },
      },
    },
    'half-a-mask': {
      title: 'Nobody says no',
      body: [
        ({ log, seconds }) =>
          `The robot’s log: “${log}”, after ${seconds} seconds. No firewall is on, and the program runs.`,
        'So look for the way back. Play the call, find where the answer dies, and mend it: press the address or the NIC that is wrong.',
      ],
      hints: [
        'The call arrives. It is the *PC* that cannot answer.',
        'Compare the masks of the robot and of NIC 1. To the PC’s mask, is the robot local?',
        'Press NIC 1 of the PC, and give it the mask /24.',
      ],
      done: 'Now both ends find each other local. A time-out needs no firewall: a lost answer looks the same.',
    },
    'mend-it': {
      title: 'Find it and mend it',
      body: [
        ({ log, seconds }) =>
          `Another plant. The robot’s log: “${log}”, ${seconds === '0' ? 'at once' : `after ${seconds} seconds`}.`,
        'One thing is wrong. Press it in the picture, and make the robot reach the vision program again.',
      ],
      hints: [
        ({ seconds }) =>
          seconds === '0'
            ? 'At once: somebody said no. Was it the PC (“refused”), or the robot itself (“unreachable”)?'
            : 'A wait: nobody said anything. Did the call leave the robot? Did an answer?',
        'Play the call. The last line of the story names the host and the rule.',
        ({ cause }) => where(cause),
      ],
      done: 'The robot is connected. First the symptom, then the place, then the cause.',
    },
    pin: {
      title: 'Put a pin where it died',
      body: [
        ({ log, seconds }) =>
          `A call from the robot. Its log: “${log}”, ${seconds === '0' ? 'at once' : `after ${seconds} seconds`}. After that, no data came.`,
        'Look at addresses, masks, cables, firewall and programs. Then put the pin.',
      ],
      outcome: {
        ask: 'Where did it end?',
        options: {
          route: 'route: a host that sends knows no way',
          wire: 'wire: nobody answers there',
          router: 'router: it does not pass packets on',
          firewall: 'firewall: it drops the packet',
          socket: 'socket: nobody listens there',
          program: 'program: it does not answer',
        },
        says: {
          route:
            'A missing route shows at once if it is the caller’s. On the way back it is a time-out.',
          wire: 'A dead wire shows after 3 seconds: the question “who has it?” stays open.',
          router: 'A host in between that does not forward drops packets for others, in silence.',
          firewall:
            'A firewall that drops is silent. It must be switched on, and have such a rule.',
          socket:
            'Where nobody listens, the system of the host that was called says “refused”, at once.',
          program:
            'If the program hangs, its system still shakes hands: “connected”, and then nothing.',
        },
      },
      reason: {
        ask: 'Who told the robot?',
        options: {
          itself: 'its own system',
          other: 'the host that it called',
          nobody: 'nobody: it gave up waiting',
        },
        says: {
          itself: ({ log }) =>
            `Its own system speaks when it finds no way, or nobody on the wire. The log was “${log}”.`,
          other: ({ log }) =>
            `“Refused” and “connected” come from the other host. The log was “${log}”.`,
          nobody: ({ log }) => `Only “timed out” means that nobody spoke. The log was “${log}”.`,
        },
      },
    },
    symptoms: {
      title: 'One line, one cause',
      body: ['Each time one line of a log. What is behind it? Ten of them, mixed.'],
    },
  },
  notes: {
    lines: [
      'Refused, at once: look at the program. Timed out: look for a firewall, or for the way back.',
      'No route, at once: look at the caller’s own settings. No host, after 3 seconds: look at the wire.',
      'Connected is not answered, and a ping is not a service. Windows hides closed ports (documented, not measured).',
    ],
    vote: 'At “The ping comes back” most vote for “connected”: the network is fine.',
    answer:
      'A ping is answered by the operating system and has no port. It proves the way, not the service: the rule here drops one port.',
  },
};

/** The last hint names the place. */
function where(cause: string): string {
  if (cause === 'socket.notRunning') return 'The program is stopped. Start it.';
  if (cause === 'socket.otherAddress') return 'It listens on another address than the one dialled.';
  if (cause === 'socket.otherPort') return 'It listens on another port than the one dialled.';
  if (cause === 'firewall.drop') return 'A rule of the PC’s firewall drops the port.';
  if (cause === 'arp.cableOut') return 'The robot’s cable is out.';
  if (cause === 'route.nicDown') return 'The robot’s NIC is switched off.';
  return 'One mask is /25, the other /24.';
}
