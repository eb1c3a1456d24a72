/** What the lesson's page says around the words of the lessons, and what each lesson is called. */
import type { Guess } from '../../domain/bench/prediction.ts';
import type { Goal } from '../../domain/drill/standing.ts';
import { ideas } from './ideas.ts';
import { keyList } from './keyList.ts';

const happened = {
  reached: 'It was *connected*.',
  refused: 'It was *refused*.',
  silent: 'It *timed out*.',
  unreachable: 'It was *unreachable*.',
  notStarted: 'It did *not start*.',
} satisfies Record<Guess, string>;

const rows = { inARow: ' in a row', inAll: '' } satisfies Record<Goal['counted'], string>;

export const learn = {
  loading: 'Loading the lesson …',
  missing: 'The lesson did not load. Nothing of your work is lost.',
  again: 'Try again',
  title: 'Lessons',

  lessonName: (number: number, title: string) => `${number} · ${title}`,
  map: 'All lessons',
  parts: 'Parts of this lesson',
  partOf: (number: number, of: number) => `Part ${number} of ${of}`,
  part: (number: number, title: string) => `Part ${number}: ${title}`,
  partDone: (number: number, title: string) => `Part ${number}: ${title}, done`,
  earlierTitle: 'From an earlier lesson',
  earlierBody: (title: string) => `One question from “${title}”, so that it stays.`,

  fresh: 'Fresh numbers',
  freshHint: 'The same lesson with other numbers; its answers begin anew.',
  startOver: 'Start over',
  next: 'Next',
  finish: 'Finish',

  predictKeys: (keys: readonly string[]) => `Press ${keyList(keys)}, then Enter to run.`,
  chooseKeys: (keys: readonly string[]) => `Press ${keyList(keys)}.`,
  run: 'Run',
  locked: 'Choose what you expect, then run it.',
  running: (said: string) => `You said *${said}*. Now it runs: what happens?`,
  showEnd: 'Show the end',
  compared: 'Predicted and seen',
  youSaid: 'You said',
  happenedHead: 'What happened',
  ghostHead: (idea: string) => `Who thinks that ${idea} expects:`,
  ideas,
  said: (what: string) => `You said *${what}*.`,
  happened,
  asSaid: 'It is as you said.',
  otherwise: 'It came out otherwise.',
  or: (words: string, other: string) => `${words} or ${other}`,
  isRight: 'right',
  isYours: 'your answer',

  watch: 'Step through it: one press, one step. Back as often as you like.',
  editHow: 'Press a value in the picture to change it.',
  hint: 'Hint',
  nextHint: 'Another hint',
  hints: 'Hints',
  done: 'Done',
  toGoal: (right: number, { count, counted }: Goal) => `${right} of ${count} right${rows[counted]}`,
  goalReached: ({ count, counted }: Goal) => `${count} right${rows[counted]}: you can do it.`,

  finished: (title: string) => `“${title}” is finished.`,
  stillOpen: 'You are at the end of this lesson. These parts are still open:',
  nextLesson: (title: string) => `Next lesson: ${title}`,
  toPractice: 'Practice',
  toHunt: 'Go hunting',
  toMap: 'All lessons',

  notes: {
    title: 'For trainers',
    vote: 'Likely wrong vote:',
    answer: 'Your answer:',
  },

  lessons: {
    'address-and-port': {
      title: 'Address and port',
      goal: 'Read 192.168.1.100:50000/TCP as an interface and a socket.',
    },
    'mask-and-and': {
      title: 'Mask and AND',
      goal: 'Find network, broadcast address and host range of any prefix.',
    },
    'local-or-remote': {
      title: 'Local or remote',
      goal: 'Predict what each end does when the masks differ.',
    },
    gateway: {
      title: 'Gateway',
      goal: 'Find the way out, and the way back.',
    },
    'ports-and-pids': {
      title: 'Ports and PIDs',
      goal: 'Read the table of processes and the table of sockets together.',
    },
    bind: {
      title: 'Bind',
      goal: 'Say who reaches a server, from the address it is bound to.',
    },
    'client-side': {
      title: 'The client’s side',
      goal: 'Choose the address and port to dial, from the wiring.',
    },
    'server-wont-start': {
      title: 'The server does not start',
      goal: 'Read a bind error and find its cause.',
    },
    'wont-connect': {
      title: 'It does not connect',
      goal: 'Refused, timed out, unreachable, silent: know where to look.',
    },
    firewall: {
      title: 'Firewall',
      goal: 'Allow exactly one port from one side, and keep bind and filter apart.',
    },
    'two-nics-wrong': {
      title: 'Two NICs, set up wrong',
      goal: 'Give each NIC its own subnet, and know what happens otherwise.',
    },
    'fault-hunt': {
      title: 'Fault hunt',
      goal: 'Find one to three faults in the fewest moves, and name the cause.',
    },
  },
};
