/**
 * A gateway by NIC 2 that is the broadcast address of NIC 1's subnet, as a Linux kernel was seen to
 * treat it (namespaces, tcpdump): no ARP, a frame for everybody. TCP is deaf to such a frame; who gets
 * one sends no ICMP error and passes nothing on; everything else goes on as ever.
 */
import { describe, expect, test } from 'vitest';
import { ipv4OfOctets } from '../ip/ipv4.ts';
import { capture, endOf, endsOf, given } from './testing.ts';
import { simulate, verdictsOf } from './simulate.ts';

const robot = 'robot,172.16.3.1/30@a,172.16.3.10/25@a,gw:172.16.3.3@nic2';
const plc = 'plc,172.16.6.1/25@a,route:172.16.3.0/25@nic1';
const open = '&serve=plc:0.0.0.0:7000;plc:0.0.0.0:7000~udp';
const dials = [
  'robot:172.16.6.1:7000',
  'robot:172.16.6.1:7001',
  'robot:172.16.6.1:7000~udp',
  'robot:172.16.6.1:7001~udp',
  'robot:172.16.6.1~ping',
].join(';');
const asked = (...hosts: readonly string[]): readonly string[] =>
  endsOf(`hosts=${hosts.join(';')}${open}&dial=${dials}`);

describe('on the way out', () => {
  test('ping and UDP get through, TCP is not heard, a closed port says nothing', () => {
    expect(asked(robot, plc)).toEqual([
      'ETIMEDOUT deliver.linkBroadcast at plc, out',
      'ETIMEDOUT deliver.linkBroadcast at plc, out',
      'DELIVERED 1, heard from 172.16.6.1 socket.wildcard at plc, out',
      'SILENCE socket.otherPort at plc, out',
      'ANSWERED socket.echo at plc, out',
    ]);
  });

  test('a firewall that rejects by ICMP is not heard, a reset is', () => {
    const silent = (cause: string): string => `SILENCE ${cause} at plc, out`;
    expect(asked(robot, `${plc},fw:prohibit`)).toEqual([
      'ETIMEDOUT firewall.prohibit at plc, out',
      'ETIMEDOUT firewall.prohibit at plc, out',
      ...Array.from({ length: 3 }, () => silent('firewall.prohibit')),
    ]);
    expect(asked(robot, `${plc},fw:reject`)).toEqual([
      'ECONNREFUSED firewall.reject at plc, out',
      'ECONNREFUSED firewall.reject at plc, out',
      ...Array.from({ length: 3 }, () => silent('firewall.reject')),
    ]);
  });

  const nobody = [
    'ETIMEDOUT forward.linkBroadcast at robot, out',
    'ETIMEDOUT forward.linkBroadcast at robot, out',
    'SILENCE forward.linkBroadcast at robot, out',
    'SILENCE forward.linkBroadcast at robot, out',
    'SILENCE forward.linkBroadcast at robot, out',
  ];

  test('nobody there: silence, and no "host unreachable"', () => {
    expect(asked(robot, plc.replace('172.16.6.1', '172.16.6.2'))).toEqual(nobody);
  });

  test('a router that hears it does not send it on', () => {
    const router = 'r,172.16.3.9/25@a,172.16.6.9/25@b,forward';
    expect(asked(robot, router, plc.replace('@a', '@b'))).toEqual(nobody);
  });

  test('the cable is out: silence as well', () => {
    const unplugged = robot.replace('172.16.3.10/25@a', '172.16.3.10/25@none');
    expect(asked(unplugged, plc)).toEqual(nobody);
    expect(capture(`hosts=${unplugged};${plc}&dial=robot:172.16.6.1~ping`)).toContain(
      '-  to all: 172.16.3.10 > 172.16.6.1: ICMP echo',
    );
  });

  test('whoever calls himself as the sender does, or nobody at all, does not take it', () => {
    const twin = 'plc,172.16.6.1/25@a,172.16.3.10/32@b';
    expect(endOf(`hosts=${robot};${twin}&dial=robot:172.16.6.1~ping`)).toBe(
      'SILENCE forward.linkBroadcast at robot, out',
    );
  });

  test('a strong host takes it only by the NIC that has the address', () => {
    const [far, near] = ['none@a,172.16.6.1/25@b', '172.16.6.1/25@a'];
    const windows = (nics: string): string =>
      endOf(`hosts=${robot};plc,windows,fw:allow,${nics},gw:172.16.6.9&dial=robot:172.16.6.1~ping`);
    expect(windows(far)).toBe('SILENCE forward.linkBroadcast at robot, out');
    expect(windows(near)).toContain('plc');
  });

  test('a host in between does the same with what it sends on', () => {
    const between = `${robot},10.1.1.1/24@c,forward`;
    const client = 'c,10.1.1.2/24@c,gw:10.1.1.1';
    const back = `${plc},route:10.0.0.0/8:172.16.3.10@nic1`;
    const text = `hosts=${between};${client};${back}${open}&dial=${dials.replaceAll('robot', 'c')}`;
    expect(endsOf(text)).toEqual([
      'ETIMEDOUT deliver.linkBroadcast at plc, out',
      'ETIMEDOUT deliver.linkBroadcast at plc, out',
      'DELIVERED 1, heard from 172.16.6.1 socket.wildcard at plc, out',
      'SILENCE socket.otherPort at plc, out',
      'ANSWERED socket.echo at plc, out',
    ]);
  });
});

