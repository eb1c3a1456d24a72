/** The state after each event: where the packet is, what ARP has taught whom, who is connected. */
import { expect, test } from 'vitest';
import { formatIpv4 } from '../ip/ipv4.ts';
import type { Packet } from '../net/packet.ts';
import { simulate } from './simulate.ts';
import type { AttemptState } from './simulation.ts';
import { given } from './testing.ts';

const nameOf = ({ kind }: Packet): string => (kind.protocol === 'tcp' ? kind.flags : kind.says);

/** "ipc nic1", on a wire "robot nic1 a"; inside a host "robot". */
const placeOf = ({ place }: AttemptState): string =>
  [place.host, place.nic, place.segment].filter((each) => each !== null).join(' ');

/** Of the last attempt: "packet.sent: SYN at robot nic1 a". */
function statesOf(text: string): readonly string[] {
  const attempt = simulate(given(text)).attempts.at(-1);
  return (attempt?.trace.steps ?? []).map(({ event, state }) => {
    const packet = state.packet === null ? '' : `${nameOf(state.packet)} `;
    return `${event.kind}: ${packet}at ${placeOf(state)}`;
  });
}

const lastOf = (text: string): AttemptState | undefined =>
  simulate(given(text)).attempts[0]?.trace.steps.at(-1)?.state;

const hosts = (ipc = '') =>
  `hosts=ipc,192.168.1.100/24@a${ipc};robot,192.168.1.10/24@a&serve=ipc:0.0.0.0:5000`;
const call = '&dial=robot:192.168.1.100:5000';

test('a connection: the packet leaves its sender by a wire, and is taken in without one', () => {
  expect(statesOf(hosts() + call)).toEqual([
    'attempt.started: at robot',
    'route.decided: at robot',
    'arp.asked: at robot',
    'arp.answered: at robot',
    'packet.sent: SYN at robot nic1 a',
    'packet.mine: SYN at ipc nic1',
    'socket.found: SYN at ipc',
    'route.decided: SYN at ipc',
    'arp.known: SYN at ipc',
    'packet.sent: SYN-ACK at ipc nic1 a',
    'packet.mine: SYN-ACK at robot nic1',
    'packet.sent: ACK at robot nic1 a',
    'connection.opened: ACK at robot nic1 a',
    'ended: at ipc',
  ]);
});

test('a firewall that drops ends it inside the host, and no packet is left', () => {
  expect(statesOf(hosts(',drop:tcp.5000') + call).slice(-3)).toEqual([
    'packet.mine: SYN at ipc nic1',
    'firewall.judged: SYN at ipc',
    'ended: at ipc',
  ]);
});

test('a strong host drops what came in by the other NIC right behind it', () => {
  const text =
    'hosts=ipc,windows,192.168.1.100/24@a,192.168.2.100/24@b;robot,192.168.1.10/24@a,gw:192.168.1.100&serve=ipc:0.0.0.0:5000&dial=robot:192.168.2.100:5000';
  expect(statesOf(text).slice(-3)).toEqual([
    'packet.sent: SYN at robot nic1 a',
    'packet.dropped: at ipc nic1',
    'ended: at ipc',
  ]);
});

test('what no socket takes, and what no queue has room for, is inside the host', () => {
  expect(statesOf(`${hosts()}&dial=robot:192.168.1.100:5001`)).toContain(
    'socket.missing: SYN at ipc',
  );
  const full = `${hosts()}~frozen~backlog:0${call};robot:192.168.1.100:5000`;
  expect(statesOf(full).slice(-3)).toEqual([
    'socket.found: SYN at ipc',
    'queue.full: SYN at ipc',
    'ended: at ipc',
  ]);
});

test('who asks and who answers learn each other, and nothing more', () => {
  const arp = lastOf(hosts() + call)?.arp.map(
    ({ host, nic, address, at }) =>
      `${host} ${nic}: ${formatIpv4(address)} is at ${at.host} ${at.nic}`,
  );
  expect(arp).toEqual([
    'robot nic1: 192.168.1.100 is at ipc nic1',
    'ipc nic1: 192.168.1.10 is at robot nic1',
  ]);
});

test('each wire teaches its own two: through a router there are four entries', () => {
  const router = 'router,router,192.168.1.1/24@a,10.0.0.1/24@b,forward';
  const text = `hosts=robot,192.168.1.10/24@a,gw:192.168.1.1;plc,10.0.0.9/24@b,gw:10.0.0.1;${router}&serve=plc:0.0.0.0:5000&dial=robot:10.0.0.9:5000`;
  expect(lastOf(text)?.arp.map(({ host, address }) => `${host} ${formatIpv4(address)}`)).toEqual([
    'robot 192.168.1.1',
    'router 192.168.1.10',
    'router 10.0.0.9',
    'plc 10.0.0.1',
  ]);
  expect(statesOf(text)).toContain('packet.notMine: SYN at router nic1');
});

test('a host that does not forward drops the packet where it came in', () => {
  const text =
    'hosts=robot,192.168.1.10/24@a,gw:192.168.1.1;box,192.168.1.1/24@a,10.0.0.1/24@b;plc,10.0.0.9/24@b&serve=plc:0.0.0.0:5000&dial=robot:10.0.0.9:5000';
  const states = statesOf(text);
  expect(states.find((state) => state.startsWith('packet.notMine'))).toBe(
    'packet.notMine: SYN at box nic1',
  );
  expect(states.at(-1)).toBe('ended: at box');
});

test('before an attempt nothing is known; connections of those before stay', () => {
  const { attempts } = simulate(given(`${hosts()}${call};robot:192.168.1.100:5000`));
  const [first, second] = attempts;
  expect(second?.trace.start.arp).toEqual([]);
  expect(second?.trace.start.connections).toEqual(first?.trace.steps.at(-1)?.state.connections);
  expect(second?.trace.start.connections).toHaveLength(1);
});
