import { describe, expect, test } from 'vitest';
import { drawnAt, trackOf } from './drawn.ts';
import { doorAt, jackAt, laneOf, waitingAt } from './spots.ts';
import { told } from './testing.ts';

const stepOf = ({ story }: ReturnType<typeof told>, kind: string): number =>
  story.findIndex((event) => event.kind === kind) + 1;

describe('a SYN to a server on 0.0.0.0', () => {
  const run = told('');
  const { layout, legs } = run;

  test('nothing is under way before the first question', () => {
    expect(drawnAt(legs, 0)).toEqual([]);
  });

  test('the ARP question goes from the robot to the NIC on its wire', () => {
    const asked = stepOf(run, 'arp.asked');
    const [drawn] = drawnAt(legs, asked - 0.5);
    const [from, to] = [jackAt(layout, 'robot', 'nic1'), jackAt(layout, 'ipc', 'nic1')];
    expect(drawn?.freight?.kind).toBe('asked');
    expect(drawn?.at.x).toBeGreaterThan(from?.at.x ?? 0);
    expect(drawn?.at.x).toBeLessThan(to?.at.x ?? 0);
  });

  test('after it was sent the packet lies at the door', () => {
    const [drawn] = drawnAt(legs, stepOf(run, 'packet.sent'));
    expect(drawn?.at).toEqual(doorAt(layout, 'ipc', 'nic1')?.at);
  });

  test('once the host takes it, it lies at the beginning of the lane of its destination', () => {
    const [drawn] = drawnAt(legs, stepOf(run, 'packet.mine'));
    const lane = laneOf(layout, 0xc0a80164 as Parameters<typeof laneOf>[1]);
    expect(drawn?.at.x).toBe(lane?.box.x);
    expect(drawn?.at.y).toBe((lane?.box.y ?? 0) + (lane?.box.height ?? 0) / 2);
  });

  test('it stops in front of the plate', () => {
    const [drawn] = drawnAt(legs, stepOf(run, 'socket.found'));
    expect(drawn?.at.x).toBeLessThan(layout.middle?.plates[0]?.box.x ?? 0);
    expect(drawn?.mark).toBeNull();
  });

  test('while the way back is looked up, the packet stays where it is', () => {
    const found = stepOf(run, 'socket.found');
    expect(run.story[found]?.kind).toBe('route.decided');
    expect(drawnAt(legs, found + 1)[0]?.at).toEqual(drawnAt(legs, found)[0]?.at);
  });

  test('in the end nothing is under way, and the connection has a track to the plate', () => {
    expect(drawnAt(legs, run.story.length)).toEqual([]);
    expect(trackOf(legs, run.story).length).toBeGreaterThan(1);
  });
});

test('where nobody listens the packet stops on the empty lane, and a reset goes back', () => {
  const run = told('serve=ipc:192.168.2.100:50000');
  const missing = stepOf(run, 'socket.missing');
  expect(drawnAt(run.legs, missing)[0]?.mark).toBe('stopped');
  const back = run.story.findIndex((event, at) => at >= missing && event.kind === 'packet.sent');
  const [drawn] = drawnAt(run.legs, back + 0.5);
  expect(drawn?.freight?.kind === 'packet' && drawn.freight.packet.kind).toMatchObject({
    flags: 'RST',
  });
  expect(drawn?.heads).toBe('left');
});

test("the PLC's packet comes from the right: it looks left, also where it rests", () => {
  const run = told('', 1);
  const sent = stepOf(run, 'packet.sent');
  const back = run.story.findIndex((event, at) => at >= sent && event.kind === 'packet.sent');
  const heads = Array.from({ length: back - sent + 1 }, (_, index) =>
    drawnAt(run.legs, sent + index).map((drawn) => drawn.heads),
  );
  expect(heads).toEqual(heads.map(() => ['left']));
  expect(drawnAt(run.legs, back + 0.5)[0]?.heads).toBe('right');
  expect(drawnAt(run.legs, back + 1)[0]?.heads).toBe('right');
});

