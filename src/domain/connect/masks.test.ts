/** Masks, routes and wiring, row by row as a Linux kernel answered; A dials B. */
import { expect, test } from 'vitest';
import { endOf, endsOf, kindsOf } from './testing.ts';

const at = (octets: string): string =>
  octets.includes('.') ? `192.168.${octets}` : `192.168.1.${octets}`;

/** Two hosts on one switch; each dials the other's port 5000. */
const pair = (a: string, b: string, ...others: string[]): string => {
  const address = (text: string) => at(text).split('/')[0];
  const hosts = [`a,${at(a)}@s`, `b,${at(b)}@s`, ...others].join(';');
  const [aOnly = '', bOnly = ''] = [address(a), address(b)];
  return `hosts=${hosts}&serve=a:0.0.0.0:5000;b:0.0.0.0:5000&dial=a:${bOnly}:5000;b:${aOnly}:5000`;
};

test.each([
  ['10/24', '20/25', 'CONNECTED', 'CONNECTED'],
  ['10/24', '20/16', 'CONNECTED', 'CONNECTED'],
  ['10/16', '100/24', 'CONNECTED', 'CONNECTED'],
  ['10/24', '130/25', 'ETIMEDOUT', 'ENETUNREACH'],
  ['10/24', '200/25', 'ETIMEDOUT', 'ENETUNREACH'],
  ['10/25', '200/24', 'ENETUNREACH', 'ETIMEDOUT'],
  ['1.10/24', '2.10/24', 'ENETUNREACH', 'ENETUNREACH'],
  ['1.10/24', '2.20/24', 'ENETUNREACH', 'ENETUNREACH'],
  ['1.10/23', '2.20/23', 'ENETUNREACH', 'ENETUNREACH'],
  ['1.10/22', '2.20/22', 'CONNECTED', 'CONNECTED'],
  ['10/31', '11/31', 'CONNECTED', 'CONNECTED'],
  ['1.0/23', '0.255/23', 'CONNECTED', 'CONNECTED'],
  ['10/32', '11/32', 'ENETUNREACH', 'ENETUNREACH'],
])('A %s, B %s, one switch: %s there, %s back', (a, b, there, back) => {
  expect(kindsOf(pair(a, b))).toEqual([there, back]);
});

test('out by the router, back direct', () => {
  const text = pair('10/25', '200/24').replace('@s;', '@s,gw:192.168.1.1;');
  const routed = text.replace('&serve', ';r,router,192.168.1.1/24@s,forward&serve');
  expect(kindsOf(routed)).toEqual(['CONNECTED', 'CONNECTED']);
});

const routed = (a: string, b: string, r: string): string =>
  `hosts=a,192.168.1.10/24@s${a};b,192.168.2.10/24@t${b};r,router,192.168.1.1/24@s,192.168.2.1/24@t${r}` +
  '&serve=b:0.0.0.0:5000&dial=a:192.168.2.10:5000';

test.each([
  [
    'both have it as their gateway',
    ',gw:192.168.1.1',
    ',gw:192.168.2.1',
    ',forward',
    'CONNECTED 0 socket.wildcard at b, out',
  ],
  [
    'the other has no gateway',
    ',gw:192.168.1.1',
    '',
    ',forward',
    'ETIMEDOUT route.none at b, back',
  ],
  [
    'it does not forward',
    ',gw:192.168.1.1',
    ',gw:192.168.2.1',
    '',
    'ETIMEDOUT forward.off at r, out',
  ],
  [
    'the client has no gateway',
    '',
    ',gw:192.168.2.1',
    ',forward',
    'ENETUNREACH route.none at a, out',
  ],
  [
    'the gateway is nobody',
    ',gw:192.168.1.9',
    ',gw:192.168.2.1',
    ',forward',
    'EHOSTUNREACH arp.gatewayNobody at a, out',
  ],
  [
    'the other’s gateway is nobody',
    ',gw:192.168.1.1',
    ',gw:192.168.2.9',
    ',forward',
    'ETIMEDOUT arp.gatewayNobody at b, back',
  ],
  [
    'the gateway was refused',
    ',gw:192.168.3.1',
    '',
    ',forward',
    'ENETUNREACH route.gatewayRefused at a, out',
  ],
])('a router between them, %s', (_, a, b, r, expected) => {
  expect(endOf(routed(a, b, r))).toBe(expected);
});

