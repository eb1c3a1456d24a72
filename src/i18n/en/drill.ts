/**
 * What the practice page says before an answer: skills, questions, choices. Those about hosts are in
 * `drillSites.ts`, what is said after an answer in `drillFeedback.ts`. Nothing tells it before.
 */
import { isAnswerer } from '../../domain/drill/endpoints.ts';
import { noGateway } from '../../domain/drill/gateways.ts';
import type { Item } from '../../domain/drill/item.ts';
import type { NumberAsk, Question } from '../../domain/drill/question.ts';
import { isSeen } from '../../domain/drill/seen.ts';
import type { Client } from '../../domain/drill/site.ts';
import { isFaultId, type FaultId, type Symptom } from '../../domain/drill/siteFaults.ts';
import type { Skill, SkillGroup } from '../../domain/drill/skill.ts';
import { isStartKind } from '../../domain/drill/startKinds.ts';
import type { AnswerFault } from '../../domain/drill/answer.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import { leadingOnes } from '../../domain/ip/mask.ts';
import { maskOfPrefix } from '../../domain/ip/mask.ts';
import type { System } from '../../domain/net/host.ts';
import { isErrorName, systemError } from '../../domain/os/errors.ts';
import { drillSites } from './drillSites.ts';
import { keyList } from './keyList.ts';

const skills: Readonly<Record<Skill, string>> = {
  'binary-decimal': 'Binary to decimal',
  'decimal-binary': 'Decimal to binary',
  'prefix-mask': 'Prefix to mask',
  'mask-prefix': 'Mask to prefix',
  'and-octet': 'AND of an octet',
  network: 'Network address',
  broadcast: 'Broadcast address',
  'host-range': 'First and last host',
  'host-count': 'How many hosts',
  'same-segment': 'Same segment, equal masks',
  'own-verdict': 'Same segment, unequal masks',
  'which-bind': 'Which address to bind to',
  'which-target': 'Which address to dial',
  symptom: 'Read the symptom',
  'pid-port': 'PID or port',
  'address-port': 'Address and port',
  gateway: 'Gateway',
  'start-error': 'Why it does not start',
  firewall: 'Firewall rules',
  'two-nics': 'Two NICs',
};

const groups: Readonly<Record<SkillGroup, string>> = {
  numbers: 'Bits and masks',
  subnets: 'Subnets',
  segments: 'Segments',
  servers: 'Servers and clients',
  faults: 'What goes wrong',
};

const names: Readonly<Record<Client, string>> = {
  robot: 'the robot',
  plc: 'the PLC',
  ipc: 'a program on the IPC itself',
};

const bindTask = (must: readonly Client[]): string =>
  must.length > 1
    ? 'The robot, the PLC and programs on the IPC itself all have to connect.'
    : `Only ${must.map((client) => `*${names[client]}*`).join('')} may connect.`;

const numberTasks: Readonly<Record<NumberAsk, string>> = {
  dial: 'The robot has to reach `vision`. *Which number does it dial as the port?*',
  process: 'You want to find `vision` in the task list. *Which number do you look for?*',
  restart: '`vision` is restarted. *Which of these numbers will be another one?*',
  source: 'The system picked a port for `hmi` at its own end. *Which number is it?*',
};

const host = (address: string, prefix: number) => `\`${address}/${prefix}\``;

function task(question: Question): string {
  switch (question.skill) {
    case 'binary-decimal':
      return 'What is this octet *in decimal*?';
    case 'decimal-binary':
      return `What is \`${question.octet}\` *in binary*?`;
    case 'prefix-mask':
      return `Which mask is \`/${question.prefix}\`?`;
    case 'mask-prefix':
      return `Which prefix is \`${formatIpv4(maskOfPrefix(question.prefix))}\`?`;
    case 'and-octet':
      return `What is \`${question.address}\` *AND* \`${question.mask}\`?`;
    case 'network':
    case 'broadcast':
    case 'host-range':
      return `${subnetAsks[question.skill]} of ${host(formatIpv4(question.address), question.prefix)}?`;
    case 'host-count':
      return `How many *hosts* have room in a \`/${question.prefix}\`?`;
    case 'same-segment':
      return `Both hosts have the mask \`/${leadingOnes(question.judge.mask)}\`. *Are they in the same segment?*`;
    case 'own-verdict':
      return 'Two hosts, two masks. *What does A decide about B?*';
    case 'which-bind':
      return `${bindTask(question.must)} *To which address do you bind the server?*`;
    case 'which-target':
      return `The server is bound to \`${formatIpv4(question.bind)}\`. *Which address does ${names[question.client]} dial?*`;
    case 'symptom':
      return "The robot's program sees this. *What can be the cause?*";
    case 'pid-port':
      return numberTasks[question.ask];
    case 'address-port':
      return drillSites.endpointTask(question);
    case 'gateway':
      return drillSites.gatewayTask(question);
    case 'start-error':
      return drillSites.startTask(question);
    case 'firewall':
      return drillSites.filterTask(question);
    case 'two-nics':
      return drillSites.nicsTask(question);
  }
}

