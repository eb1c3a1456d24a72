/** Two faults at once: which pairs of moves are named, and in which order they are made. */
import { expect, test } from 'vitest';
import { fixPairsOf, fixesOf } from './fix.ts';
import { given } from './testing.ts';

const robot = 'robot,192.168.1.10/24@a';
const walled = `hosts=ipc,192.168.1.100/24@a,fw:drop;${robot}`;
const stopped = '&serve=ipc:0.0.0.0:5020~stopped';
const dial = '&dial=robot:192.168.1.100:5020';

const pairs = (text: string): readonly string[] =>
  fixPairsOf(given(text), 0).map((pair) => pair.map(({ code }) => code).join(', '));

test('what stops it first is mended first', () => {
  expect(pairs(`${walled}${stopped}${dial}`)).toEqual([
    'firewall.allow, server.start',
    'firewall.off, server.start',
  ]);
});

test('three at most: of two cameras that serve another port, one is named', () => {
  const cameras = ';cam1,192.168.1.21/24@a;cam2,192.168.1.22/24@a';
  const serve = `${stopped};cam1:0.0.0.0:5021;cam2:0.0.0.0:5021`;
  expect(pairs(`${walled}${cameras}${serve}${dial}`)).toEqual([
    'firewall.allow, server.start',
    'firewall.off, server.start',
    'dial.address, server.port',
  ]);
});

test('none where a single move helps, where it works, or where nobody dials', () => {
  const serving = '&serve=ipc:0.0.0.0:5020';
  expect(fixesOf(given(`${walled}${serving}${dial}`), 0).length).toBeGreaterThan(0);
  expect(pairs(`${walled}${serving}${dial}`)).toEqual([]);
  expect(pairs(`hosts=ipc,192.168.1.100/24@a;${robot}${serving}${dial}`)).toEqual([]);
  expect(pairs(`${walled}${stopped}`)).toEqual([]);
});

test('UDP works only once the reply is heard: both moves of a reply from another address', () => {
  const ipc = 'ipc,192.168.1.100/24@a,192.168.2.100/24@b';
  const scene = given(
    `hosts=${ipc};${robot},gw:192.168.1.100&serve=ipc:0.0.0.0:5020~udp&dial=robot:192.168.2.100:5020~udp`,
  );
  const codes = fixesOf(scene, 0).map(({ change }) => change.code);
  expect(codes.slice(0, 2)).toEqual(['dial.address', 'server.bind']);
});
