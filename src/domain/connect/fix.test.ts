/** What would help: for a fault that a learner meets, the moves that mend it, the likeliest first. */
import { expect, test } from 'vitest';
import { formatIpv4 } from '../ip/ipv4.ts';
import type { Change } from './change.ts';
import { fixesOf } from './fix.ts';
import { given } from './testing.ts';

const ipc = 'ipc,192.168.1.100/24@a,192.168.2.100/24@b';
const robot = 'robot,192.168.1.10/24@a';
const plc = 'plc,192.168.2.10/24@b';
const plain = `hosts=${ipc};${robot};${plc}`;
const any = '&serve=ipc:0.0.0.0:5000';
const dial = (to: string, port = ':5000'): string => `&dial=robot:${to}${port}`;

/** "dial.address 192.168.1.100". */
const changeText = (change: Change): string => {
  const values = Object.entries(change).filter(
    ([key]) => !['code', 'attempt', 'server'].includes(key),
  );
  const shown = values.map(([key, value]) =>
    typeof value === 'number' && ['to', 'bind', 'via', 'address'].includes(key)
      ? formatIpv4(value as never)
      : String(value),
  );
  return [change.code, ...shown].join(' ');
};

const fixes = (text: string): readonly string[] => {
  const scene = given(text);
  return fixesOf(scene, scene.attempts.length - 1).map(({ change }) => changeText(change));
};

test.each([
  ['it works', plain + any + dial('192.168.1.100'), []],
  [
    'bound to the other address',
    `${plain}&serve=ipc:192.168.2.100:5000${dial('192.168.1.100')}`,
    ['server.bind 0.0.0.0', 'server.bind 192.168.1.100'],
  ],
  [
    'the other NIC’s address',
    plain + any + dial('192.168.2.100'),
    ['dial.address 192.168.1.100', 'gateway.set robot nic1 192.168.1.100'],
  ],
  [
    'another port',
    plain + any + dial('192.168.1.100', ':5001'),
    ['server.port 5001', 'dial.port 5000'],
  ],
  ['the other protocol', `${plain}${any}${dial('192.168.1.100')}~udp`, ['dial.protocol tcp']],
  [
    'UDP served, TCP dialled',
    `${plain}&serve=ipc:0.0.0.0:5000~udp${dial('192.168.1.100')}`,
    ['dial.protocol udp'],
  ],
  ['stopped', `${plain}&serve=ipc:0.0.0.0:5000~stopped${dial('192.168.1.100')}`, ['server.start']],
  [
    'without the right to its port',
    `${plain}&serve=ipc:0.0.0.0:80${dial('192.168.1.100', ':80')}`,
    ['server.privilege'],
  ],
  ['127.0.0.1', plain + any + dial('127.0.0.1'), ['dial.address 192.168.1.100']],
  [
    'firewall',
    `${plain.replace('b;', 'b,fw:drop;')}${any}${dial('192.168.1.100')}`,
    ['firewall.allow ipc tcp 5000', 'firewall.off ipc'],
  ],
  [
    'ping and the firewall',
    `${plain.replace('b;', 'b,fw:drop;')}${dial('192.168.1.100~ping', '')}`,
    ['firewall.allow ipc icmp null', 'firewall.off ipc'],
  ],
  [
    'full queue',
    `${plain}&serve=ipc:0.0.0.0:5000~frozen~backlog:0${dial('192.168.1.100')};robot:192.168.1.100:5000`,
    ['server.thaw'],
  ],
])('%s', (_, text, expected) => {
  expect(fixes(text)).toEqual(expected);
});

test.each([
  [
    'a leftover in the way',
    `${plain}&serve=ipc:192.168.1.100:5000~was:192.168.1.10:9;ipc:0.0.0.0:5000${dial('192.168.1.100')}`,
    'socket.close 0',
  ],
  [
    'no router',
    `hosts=${ipc};${robot},gw:192.168.1.100;${plc},gw:192.168.2.100&serve=plc:0.0.0.0:5000${dial('192.168.2.10')}`,
    'forwarding.on ipc',
  ],
  [
    'no way back',
    `hosts=${ipc},forward;${robot},gw:192.168.1.100;${plc}&serve=plc:0.0.0.0:5000${dial('192.168.2.10')}`,
    'gateway.set plc nic1 192.168.2.100',
  ],
  [
    'a gateway that is nobody',
    `hosts=${ipc};${robot},gw:192.168.1.9${any}${dial('192.168.2.100')}`,
    'gateway.set robot nic1 192.168.1.100',
  ],
  [
    'a NIC that is down',
    `${plain.replace('@a;', '@a~down;')}${any}${dial('192.168.1.100')}`,
    'nic.up robot nic1',
  ],
  [
    'a cable that is out',
    `hosts=${ipc};robot,192.168.1.10/24@none${any}${dial('192.168.1.100')}`,
    'nic.plug robot nic1 a',
  ],
  [
    'the cable in the wrong port',
    `hosts=${ipc};robot,192.168.1.10/24@b${any}${dial('192.168.1.100')}`,
    'nic.plug robot nic1 a',
  ],
  [
    'a wrong mask',
    `hosts=ipc,192.168.1.100/25@a;robot,192.168.1.200/24@a${any}${dial('192.168.1.100')}`,
    'nic.prefix ipc nic1 24',
  ],
  [
    'a duplicate address',
    `hosts=${ipc};${robot};plc,192.168.1.100/24@a${any}${dial('192.168.1.100')}`,
    'nic.address plc nic1 192.168.1.254 24',
  ],
  [
    'a gateway that leads away',
    `hosts=ipc,192.168.1.100/24@a,10.0.0.1/8@b;robot,192.168.1.10/24@a;r,192.168.1.1/24@a&serve=ipc:0.0.0.0:5000${dial('10.0.0.1')}`,
    'dial.address 192.168.1.100',
  ],
])('%s: among others', (_, text, expected) => {
  expect(fixes(text)).toContain(expected);
});

/** A server on a second host as well: dialling that one would always help, too. */
test.each([
  [
    'at a firewall: the firewall',
    `${plain.replace('b;', 'b,fw:drop;')};camera,192.168.1.20/24@a`,
    '192.168.1.100',
    ['firewall.allow ipc tcp 5000', 'firewall.off ipc', 'dial.address 192.168.1.20'],
  ],
  [
    'at a PC that does not forward: forwarding',
    `hosts=${ipc};${robot},gw:192.168.1.100;plc,192.168.2.10/24@b,gw:192.168.2.100;camera,192.168.1.20/24@a`,
    '192.168.2.10',
    ['forwarding.on ipc', 'dial.address 192.168.1.100', 'dial.address 192.168.1.20'],
  ],
  [
    'where nobody answers ARP: a NIC',
    `hosts=ipc,192.168.1.100/24@none;${robot};camera,192.168.1.20/24@a`,
    '192.168.1.100',
    ['nic.plug ipc nic1 a', 'dial.address 192.168.1.20'],
  ],
])('what is looked at first, %s', (_, hosts, to, order) => {
  const served = ['ipc', 'plc', 'camera'].filter((id) => hosts.includes(`${id},`));
  const servers = served.map((id) => `${id}:0.0.0.0:5000`).join(';');
  const found = fixes(`${hosts}&serve=${servers}${dial(to)}`);
  expect(found.filter((fix) => order.includes(fix))).toEqual(order);
  expect(found[0]).toBe(order[0]);
});
