/** What lesson 12 says. */
import type { LessonWords } from '../../lesson.ts';
import type { lesson } from './lesson.ts';

const devices: Readonly<Record<string, string>> = {
  robot: 'the robot',
  plc: 'the PLC',
  camera: 'the camera',
  panel: 'the panel',
};

/** "the robot “Connection refused”, the PLC “connected”" */
const told = (logs: string): string =>
  logs
    .split('|')
    .map((line) => {
      const [from = '', text = ''] = line.split(':');
      const said = text === 'odd' ? '“connected”, and no right answer' : `“${text}”`;
      return `${devices[from] ?? from} ${said}`;
    })
    .join(', ');

export const words: LessonWords<typeof lesson> = {
  parts: {
    how: {
      title: 'How to hunt',
      body: [
        'Begin with the symptom, not with the settings. *Refused*: the way is good; look at the server (does it run, on which address and [port](port)?) and for a firewall that rejects. *Connected, and no answer*: look at the program. *It does not start*: read its error.',
        '*Timed out*: the call or its answer got lost; look at the [firewall](firewall), at the [gateways](gateway), at the way *back*. *Network is unreachable*: the client’s own settings. *No route to host*: cable, address, who should have it.',
        'Then look before you touch: the link lights, `ip addr`, `ss -ltnp` (on Windows `ipconfig`, `netstat -ano`). Change *one* thing, try again, and look whether the symptom has changed.',
      ],
    },
    worked: {
      title: 'A hunt, from end to end',
      body: [
        ({ logs }) => `The complaint: ${told(logs)}. One works, one does not: so the program runs.`,
        'Refused, so the way is good, too. What differs between the two calls? Only the address that they dial. Open the terminal of the PC, and run `ss -ltn`.',
        'It listens on one address, the one that the PLC dials. On the other one nobody listens, so the PC says no. The cause: *bound to the other NIC’s address*. The cure: bind to `0.0.0.0`.',
      ],
    },
    'first-look': {
      title: 'Where first?',
      body: [
        'Now the other way round. Look at the cell, find what is wrong with it, and say what the robot will see.',
        ({ dialled, dialledPort }) =>
          `The robot dials \`${dialled}\`, TCP port \`${dialledPort}\`.`,
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: {
          reached: 'connected',
          refused: 'refused',
          silent: 'timed out',
          unreachable: 'no route / no host',
        },
        says: {
          reached:
            'Only if somebody listens there. Even a program that hangs is “connected”: its system shakes hands.',
          refused:
            'A *no* at once: the PC was reached, and nobody listens on that address and port.',
          silent: 'Nobody says anything. The robot’s system gives up in the end.',
          unreachable: 'The robot’s own system knows no way, and says so at once.',
        },
      },
      reason: {
        ask: 'With that symptom, where does a technician look first?',
        options: {
          lost: 'at what gets lost: firewall, gateways, the way back',
          server: 'at the server: does it run, on which address and port?',
          program: 'at the program behind the port',
          client: 'at the client’s own address, mask and gateway',
        },
        says: {
          lost: 'Firewalls that drop and ways that are missing make *silence*: timed out.',
          server: '*Refused* is what a system says for a server that is not there.',
          program: '*Connected*, and then nothing: that is the sign of a program that hangs.',
          client: '*Network is unreachable*, at once: that comes from the client itself.',
        },
      },
    },
    'one-fault': {
      title: 'One fault',
      body: [
        ({ logs }) => `This cell worked yesterday. Now: ${told(logs)}.`,
        'One setting is wrong. Look first, then change it. You are done when every device is connected.',
      ],
      hints: [
        'Say the symptom aloud, and where it sends you: server, way, or client.',
        'Compare what the clients dial with what the PC has (`ip addr`) and where it listens (`ss -ltn`, `netstat -ano`).',
        'Play the call: the place where it stops is next to the fault. Is every switch on, every cable in, every gateway the router?',
      ],
      done: 'Everybody is served again. Could you say in one line what it was?',
    },
    'two-faults': {
      title: 'Two faults',
      body: [
        ({ logs }) => `Another cell: ${told(logs)}.`,
        'Two settings are wrong. Mend one, call again, and read the new symptom: it may be another one.',
      ],
      hints: [
        'Take one device and follow its call alone. What it has in common with one that works is not the fault.',
        'When a symptom changes, you have found something. When it stays, the change was not it.',
        'Go round: NICs, ways out, firewall, programs, clients. What does not fit to the rest?',
      ],
      done: 'Two faults, two causes. In the hunt itself every change counts.',
    },
    endless: {
      title: 'The hunt goes on',
      body: [
        'In the *fault hunt* you get the complaint, the plan of the cell, terminals, tables and settings, and nothing that tells the cause. Every change is a move; looking is free.',
        'Three clean solves on new puzzles, in the fewest moves, and the lesson is yours; another one on a later day keeps it.',
        'A link carries the puzzle’s number: the whole class can hunt the same one.',
      ],
    },
  },
  notes: {
    lines: [
      'Symptom first, then place, then cause. Settings last.',
      'Change one thing at a time: two changes at once teach nothing.',
      'Looking costs nothing; only changes count. Give the class one link, and compare moves.',
    ],
    vote: 'Most begin with the firewall, whatever the symptom.',
    answer:
      'Ask what the symptom already rules out: “refused” has come through every dropping firewall, and “unreachable” has met none.',
  },
};
