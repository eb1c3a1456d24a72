/** Every cause, by the smallest world that ends by it: what the client sees, and where it was decided. */
import { expect, test } from 'vitest';
import { causes } from './cause.ts';
import { endOf } from './testing.ts';

const ipc = 'ipc,192.168.1.100/24@a,192.168.2.100/24@b';
const [robot, plc] = ['robot,192.168.1.10/24@a', 'plc,192.168.2.10/24@b'];
/** Its gateway by NIC 2 is the broadcast address of NIC 1's subnet. */
const toAll = 'robot,192.168.1.1/30@a,192.168.1.10/24@b,gw:192.168.1.3@nic2';
const routed = `${robot},gw:192.168.1.100`;
const world = (...hosts: readonly string[]): string => `hosts=${hosts.join(';')}`;
const plain = world(ipc, robot, plc);
const any = '&serve=ipc:0.0.0.0:5000';
const dial = (to: string, port = ':5000'): string => `&dial=robot:${to}${port}`;
const dialled = any + dial('192.168.1.100');
const farther = any + dial('192.168.2.100');

const table: readonly (readonly [text: string, expected: string])[] = [
  [plain + dialled, 'CONNECTED 0 socket.wildcard at ipc, out'],
  [
    `${plain}&serve=ipc:192.168.1.100:5000${dial('192.168.1.100')}`,
    'CONNECTED 0 socket.exact at ipc, out',
  ],
  [
    `${plain}&serve=ipc:0.0.0.0:5000~frozen${dial('192.168.1.100')}`,
    'CONNECTED 0 socket.frozen at ipc, out',
  ],
  [
    `${plain}&serve=ipc:0.0.0.0:5000~udp~frozen${dial('192.168.1.100')}~udp`,
    'DELIVERED 0, none socket.frozen at ipc, out',
  ],
  [plain + dial('192.168.1.100~ping', ''), 'ANSWERED socket.echo at ipc, out'],
  [plain + farther, 'ENETUNREACH route.none at robot, out'],
  [world(ipc, `${robot}~down`) + dialled, 'ENETUNREACH route.nicDown at robot, out'],
  [world(ipc, `${robot},gw:9.9.9.9`) + farther, 'ENETUNREACH route.gatewayRefused at robot, out'],
  [plain + any + dial('192.168.1.255'), 'ENETUNREACH route.broadcast at robot, out'],
  [`${plain}${dial('192.168.1.255')}~udp`, 'EACCES route.broadcast at robot, out'],
  [plain + dial('192.168.1.255~ping', ''), 'EACCES route.broadcast at robot, out'],
  [world(ipc, routed) + dial('255.255.255.255'), 'ENETUNREACH route.broadcast at robot, out'],
  [world(ipc, routed) + dial('224.0.0.7'), 'ENETUNREACH route.multicast at robot, out'],
  [`${world(ipc, routed)}${dial('224.0.0.7')}~udp`, 'SILENCE route.multicast at robot, out'],
  [
    world(ipc, `robot,windows,192.168.1.10/24@a`) + dial('0.0.0.0'),
    'EADDRNOTAVAIL route.wildcard at robot, out',
  ],
  [plain + dial('192.168.1.7'), 'EHOSTUNREACH arp.nobody at robot, out'],
  [`${plain}${dial('192.168.1.7')}~udp`, 'SILENCE arp.nobody at robot, out'],
  [plain + dial('192.168.1.7~ping', ''), 'EHOSTUNREACH arp.nobody at robot, out'],
  [world(ipc, `${robot},gw:192.168.1.7`) + farther, 'EHOSTUNREACH arp.gatewayNobody at robot, out'],
  [world(ipc, 'robot,192.168.1.10/24@none') + dialled, 'EHOSTUNREACH arp.cableOut at robot, out'],
  [
    world(ipc, 'robot,192.168.1.10/24@b') + any + dial('192.168.1.10').replace('robot', 'ipc'),
    'EHOSTUNREACH arp.otherWire at ipc, out',
  ],
  [
    world('ipc,192.168.1.100/24@none', robot) + dialled,
    'EHOSTUNREACH arp.ownerUnplugged at robot, out',
  ],
  [
    world('ipc,192.168.1.100/24@a~down', robot) + dialled,
    'EHOSTUNREACH arp.ownerDown at robot, out',
  ],
  [
    world(`windows,windows,192.168.1.100/24@b,192.168.3.100/24@a`, robot) + dial('192.168.1.100'),
    'EHOSTUNREACH arp.strongHost at robot, out',
  ],
  [
    world('ipc,192.168.1.100/24@a,192.168.1.10/24@b', robot) + dialled,
    'EHOSTUNREACH arp.sameAddress at robot, out',
  ],
  [world(ipc, routed, plc) + dial('192.168.2.10'), 'ETIMEDOUT forward.off at ipc, out'],
  [
    world(`${ipc},forward`, routed) + dial('192.168.3.10'),
    'ENETUNREACH forward.noRoute at ipc, out',
  ],
  [
    `${world(`${ipc},forward`, routed)}${dial('192.168.3.10')}~udp`,
    'SILENCE forward.noRoute at ipc, out',
  ],
  [world(`${ipc},forward`, routed) + dial('0.0.0.9'), 'ETIMEDOUT forward.noRoute at ipc, out'],
  [
    world(`${ipc},forward,gw:192.168.2.1`, routed, 'r,192.168.2.1/24@b,forward,gw:192.168.2.100') +
      dial('9.9.9.9'),
    'EHOSTUNREACH forward.loop at r, out',
  ],
  [
    world(toAll, 'plc,192.168.2.10/16@b') + dial('192.168.2.11'),
    'ETIMEDOUT forward.linkBroadcast at robot, out',
  ],
  [
    world(toAll, 'plc,192.168.2.10/16@b') + dial('192.168.2.10'),
    'ETIMEDOUT deliver.linkBroadcast at plc, out',
  ],
  [
    world('ipc,windows,192.168.1.100/24@a,192.168.2.100/24@b', routed) + farther,
    'ETIMEDOUT deliver.strongHost at ipc, out',
  ],
  [
    world(`${ipc},forward`, routed, 'plc,192.168.2.10/24@b,192.168.1.10/24@c') +
      dial('192.168.2.10'),
    'ETIMEDOUT deliver.sameAddress at plc, out',
  ],
  [
    world(ipc, 'robot,none@a,route:192.168.1.0/24@nic1') + dialled,
    'ETIMEDOUT deliver.noSource at ipc, out',
  ],
  [
    world(ipc, 'plc,192.168.2.10/24@b', 'robot,192.168.2.10/24@a,route:192.168.1.0/24@nic1') +
      dialled,
    'ETIMEDOUT deliver.wrongHost at plc, back',
  ],
  [world(ipc, routed) + any + dial('192.168.2.255'), 'ETIMEDOUT deliver.broadcast at ipc, out'],
  [world(ipc, routed) + dial('192.168.2.255~ping', ''), 'SILENCE deliver.broadcast at ipc, out'],
  [world(`${ipc},fw:drop`, robot) + dialled, 'ETIMEDOUT firewall.drop at ipc, out'],
  [world(`${ipc},reject:tcp.5000`, robot) + dialled, 'ECONNREFUSED firewall.reject at ipc, out'],
  [world(`${ipc},prohibit:tcp`, robot) + dialled, 'EHOSTUNREACH firewall.prohibit at ipc, out'],
  [
    world(`ipc,windows,192.168.1.100/24@a,fw:allow`, robot) + dial('192.168.1.100'),
    'ETIMEDOUT firewall.stealth at ipc, out',
  ],
  [plain + dial('192.168.1.100'), 'ECONNREFUSED socket.none at ipc, out'],
  [
    `${plain}&serve=ipc:192.168.2.100:5000${dial('192.168.1.100')}`,
    'ECONNREFUSED socket.otherAddress at ipc, out',
  ],
  [plain + any + dial('192.168.1.100', ':5001'), 'ECONNREFUSED socket.otherPort at ipc, out'],
  [`${plain}${dialled}~udp`, 'ECONNREFUSED socket.otherProtocol at ipc, out'],
  [`${plain}${dialled}~sendto`, 'SILENCE socket.otherProtocol at ipc, out'],
  [
    `${plain}&serve=ipc:0.0.0.0:5000~stopped${dial('192.168.1.100')}`,
    'ECONNREFUSED socket.notRunning at ipc, out',
  ],
  [plain + any + dial('127.0.0.1'), 'ECONNREFUSED socket.dialledItself at robot, out'],
  [plain + any + dial('0.0.0.0'), 'ECONNREFUSED socket.dialledItself at robot, out'],
  [
    world(ipc, robot, 'plc,192.168.1.100/24@a') + dialled,
    'ECONNREFUSED socket.wrongHost at plc, out',
  ],
  [
    `${plain}&serve=ipc:0.0.0.0:5000~frozen~backlog:0${dial('192.168.1.100')};robot:192.168.1.100:5000`,
    'ETIMEDOUT socket.queueFull at ipc, out',
  ],
  [
    `${world(ipc, routed)}&serve=ipc:0.0.0.0:5000~udp${dial('192.168.2.100')}~udp`,
    'DELIVERED 0, none from 192.168.1.100 reply.otherAddress at robot, back',
  ],
];

test.each(table)('%s: %s', (text, expected) => {
  expect(endOf(text)).toBe(expected);
});

test('no cause is missing', () => {
  const ended = new Set(table.map(([, expected]) => /(\w+\.\w+) at/.exec(expected)?.[1]));
  expect(causes.filter((cause) => !ended.has(cause))).toEqual([]);
});
