/** What lesson 5 says. */
import type { LessonWords } from '../../lesson.ts';
import { endings } from '../endings.ts';
import type { lesson } from './lesson.ts';

export const words: LessonWords<typeof lesson> = {
  parts: {
    'two-clients': {
      title: 'One port, and a second caller',
      body: [
        ({ port }) =>
          `The robot is connected to [port](port) \`${port}\` of the vision program, and stays connected.`,
        ({ port }) => `Now the [PLC](plc) calls the same program, on the same port \`${port}\`.`,
      ],
      outcome: {
        ask: 'What does the PLC see?',
        options: endings,
        says: {
          reached: ({ port }) => `Right: port \`${port}\` now carries two connections.`,
          silent: 'Silence is for a call that nobody answers. Here the server listens on.',
          unreachable: 'The PLC has its own cable to NIC 2, and the server is on every address.',
        },
      },
      reason: {
        ask: 'How does the PC tell the two apart?',
        options: {
          'hung-up': 'it does not: the robot is thrown out',
          'both-ends': 'by both ends of each connection',
          'own-port': 'the second one gets another port of the server',
        },
        says: {
          'hung-up':
            'Both stay connected. The PC knows them by *both ends*, and the client’s end is always another.',
          'both-ends':
            'Right: by four numbers together: address and port of the client, address and port of the server ([four-tuple](four-tuple)). The client’s half is always another.',
          'own-port': ({ port }) =>
            `Many people think so. It is not so: at the server’s end both connections show port \`${port}\`.`,
        },
      },
    },
    tables: {
      title: 'Two tables, read together',
      body: [
        'A running program is a [process](process). Its number is the [PID](pid). The system keeps one table of processes and one of [sockets](socket), and each socket names its process.',
        ({ port }) =>
          `Step until *Connected*. Under *Sockets* one line is *listening*: the server that waits. Two are *connected*. All three show port \`${port}\` under *Local*, the PC’s end.`,
        ({ pid }) =>
          `All three name the program *vision* with PID \`${pid}\`. Linux prints the same with \`ss -tanp\`, Windows with \`netstat -ano\`: try it in the terminal.`,
      ],
    },
    'own-end': {
      title: 'The robot’s own end',
      body: [
        'On the PC runs a web server, on port `80`. The robot calls it.',
        'A connection has two ends, and each end has a port.',
      ],
      outcome: {
        ask: 'Which port has the robot at its own end?',
        options: {
          same: '80, the same as the server',
          picked: 'a number that its system picks',
          pid: 'its PID',
        },
        says: {
          same: ({ own }) =>
            `Many people think that the client uses the server’s port, too. It is not so: its system picks a free one, here \`${own}\`.`,
          pid: ({ own }) =>
            `Many people think that a port is the number of the program. It is not so: the PID names the program; the port at this end is \`${own}\`, picked by the system.`,
          picked: ({ own }) =>
            `Right: here it is \`${own}\`. Such a port is called [ephemeral](ephemeral-port): borrowed for one connection.`,
        },
      },
      reason: {
        ask: 'Why not simply 80?',
        options: {
          web: '80 is only for web servers',
          firewall: 'the firewall blocks it',
          apart: 'so that its connections can be told apart',
        },
        says: {
          web: '80 for the web is a custom, no law. The robot’s own port is a free one so that its connections can be *told apart*.',
          firewall:
            'No firewall takes part. The port is a free one so that connections can be *told apart*.',
          apart:
            'Right: if the robot calls the same server twice, only its own port differs. The page *Ports* shows from which range each system picks.',
        },
      },
    },
    restart: {
      title: 'Restart it',
      body: [
        ({ port, pid }) =>
          `The vision program runs as PID \`${pid}\` and waits on port \`${port}\`. Restart it with the round arrow above the picture, and look at both numbers.`,
        'Before you press: which of the two will change?',
      ],
      hints: [
        'Above the picture, at the right of *TCP* and *UDP*, is a round arrow: restart.',
        'Press it once, and look at the PID under the program’s name.',
      ],
      done: ({ port }) =>
        `Another PID, for it is a *new process*. The same port \`${port}\`, for the program *asks* for that number each time. The robot still gets through.`,
    },
    'wrong-column': {
      title: 'Out of the wrong column',
      body: [
        'Somebody looked the number up in the table, and typed it into the robot. The robot is refused. The PLC gets through.',
        'Find out which number was typed, and mend the robot: press its line *dials* in the picture.',
      ],
      hints: [
        'Compare what the robot dials with the columns of the table.',
        ({ dialledPort }) => `\`${dialledPort}\` is the PID. Clients need the port.`,
        ({ port }) => `Press the line *dials* of the robot, and type port \`${port}\`.`,
      ],
      done: 'Clients dial ports. A PID never leaves its PC.',
    },
    processes: {
      title: 'How many programs?',
      body: [
        'Three ports listen on this PC. Which process holds which port? Count below the picture, under *Sockets*, or ask the terminal: `ss -tlnp`.',
        'A program may also *fork*, that is, double itself: then several processes share one port. Here none does.',
      ],
      ask: {
        ask: 'How many processes hold these three ports?',
        options: { '1': 'one', '2': 'two', '3': 'three' },
        says: {
          '1': ({ count }) =>
            count === '1'
              ? 'Right: one PID on all three lines. One process may hold many ports.'
              : 'Look at the PIDs once more: they are not all the same.',
          '2': ({ count }) =>
            count === '2'
              ? 'Right: two PIDs on three lines. One of the processes holds two ports.'
              : 'Count the PIDs that differ, line by line.',
          '3': ({ count }) =>
            count === '3'
              ? 'Right: three PIDs, one port each. It can also be fewer: one process may hold many ports.'
              : 'Many people count the ports. It is not so: the same PID twice is one process with two ports.',
        },
      },
    },
    frozen: {
      title: 'A program that hangs',
      body: [
        'The vision program hangs: it is frozen in the middle of its work, and reads nothing. It was not stopped.',
        'The robot calls it.',
      ],
      outcome: {
        ask: 'What does the robot see first?',
        options: endings,
        says: {
          reached: 'Right: connected, as always.',
          refused:
            '“Refused” would mean that nobody waits on the port. The hanging program still *has* it.',
          silent:
            'The silence comes later, when the robot waits for data. The [handshake](handshake) itself is answered at once.',
          unreachable: 'Nothing is wrong with the way.',
        },
      },
      reason: {
        ask: 'Who shook hands with the robot?',
        options: {
          program: 'the vision program',
          system: 'the operating system of the PC',
          robot: 'nobody: the robot only thinks so',
        },
        says: {
          system:
            'Right: the [operating system](operating-system) takes calls in for the program and lines them up. “Connected” does not say that anybody reads.',
          robot: 'It is really connected: the *operating system* shook hands. Only nobody reads.',
        },
      },
    },
    'after-restart': {
      title: 'After the restart',
      body: [
        ({ nic1, port, pid }) =>
          `The robot’s program calls \`${nic1}:${port}\`. Tonight the server, now PID \`${pid}\`, will be restarted.`,
      ],
      ask: {
        ask: 'What must the robot’s program change tomorrow?',
        options: {
          pid: 'the PID',
          port: 'the port',
          address: 'the address',
          nothing: 'nothing',
        },
        says: {
          port: ({ port }) =>
            `The program asks for \`${port}\` each time it starts. The port is its choice, not the system’s.`,
          address: 'The address belongs to the NIC. A program that starts anew leaves it alone.',
          nothing:
            'Right: address and port stay. Only the PID is another, and no client ever sees it.',
        },
      },
    },
    'pid-port': {
      title: 'Read listings',
      body: ['Which number is the port, which the PID? Fresh listings, as `ss` prints them.'],
    },
  },
  notes: {
    lines: [
      'One port carries many connections. They are told apart by four numbers: two addresses, two ports.',
      'The port is what the program asks for, the PID what the system gives. A restart changes the PID only.',
      'The client’s own port is borrowed. And “connected” means: the operating system shook hands.',
    ],
    vote: 'At “One port, and a second caller” many vote for “refused”: the port is taken.',
    answer:
      'A listening port is like a front desk, not like a phone line. Let the class find the two lines *connected*: same local port, same PID.',
  },
};
