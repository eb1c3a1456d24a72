/** What lesson 8 says. */
import type { LessonWords } from '../../lesson.ts';
import { endings, starts } from '../endings.ts';
import type { lesson } from './lesson.ts';

const allowed =
  'On Linux “not allowed” comes for ports below 1024: a program needs a right for them. This port is higher.';

export const words: LessonWords<typeof lesson> = {
  parts: {
    'clients-address': {
      title: 'Bound to the robot',
      body: [
        'To [bind](bind) is to ask the operating system for an address and a port, before anybody can call.',
        ({ bind }) =>
          `The robot is to be the only client. So somebody bound the server to the robot’s address, \`${bind}\`, and starts it.`,
      ],
      outcome: {
        ask: 'Does the server start?',
        options: starts,
        says: {
          EADDRNOTAVAIL: ({ error }) => `Right. Its log says “${error}”.`,
          EADDRINUSE: 'Nobody else has this port here. “In use” is another story, soon to come.',
          EACCES: allowed,
        },
      },
      reason: {
        ask: 'Why not?',
        options: {
          firewall: 'the firewall forbids it',
          'not-mine': 'the PC has no such address',
          cable: 'the cable to the robot is broken',
        },
        says: {
          firewall:
            'A firewall judges packets, not starts. The address is just *not the PC’s own*.',
          'not-mine': ({ nic1, nic2 }) =>
            `Right: bind takes only the PC’s *own* addresses: \`${nic1}\`, \`${nic2}\`, \`127.0.0.1\`, or \`0.0.0.0\` for all of them.`,
          cable: 'Nothing is sent when a server starts. The address is just *not the PC’s own*.',
        },
      },
    },
    'log-lines': {
      title: 'What the log says',
      body: [
        ({ error, number }) =>
          `Linux has a number and a sentence for each error: \`${number}\`, “${error}”. A program prints them in its own way. Choose a language and look for them.`,
        ({ windows, windowsNumber }) =>
          `Windows has other numbers: \`${windowsNumber}\`, “${windows}” (documented, not measured). Switch the system of the PC and see.`,
        'Three errors stop a start: *not its address*, *in use*, and *not allowed*. Each has causes of its own.',
      ],
    },
    'own-connection': {
      title: 'Nobody else is there',
      body: [
        ({ port }) =>
          `The vision program is the only [server](server) on this PC. It wants port \`${port}\` on every address.`,
        'A backup program runs, too. It is only a client: it has called the PLC.',
      ],
      outcome: {
        ask: 'Does the server start?',
        options: starts,
        says: {
          OK: 'No other server has the port. But not only servers hold ports.',
          EADDRINUSE: ({ error }) => `Right: “${error}”.`,
          EADDRNOTAVAIL: '`0.0.0.0` stands for every address of the PC. It is always its own.',
          EACCES: allowed,
        },
      },
      reason: {
        ask: 'Who holds the port?',
        options: {
          twice: 'the vision program, started twice',
          leftover: 'a connection that was closed a moment ago',
          outgoing: 'the backup program, at its own end',
        },
        says: {
          leftover:
            'That happens, too. But this connection is open: the *backup program* holds the port at its own end.',
          outgoing: ({ port }) =>
            `Right: the system picked \`${port}\` for its end. From 49152 up, ports are borrowed for calls, on Windows too; Linux begins at 32768.`,
        },
      },
    },
    'after-a-crash': {
      title: 'After a restart',
      body: [
        ({ error }) =>
          `The vision program was closed and started at once. Its log says “${error}”. The old program is gone: in the table under *Sockets* nobody listens.`,
        'The side that closes a connection remembers it for a while: *TIME_WAIT*. Then the port is free. A server need not wait if it sets the option SO_REUSEADDR, and the old one had set it, too.',
        'Make it start, on the same address and port: press *vision* in the picture.',
      ],
      hints: [
        'In its form, at *Server vision*, open the socket options.',
        'Switch on SO_REUSEADDR.',
      ],
      done: 'It runs. Waiting would have helped as well. This is Linux; what Windows does here is *not settled*: no document says it.',
    },
    'get-it-started': {
      title: 'Get it started',
      body: [
        ({ error }) =>
          `Another plant. The program *vision* does not start: “${error}”. The robot is refused.`,
        ({ other }) =>
          `On the same PC runs the program *${other}*. Find the cause in the picture and under *Sockets*.`,
        ({ other }) =>
          `Then get *vision* started, so that the robot gets through: press its red box in the picture, and change its set-up. *${other}* must go on running.`,
      ],
      hints: [
        ({ cause, other }) =>
          cause === 'bind.notMine'
            ? 'The error is about the *address*. Is it one of the PC’s own?'
            : `The error is about the *port*. *${other}* holds it on one address only.`,
        'Which address of the PC does the robot call? Is it free?',
        ({ nic1 }) => `Press the red box in the picture, and let *vision* listen on \`${nic1}\`.`,
      ],
      done: ({ nic1 }) =>
        `It listens on \`${nic1}\`: an address of the PC, and free there. Two programs can have one port number, each on another address.`,
    },
    'second-server': {
      title: 'The magic option',
      body: [
        ({ port }) =>
          `SO_REUSEADDR helped after the crash. Now two programs set it, *vision* and *logger*. Both want port \`${port}\` on every address. Vision is there first.`,
        'The PC runs Linux.',
      ],
      outcome: {
        ask: 'Does the second one, *logger*, start?',
        options: starts,
        says: {
          EADDRINUSE: 'Right: the option makes no room beside somebody who listens.',
          EADDRNOTAVAIL: '`0.0.0.0` is always allowed. It is the port that matters.',
          EACCES: allowed,
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          user: 'both belong to the same user',
          listens: 'another server listens there',
          firewall: 'the firewall protects the first one',
        },
        says: {
          user: 'Who owns them does not matter. *Another server listens* there, and on Linux that is enough.',
          listens:
            'Right. On Linux the option is for leftovers only. On Windows both would start, and nobody can say which one gets a call (documented, not measured).',
          firewall:
            'A firewall judges packets, not starts. *Another server listens* there, and on Linux that is enough.',
        },
      },
    },
    moved: {
      title: 'The address moves',
      body: [
        ({ bind }) =>
          `The server was bound to \`${bind}\`, the address of NIC 1, and started well.`,
        ({ dialled, bind }) =>
          `Later NIC 1 got the address \`${dialled}\` in place of \`${bind}\`. The server was not touched. The robot now dials \`${dialled}\`.`,
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          refused: 'Right: the PC is there, and says no.',
          silent: 'The PC has the new address and answers for it. So there is no silence.',
          unreachable: ({ dialled }) =>
            `\`${dialled}\` is in the robot’s own subnet, and the PC has it. The way is good.`,
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          ended: 'the server ended when its address went',
          'old-address': 'it still listens on the old address',
          mask: 'the mask does not fit any more',
        },
        says: {
          ended:
            'It still runs, on the *old address*, and notices nothing. That makes it hard to find.',
          'old-address':
            'Right: it runs, and nobody can reach it. Bound to `0.0.0.0` it would take the new address at once.',
          mask: 'The mask is the same as before. The server still listens on the *old address*.',
        },
      },
    },
    unseen: {
      title: 'In use, and nobody listens',
      body: [
        ({ error, port }) =>
          `A log says “${error}”, about port \`${port}\`. But in the table, under *Sockets*, nobody *listens* on it.`,
      ],
      ask: {
        ask: 'Which two causes can that have?',
        options: {
          'server-outgoing': 'a second server, or a call of the PC itself',
          'stopped-leftover': 'a server that was stopped, or a closed connection',
          'outgoing-leftover': 'a call of the PC itself, or a closed connection',
          'server-stopped': 'a second server, or a server that was stopped',
        },
        says: {
          'outgoing-leftover': ({ cause }) =>
            `Right. ${cause === 'bind.outgoing' ? 'Here it is a call that the PC made itself.' : 'Here it is a closed connection, in TIME_WAIT.'} It stands in the table, only not as *listening*.`,
          'server-stopped':
            'A second server would stand in the table as a listener, and one that was stopped holds nothing.',
        },
      },
    },
    'start-error': {
      title: 'Read start errors',
      body: ['Which error comes, and from what? Fresh set-ups.'],
    },
  },
  notes: {
    lines: [
      'Three errors at the start: not its address, in use, not allowed. Read the number or the sentence, then look.',
      '“In use” without a listener: a call that the PC made itself, or a closed connection that is remembered (TIME_WAIT).',
      'SO_REUSEADDR is for leftovers on Linux. On Windows it lets two servers share (documented, not measured).',
    ],
    vote: 'At “Nobody else is there” most vote for “it starts”: there is no second server.',
    answer:
      'Clients hold ports, too. The system picks them from a range in which 50000 lies. Show the line *connected* with local port 50000.',
  },
};
