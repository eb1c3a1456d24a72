/** What lesson 6 says. */
import type { LessonWords } from '../../lesson.ts';
import type { lesson } from './lesson.ts';

export const words: LessonWords<typeof lesson> = {
  parts: {
    'other-nic': {
      title: 'The robot calls',
      body: [
        'The server program `vision` runs on the Industrial PC. It is bound to `192.168.2.100`.',
        'The robot dials `192.168.1.100`, port `50000`. Both cables are in, every device is on.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: {
          reached: 'connected',
          refused: 'refused',
          silent: 'timed out',
          unreachable: 'unreachable',
        },
        says: {
          refused:
            'The packet came to the PC. The PC looked for a program that listens on `192.168.1.100`, found none, and said no at once.',
          reached:
            'The packet came to the PC, but the program listens on `192.168.2.100` alone. For `192.168.1.100` nobody listens.',
          unreachable:
            'The robot has a way: `192.168.1.100` is in its own subnet, and the PC answered on the wire.',
        },
      },
      reason: {
        ask: 'Why?',
        options: {
          'other-address': 'The program listens on another address of the same PC.',
          cable: 'The program listens only on the cable of NIC 2.',
          mask: 'The robot and the PC are in different subnets.',
        },
        says: {
          'other-address':
            'Port `50000` is right and the PC is right. Only the address was another one than the one that the program is bound to.',
          mask: '`192.168.1.10` and `192.168.1.100` are both in `192.168.1.0/24`. The packet did arrive.',
        },
      },
    },
  },
  notes: {
    lines: [
      'Show only the bench and let everybody vote before you run it.',
      'Run it hop by hop: the packet reaches the PC, and the "no" comes from there.',
      'Ask who sent the "no": the program or the operating system.',
    ],
    vote: 'Timed out, because "the packet cannot get to NIC 2".',
    answer:
      'It got to the PC. The operating system found no program on 192.168.1.100 and refused at once; silence would look different.',
  },
};