describe('on the way back', () => {
  const home = '&serve=robot:0.0.0.0:7000;robot:0.0.0.0:7000~udp';
  const calls = dials.replaceAll('robot:172.16.6.1', 'plc:172.16.3.10');
  const called = (...hosts: readonly string[]): readonly string[] =>
    endsOf(`hosts=${hosts.join(';')}${home}&dial=${calls}`);

  test('TCP’s answers are not heard, all others are', () => {
    expect(called(robot, plc)).toEqual([
      'ETIMEDOUT deliver.linkBroadcast at plc, back',
      'ETIMEDOUT socket.otherPort at robot, out, lost deliver.linkBroadcast at plc',
      'DELIVERED 1, heard from 172.16.3.10 socket.wildcard at robot, out',
      'ECONNREFUSED socket.otherPort at robot, out',
      'ANSWERED socket.echo at robot, out',
    ]);
  });

  test('the client’s firewall is asked before TCP, and lets answers in', () => {
    const walled = called(robot, `${plc},fw:drop`);
    expect(walled).toEqual(called(robot, plc));
  });

  test('ICMP errors are heard: prohibited, no route, nobody there', () => {
    expect(called(`${robot},fw:prohibit`, plc).slice(0, 2)).toEqual([
      'EHOSTUNREACH firewall.prohibit at robot, out',
      'EHOSTUNREACH firewall.prohibit at robot, out',
    ]);
    const router = `${robot.replace('gw:172.16.3.3', 'route:172.16.6.0/25:172.16.3.3')},10.9.9.1/24@d,forward`;
    const client = `${plc},route:10.0.0.0/8:172.16.3.10@nic1`;
    expect(
      endsOf(
        `hosts=${router};${client}&dial=plc:10.9.9.7:7000;plc:10.8.8.8:7000;plc:10.9.9.7~ping`,
      ),
    ).toEqual([
      'EHOSTUNREACH arp.nobody at robot, out',
      'ENETUNREACH forward.noRoute at robot, out',
      'EHOSTUNREACH arp.nobody at robot, out',
    ]);
  });

  test('the client hears its answer, whoever else has its address', () => {
    const twin = 'twin,172.16.6.1/25@a';
    const text = `hosts=${robot};${twin};${plc}&dial=plc:172.16.3.10~ping`;
    expect(endOf(text)).toBe('ANSWERED socket.echo at robot, out');
    expect(verdictsOf(given(text)).attempts[0]?.or).toEqual([]);
  });
});

test('several who have the address all get a datagram; whose answer comes first is open', () => {
  const twin = plc.replace('plc', 'twin');
  const deaf = `${plc.replace('plc', 'deaf')},fw:drop`;
  const served = '&serve=twin:0.0.0.0:7000~udp;plc:172.16.6.1:7000~udp;deaf:0.0.0.0:7000~udp';
  const text = `hosts=${robot};${twin};${plc};${deaf}${served}&dial=robot:172.16.6.1:7000~udp`;
  const [outcome] = verdictsOf(given(text)).attempts;
  const all = [...(outcome === undefined ? [] : [outcome]), ...(outcome?.or ?? [])];
  expect(
    all.map((each) => ('reached' in each ? [each.server, each.reached] : each.outcome)),
  ).toEqual([[0, [0, 1]], 'SILENCE', [1, [0, 1]]]);
});

test('to whom it is a broadcast address, all who listen for it get the datagram (measured)', () => {
  const owner = 'plc,172.16.6.127/24@a,route:172.16.3.0/25@nic1';
  const other = 'o,172.16.6.100/25@a,route:172.16.3.0/25@nic1';
  const reuse = ['0.0.0.0', '172.16.6.127', '172.16.6.100'].map(
    (bind) => `o:${bind}:7000~udp~reuse`,
  );
  const text = `hosts=${robot};${owner};${other}&serve=plc:0.0.0.0:7000~udp;${reuse.join(';')}&dial=robot:172.16.6.127:7000~udp`;
  expect(simulate(given(text)).attempts[0]?.outcome).toMatchObject({
    reached: [0, 1, 2],
    replyFrom: ipv4OfOctets([172, 16, 6, 127]),
  });
});

test('the event says who takes it', () => {
  const takers = simulate(
    given(`hosts=${robot};${plc}&dial=robot:172.16.6.1~ping;robot:172.16.6.9~ping`),
  ).attempts.flatMap(({ trace }) =>
    trace.steps.flatMap(({ event }) => (event.kind === 'packet.toAll' ? [event.taker] : [])),
  );
  expect(takers).toEqual([{ host: 'plc', nic: 'nic1' }, null]);
});

test('two NICs on the wire are one server', () => {
  const both = 'plc,172.16.6.1/25@a,172.16.7.1/25@a,route:172.16.3.0/25@nic1';
  const text = `hosts=${robot};${both}&serve=plc:0.0.0.0:7000~udp&dial=robot:172.16.6.1:7000~udp`;
  const { outcome } = simulate(given(text)).attempts[0] ?? {};
  expect(outcome).toMatchObject({ outcome: 'DELIVERED', reached: [0] });
});

test('the story', () => {
  const text = `hosts=${robot};${plc}${open}&dial=robot:172.16.6.1:7000`;
  expect(capture(text)).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 172.16.6.1: 0.0.0.0/0 via 172.16.3.3 dev nic2
    a  to all: 172.16.3.10.49152 > 172.16.6.1.7000: SYN, ttl 64
        plc: mine
    ETIMEDOUT deliver.linkBroadcast at plc, out
    "
  `);
});
