/** PID or port: which of the numbers that a listing shows is the one that is needed. */
import { usualBacklog } from '../connect/defaults.ts';
import type { Drill, Rule } from './drill.ts';
import { drawnSockets, type SocketSite } from './listing.ts';
import { numberAsks, type NumberAsk, type NumberQuestion } from './question.ts';
import type { WrongRule } from './wrongRule.ts';

type Numbered = (sockets: SocketSite) => number;

const serverPort: Numbered = ({ site }) => site.port;
const serverPid: Numbered = (sockets) => sockets.serverPid;
const clientPid: Numbered = (sockets) => sockets.clientPid;
const sourcePort: Numbered = (sockets) => sockets.sourcePort;
const servicePort: Numbered = (sockets) => sockets.servicePort;

/** What the client dials; what the task list shows; what a restart changes; the client's own port. */
const asked: Readonly<Record<NumberAsk, Numbered>> = {
  dial: serverPort,
  process: serverPid,
  restart: serverPid,
  source: sourcePort,
};

const rule = (
  id: WrongRule,
  given: Readonly<Partial<Record<NumberAsk, Numbered>>>,
): Rule<NumberQuestion> => ({
  id,
  gives({ ask, sockets }) {
    const number = given[ask];
    return number === undefined ? null : `${number(sockets)}`;
  },
});

export const numberRules: readonly Rule<NumberQuestion>[] = [
  rule('port-is-pid', {
    dial: serverPid,
    process: serverPort,
    restart: serverPort,
    source: clientPid,
  }),
  rule('source-port-is-service', { dial: sourcePort, restart: sourcePort }),
  rule('client-port-80', { source: servicePort }),
  rule('queue-is-port', { dial: () => usualBacklog, process: () => usualBacklog }),
  rule('other-program', {
    dial: servicePort,
    process: clientPid,
    restart: clientPid,
    source: serverPort,
  }),
];

export const pidOrPort: Drill<NumberQuestion> = {
  draw: (chance) => ({
    skill: 'pid-port',
    sockets: drawnSockets(chance),
    ask: chance.pick(numberAsks),
  }),
  right: ({ ask, sockets }) => `${asked[ask](sockets)}`,
  rules: numberRules,
  choices: 3,
};
