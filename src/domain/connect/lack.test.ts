/** Why a host has no route: nothing leads there, a NIC is down, or what would lead was refused. */
import { expect, test } from 'vitest';
import { endOf } from './testing.ts';

const ipc = 'ipc,192.168.1.100/24@a,192.168.2.100/24@b';
const wired = 'robot,192.168.1.10/24@a';
const two = `${wired},192.168.2.10/24@b`;

test.each([
  ['nothing leads there', wired, 'route.none'],
  ['the NIC that leads there is down, another one is up', `${two}~down`, 'route.nicDown'],
  ['a NIC is down that leads elsewhere', `${wired},10.0.0.1/8@b~down`, 'route.none'],
  ['the gateway was refused: not on the wire', `${wired},gw:9.9.9.9`, 'route.gatewayRefused'],
  ['the gateway’s NIC is down', `${wired}~down,gw:192.168.1.1`, 'route.nicDown'],
  [
    'the route that leads there was refused',
    `${wired},route:192.168.2.0/24:9.9.9.9`,
    'route.gatewayRefused',
  ],
  ['a route was refused that leads elsewhere', `${wired},route:10.0.0.0/8:9.9.9.9`, 'route.none'],
  [
    'of two that were refused the second leads there',
    `${wired},route:10.0.0.0/8:9.9.9.9,route:192.168.2.0/24:9.9.9.9`,
    'route.gatewayRefused',
  ],
])('%s', (_, robot, cause) => {
  expect(endOf(`hosts=${ipc};${robot}&dial=robot:192.168.2.100:5000`)).toBe(
    `ENETUNREACH ${cause} at robot, out`,
  );
});
