/** What lesson 10 says. */
import type { Facts, LessonWords } from '../../lesson.ts';
import { endings } from '../endings.ts';
import type { lesson } from './lesson.ts';

interface Gates extends Facts {
  readonly bind: string;
  readonly dialled: string;
  readonly firewall: string;
  readonly server: string;
}

/** What each gate does, whatever was chosen. */
const bothGates = ({ bind, dialled, firewall, server }: Gates): string =>
  `The firewall ${firewall === 'open' ? 'lets it in: the rule names the NIC that it comes by' : 'drops it: the rule names the other NIC'}. ` +
  `The server is bound to \`${bind}\`, and so ${server === 'open' ? 'takes' : 'does not take'} calls to \`${dialled}\`.`;

export const words: LessonWords<typeof lesson> = {
  parts: {
    blocked: {
      title: 'Open, and yet closed',
      body: [
        ({ port }) =>
          `The server is bound to \`0.0.0.0\`, every address of the [PC](ipc). The PC has a [firewall](firewall): rules for what comes in. One rule says *drop TCP ${port}*.`,
        'The robot has sent a [ping](ping) to the PC, and it was answered. Now it calls the server.',
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          reached: ({ port }) =>
            `Many people think that \`0.0.0.0\` lets every client in. It is not so: it says where the server listens, and the firewall of the PC drops TCP ${port} before that.`,
          refused:
            'Many people think that what is blocked is refused. It is not so with *drop*: the firewall of the PC says nothing, and the robot waits.',
          silent: ({ port }) =>
            `It times out. The packet comes to the PC, and the rule throws every TCP packet to port ${port} away, without a word.`,
          unreachable:
            'The way is there, as the ping shows. The packet comes to the PC, and dies at the firewall.',
        },
      },
      reason: {
        ask: 'Where did it die?',
        options: {
          'way-broken': 'On the way: the network is broken',
          rule: 'At the firewall of the PC',
          'not-bound': 'At the server: it does not listen there',
        },
        says: {
          'way-broken':
            'The ping went the same way and was answered. A ping tests the *way*, and says nothing of the port.',
          rule: ({ port }) =>
            `Yes. The ping got through because the rule is only about TCP ${port}. *Bind* says where the server listens, the *firewall* says who may come.`,
          'not-bound':
            'It is bound to every address. But the packet never comes to it: the firewall stands before all servers.',
        },
      },
    },
    'two-gates': {
      title: 'Two gates',
      body: [
        ({ port }) =>
          `Here the firewall drops everything, but for one rule: *allow TCP ${port}*. The server is bound to the address that the robot dials.`,
        'Step through it. First the firewall looks at the packet and finds a rule. Only then the system looks for a [socket](socket) with that address and port. *Two gates*, one after the other.',
        'On Linux, rules are asked in their order, and the first that fits decides. They are about what comes *in*: the answer of the server goes out and needs none.',
      ],
    },
    'says-no': {
      title: 'Drop or reject',
      body: [
        ({ port }) =>
          `Two rules now for TCP ${port}: on NIC 1 [drop](drop), on NIC 2 [reject](reject). The robot came by NIC 1 and timed out.`,
        'The PLC comes by NIC 2.',
      ],
      outcome: {
        ask: 'What does the PLC see?',
        options: endings,
        says: {
          silent:
            'Many people think that refused and timed out are the same. It is not so: on NIC 1 the rule keeps silent, on NIC 2 it answers, and the PLC knows at once.',
          reached:
            'The server listens on every address. But the rule of NIC 2 turns the packet away before it comes to it.',
          refused:
            'It is refused, at once. Reject throws the packet away like drop, but sends a “no”.',
          unreachable:
            'The PLC is in one subnet with NIC 2, so its packet arrives. The firewall of the PC answers it with a “no”.',
        },
      },
      reason: {
        ask: 'What does this “no” tell the PLC?',
        options: {
          'nobody-listens': 'That nobody listens on the port',
          'rule-answers': 'Only that somebody said “no”',
          time: 'That it did not wait long enough',
        },
        says: {
          'nobody-listens':
            'The server listens. From outside, the “no” of a reject rule and the “no” of an empty port look the same.',
          'rule-answers':
            'Yes: an empty port and a reject rule look alike from outside. Silence, on the other hand, often means drop.',
          time: 'The “no” came at once. Waiting is for calls that nobody answers.',
        },
      },
    },
    'inside-only': {
      title: 'A rule for a server that is not there',
      body: [
        ({ port }) =>
          `A rule allows TCP ${port}, from everywhere. The server is bound to \`127.0.0.1\`, the address of the PC [for itself](loopback).`,
      ],
      outcome: {
        ask: ({ dialled }) => `The robot dials \`${dialled}\`. What does it see?`,
        options: endings,
        says: {
          refused: ({ dialled }) =>
            `It is refused. The firewall lets the packet in, but no server is bound to \`${dialled}\`, so the system says “no”.`,
          reached: ({ dialled }) =>
            `Many people think that an open firewall makes a server reachable. It is not so: the packet passes the firewall, and then no server is bound to \`${dialled}\`.`,
          silent:
            'The firewall has a rule for it and lets it in. The “no” comes from behind, where nobody listens.',
          unreachable:
            'The packet arrives and passes the firewall. Behind it nobody listens on that address.',
        },
      },
      reason: {
        ask: 'Which gate is closed?',
        options: {
          firewall: 'The firewall',
          bind: 'The address that the server is bound to',
          both: 'Both',
        },
        says: {
          firewall:
            'The rule fits: TCP, this port, any NIC. Look at the story: the firewall lets it in.',
          bind: 'Yes. No allow rule opens a server that listens on `127.0.0.1` only.',
          both: 'The first one is open: the story says that the firewall lets it in.',
        },
      },
    },
    'one-card': {
      title: 'One service, one NIC',
      body: [
        ({ port }) =>
          `The firewall drops everything but TCP ${port}. That is too much still: the PLC gets in as well.`,
        ({ nic, port }) =>
          `Change the rule so that *only TCP ${port}, and only by ${nic}*, comes in: press the name of the PC in the picture, then *Firewall*.`,
      ],
      hints: [
        'There is one rule. It says for which protocol and which port it counts.',
        'A rule can name a NIC. Without one it counts on all of them.',
        ({ nic }) => `Set *In by* of the rule to ${nic}.`,
      ],
      done: ({ nic, port }) =>
        `TCP ${port} by ${nic}, and nothing else. The server is still bound to \`0.0.0.0\`: it listens everywhere, but the firewall lets in only what you chose.`,
    },
    profile: {
      title: 'The rule is there, and yet',
      body: [
        'The PC runs Windows now. As delivered, its firewall is on and blocks what comes in. What is said here of Windows is *documented, not measured*.',
        ({ port, profile }) =>
          `Somebody added a rule: allow TCP ${port} on *private* networks. Windows takes the network of the robot for a *${profile}* one; that is its [profile](profile).`,
      ],
      outcome: {
        ask: 'What does the robot see?',
        options: endings,
        says: {
          silent:
            'It times out. The rule does not count there, so the default does, and the Windows firewall blocks in silence.',
          reached:
            'There is a rule, but it counts on private networks only. That of the robot is a public one here.',
          refused:
            'Many people think that a closed port always says “no”. It is not so: the Windows firewall blocks in silence (documented), and the robot hears nothing.',
          unreachable: 'The packet arrives at the NIC. It is the firewall that throws it away.',
        },
      },
      reason: {
        ask: 'What is wrong?',
        options: {
          'not-bound': 'The server is bound to another address',
          profile: 'The rule counts on another profile',
          'no-rule': 'There is no rule for the port',
        },
        says: {
          'not-bound':
            'It is bound to `0.0.0.0`, so the address is right. The packet never comes so far.',
          profile: 'Yes. Give the network the right profile, or make the rule count on this one.',
          'no-rule': 'There is one, for exactly this port. Look at where it counts.',
        },
      },
    },
    alone: {
      title: 'From open to one service',
      body: [
        ({ from, nic }) =>
          `Fresh numbers, firewall off. The robot, \`${from}\`, comes by *${nic}*.`,
        ({ port, nic }) =>
          `Let in *TCP ${port} by ${nic}*, and nothing else: no other port, no UDP, no ping, nothing by the other NIC. Press the name of the PC, then *Firewall*.`,
      ],
      hints: [
        'Three things: it is on, what no rule matches is dropped, and one rule allows.',
        'The rule must name a NIC, a protocol and a port. What you leave open counts for all.',
        ({ nic, port }) =>
          `On; *Everything else*: drop; *Add a rule*: TCP, port ${port}, *In by* ${nic}, *Then* allow.`,
      ],
      done: 'Exactly one service comes in. Everything else is dropped, whatever is started on this PC later.',
    },
    'which-gate': {
      title: 'Which gate?',
      body: [
        ({ port, nic }) =>
          `The firewall of the PC has one rule: *allow TCP ${port} by ${nic}*. It drops everything else.`,
        ({ bind }) => `The server is bound to \`${bind}\`.`,
      ],
      ask: {
        ask: ({ dialled, port }) => `The robot dials \`${dialled}:${port}\`. Which gate stops it?`,
        options: {
          none: 'None, it gets in',
          firewall: 'The firewall only',
          bind: 'The bind only',
          both: 'Both would',
        },
        says: { none: bothGates, firewall: bothGates, bind: bothGates, both: bothGates },
      },
    },
    rules: {
      title: 'Rules',
      body: [
        'Read the rules from the top: the first that fits decides.',
        'Three in a row, and this lesson is yours.',
      ],
    },
  },
  notes: {
    lines: [
      'Say it before anything else: bind is where I listen, the firewall is who may come. Two people from two departments often set them.',
      'Show drop and reject side by side and let the class time them: a wait, and a no at once.',
      'On Windows an allow rule on the wrong profile does nothing, and nobody says so (documented, not measured).',
    ],
    vote: 'The firewall allows the port, so the robot gets in, although the server is bound to 127.0.0.1.',
    answer:
      'It is refused: the firewall lets the packet in, and behind it nobody listens on the address that was dialled. Both gates must be open.',
  },
};