test('a packet that a router holds keeps its direction while the router asks for the next', () => {
  const run = told(
    'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,forward;robot,192.168.1.10/24@a,gw:192.168.1.100;plc,192.168.2.10/24@b,gw:192.168.2.100&serve=robot:0.0.0.0:50000&dial=plc:192.168.1.10:50000',
  );
  const sent = stepOf(run, 'packet.sent');
  expect(drawnAt(run.legs, sent)[0]?.heads).toBe('left');
  const routed = run.story.findIndex((event, at) => at >= sent && event.kind === 'route.decided');
  expect(drawnAt(run.legs, routed + 1)[0]?.heads).toBe('left');
});

test('a firewall stops the packet at the gate, before its lane', () => {
  const run = told(
    'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,fw:drop;robot,192.168.1.10/24@a&serve=ipc:0.0.0.0:50000&dial=robot:192.168.1.100:50000',
  );
  const [drawn] = drawnAt(run.legs, stepOf(run, 'firewall.judged'));
  expect(drawn?.mark).toBe('stopped');
  expect(drawn?.at).toEqual(doorAt(run.layout, 'ipc', 'nic1')?.inside);
});

test('a question that nobody answers leaves a mark of silence', () => {
  const run = told('dial=robot:192.168.1.77:50000');
  expect(drawnAt(run.legs, stepOf(run, 'arp.unanswered'))[0]?.mark).toBe('silent');
});

test('what a router forwards goes from door to door without a lane', () => {
  const run = told(
    'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,forward;robot,192.168.1.10/24@a,gw:192.168.1.100;plc,192.168.2.10/24@b,gw:192.168.2.100&serve=plc:0.0.0.0:50000&dial=robot:192.168.2.10:50000',
  );
  const second = run.story.findIndex(
    (event) => event.kind === 'packet.sent' && event.host === 'ipc' && event.way === 'out',
  );
  const line = run.legs[second]?.movers[0]?.line ?? [];
  expect(line).toContainEqual(doorAt(run.layout, 'ipc', 'nic2')?.inside);
  expect(line.at(0)).toEqual(doorAt(run.layout, 'ipc', 'nic1')?.at);
});

test.each([296, 608, 1212])('every place of a packet is on the bench, in %i units', (width) => {
  for (const text of [
    '',
    'dial=ipc:127.0.0.1:50000',
    'dial=robot:127.0.0.1:50000',
    'dial=ipc:192.168.2.10:1',
  ]) {
    const { legs, story, layout } = told(text, 0, width);
    for (let position = 0; position <= story.length; position += 0.125) {
      for (const { at } of drawnAt(legs, position)) {
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.x).toBeLessThanOrEqual(width);
        expect(at.y).toBeGreaterThanOrEqual(0);
        expect(at.y).toBeLessThanOrEqual(layout.height);
      }
    }
  }
});

describe('a packet in a frame for everybody', () => {
  // The PC's gateway by NIC 2 is the broadcast address of NIC 1's subnet.
  const hosts =
    'hosts=ipc,pc,192.168.1.1/30@a,192.168.1.100/24@b,gw:192.168.1.3@nic2;robot,192.168.1.2/30@a;plc,192.168.2.10/16@b;cam,192.168.2.11/16@b';
  const run = (to: string) => told(`${hosts}&dial=ipc:${to}~ping`);

  test('goes to every NIC on the wire and lies where it is taken', () => {
    const { layout, story, legs } = run('192.168.2.10');
    const step = story.findIndex(({ kind }) => kind === 'packet.toAll');
    const ends = legs[step]?.movers.map(({ line }) => line.at(-1));
    const waiting = ['plc', 'cam'].map((host) => waitingAt(layout, host, 'nic1'));
    expect(ends).toEqual(waiting);
    expect(legs[step]?.rest).toMatchObject({ at: waiting[0], mark: null });
    expect(legs[step + 1]?.rest?.at).toEqual(waiting[0]);
  });

  test('that nobody takes stays where it came from', () => {
    const { layout, story, legs } = run('192.168.2.77');
    const step = story.findIndex(({ kind }) => kind === 'packet.toAll');
    expect(legs[step]?.movers).toHaveLength(2);
    expect(legs[step]?.rest).toMatchObject({
      at: waitingAt(layout, 'ipc', 'nic2'),
      mark: 'silent',
    });
  });
});