const subnetAsks = {
  network: 'What is the *network address*',
  broadcast: 'What is the *broadcast address*',
  'host-range': 'What are the *first and last host*',
} as const;

const faults: Readonly<Record<FaultId, string>> = {
  'server-stopped': 'The server does not run',
  'bound-to-loopback': 'The server is bound to `127.0.0.1`',
  'bound-to-other-nic': 'The server is bound to the address of NIC 2',
  'other-port': 'The server listens on another port',
  'server-hangs': 'The server runs, but its program hangs',
  'firewall-drop': 'The firewall of the IPC drops the packet',
  'firewall-reject': 'The firewall of the IPC rejects the packet',
  'server-mask': 'NIC 1 of the IPC has the mask `/25`',
  'client-mask': 'The robot has the mask `/25`',
  'client-nic-down': 'The NIC of the robot is switched off',
  'cable-out': 'The cable of the robot is out',
  'server-address': 'NIC 1 of the IPC has another address now',
};

const verdicts = {
  'same-segment': { yes: 'Yes, the same segment', no: 'No, different segments' },
  'own-verdict': { yes: 'B is in my segment', no: 'B is not in my segment' },
} as const;

function option({ question }: Item, text: string): string {
  const { skill } = question;
  if (skill === 'same-segment' || skill === 'own-verdict') {
    return verdicts[skill][text === 'local' ? 'yes' : 'no'];
  }
  if (skill === 'start-error') return startOption(question.site.system, text);
  if (isSeen(text)) return drillSites.seens[text];
  return skill === 'firewall' ? drillSites.filterOption(question, text) : anyOption(text);
}

function startOption(system: System, text: string): string {
  if (isStartKind(text)) return drillSites.causes[text];
  if (!isErrorName(text)) return drillSites.starts;
  const { number, text: says } = systemError(system, text);
  return `\`${text} ${number}: ${says}\``;
}

function anyOption(text: string): string {
  if (isFaultId(text)) return faults[text];
  if (isAnswerer(text)) return drillSites.answerers[text];
  return text === noGateway ? drillSites.noGateway : `\`${text}\``;
}

const seconds = (ms: number): string => (ms === 0 ? 'at once' : `after ${ms / 1000} s`);

const silence: Readonly<Record<Symptom, string>> = {
  CONNECTED: 'Connected, but the server never answers a request.',
  ECONNREFUSED: '',
  ETIMEDOUT: '',
  ENETUNREACH: '',
  EHOSTUNREACH: '',
};

const faultsOfAnswers: Readonly<Record<AnswerFault, string>> = {
  'answer.empty': 'Type an answer first.',
  'answer.digits': 'Digits only, please: this answer is a whole number.',
  'answer.bits': 'Eight bits, please: only 0 and 1.',
  'answer.long': 'This is too long to be an answer.',
};

export const drill = {
  title: 'Practice',
  choose: 'What to practise',
  mixed: 'Mixed',
  mixedHint: 'What went wrong comes more often.',
  groups,
  skills,
  tally: (right: number, all: number) => (all === 0 ? '' : `${right} of ${all}`),
  item: (number: number, seed: number) => `Exercise ${number}, set ${seed}`,
  streak: (count: number) => `${count} in a row`,
  copy: 'Copy a link to this exercise',

  task,
  octet: (bits: string) => `The octet ${[...bits].join(' ')}`,
  hostA: 'Host A',
  hostB: 'Host B',
  robot: 'Robot',
  plc: 'PLC',
  ipc: 'IPC',
  nic1: 'NIC 1',
  nic2: 'NIC 2',
  cable: 'cable',
  plant: 'The plant',
  plantNote: (port: number) =>
    `All masks are \`/24\`, there is no gateway. The server has TCP port \`${port}\`.`,
  dials:
    'Robot and PLC dial the address of the IPC on their own cable; a program on the IPC dials `127.0.0.1`.',
  systems: {
    linux: 'The IPC runs Linux, without a firewall unless you read otherwise.',
    windows:
      'The IPC runs Windows; its firewall is on, with a rule for the port (documented, not measured).',
  },
  listing: 'The sockets of the IPC',
  says: 'The system of the IPC says',
  rows: drillSites.rows,
  sees: (to: string, port: number) => `Robot, dialling ${to}:${port}`,
  silence,
  seconds,

  answers: 'Answers',
  option,
  yourAnswer: 'Your answer',
  hintBits: 'Eight bits, 0 and 1',
  hintNumber: 'A whole number',
  check: 'Check',
  next: 'Next',
  keys: (keys: readonly string[]) => `Press ${keyList(keys)} to choose, Enter goes on.`,
  typedKeys: 'Enter checks, and goes on.',
  faults: faultsOfAnswers,

  isRight: 'right',
  isYours: 'your answer',
};