test.each([
  ['a router without a route', 'dial=a:192.168.3.10:5000', 'ENETUNREACH forward.noRoute at r, out'],
  [
    'a target that is off, behind a router',
    'dial=a:192.168.2.99:5000',
    'EHOSTUNREACH arp.nobody at r, out',
  ],
])('%s', (_, dial, expected) => {
  const text = routed(',gw:192.168.1.1', ',gw:192.168.2.1', ',forward').replace(/dial=.*/, dial);
  expect(endOf(text)).toBe(expected);
});

test('both NICs of the IPC in one subnet: device 1 reaches both addresses, device 2 neither', () => {
  const hosts =
    'hosts=ipc,192.168.1.100/24@a,192.168.1.101/24@b;d1,192.168.1.10/24@a;d2,192.168.1.20/24@b';
  const dial = ['d1:192.168.1.100', 'd1:192.168.1.101', 'd2:192.168.1.101', 'd2:192.168.1.100'];
  const text = `${hosts}&serve=ipc:0.0.0.0:5000&dial=${dial.map((each) => `${each}:5000`).join(';')}`;
  expect(endsOf(text)).toEqual([
    'CONNECTED 0 socket.wildcard at ipc, out',
    'CONNECTED 0 socket.wildcard at ipc, out',
    'ETIMEDOUT arp.otherWire at ipc, back',
    'ETIMEDOUT arp.otherWire at ipc, back',
  ]);
});

test.each([
  ['', ',gw:192.168.2.100', 'ETIMEDOUT forward.off at ipc, out'],
  [',forward', ',gw:192.168.2.100', 'CONNECTED 0 socket.wildcard at plc, out'],
  [',forward', '', 'ETIMEDOUT route.none at plc, back'],
])('the robot’s gateway is NIC 1, it dials the PLC (IPC "%s", PLC "%s")', (ipc, plc, expected) => {
  const hosts = `hosts=ipc,192.168.1.100/24@a,192.168.2.100/24@b${ipc};robot,192.168.1.10/24@a,gw:192.168.1.100;plc,192.168.2.10/24@b${plc}`;
  expect(endOf(`${hosts}&serve=plc:0.0.0.0:5000&dial=robot:192.168.2.10:5000`)).toBe(expected);
});

const cables = (ipc: string, robot: string): string =>
  `hosts=ipc,192.168.1.100/24@${ipc};robot,192.168.1.10/24@${robot}&serve=ipc:192.168.1.100:5000` +
  '&dial=robot:192.168.1.100:5000;ipc:192.168.1.100:5000';

test.each([
  ['the client’s cable is out', 'a', 'none', 'EHOSTUNREACH arp.cableOut at robot, out'],
  ['the server’s cable is out', 'none', 'a', 'EHOSTUNREACH arp.ownerUnplugged at robot, out'],
  ['the cable is in the wrong port', 'a', 'b', 'EHOSTUNREACH arp.otherWire at robot, out'],
  ['the client’s NIC is down', 'a', 'a~down', 'ENETUNREACH route.nicDown at robot, out'],
  ['the server’s NIC is down', 'a~down', 'a', 'EHOSTUNREACH arp.ownerDown at robot, out'],
])('%s, and the IPC still reaches its own address', (_, ipc, robot, expected) => {
  expect(endsOf(cables(ipc, robot))).toEqual([expected, 'CONNECTED 0 socket.exact at ipc, out']);
});
