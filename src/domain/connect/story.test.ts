/**
 * The stories of MODEL.md, as a packet capture shows them: what is on a wire at the margin,
 * what a host does indented.
 */
import { expect, test } from 'vitest';
import { capture } from './testing.ts';

const ipc = 'ipc,192.168.1.100/24@a,192.168.2.100/24@b';
const hosts = `hosts=${ipc};robot,192.168.1.10/24@a;plc,192.168.2.10/24@b`;
const routed = hosts.replace('@a;plc', '@a,gw:192.168.1.100;plc');
const serve = '&serve=ipc:0.0.0.0:50000';
const dial = (to: string): string => `&dial=robot:${to}`;

test('connected: ARP, three packets, the way back found without asking', () => {
  expect(capture(hosts + serve + dial('192.168.1.100:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.1.100: 192.168.1.0/24 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49152 > 192.168.1.100.50000: SYN, ttl 64
        ipc: mine
        ipc: socket 0
        ipc: route to 192.168.1.10: 192.168.1.0/24 dev nic1
        ipc: knows 192.168.1.10 is-at robot.nic1
    a  192.168.1.100.50000 > 192.168.1.10.49152: SYN-ACK, ttl 64
        robot: mine
    a  192.168.1.10.49152 > 192.168.1.100.50000: ACK, ttl 64
        ipc: connection accepted
    CONNECTED 0 socket.wildcard at ipc, out
    "
  `);
});

test('no route: it ends in the client', () => {
  expect(capture(hosts + serve + dial('192.168.2.100:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.2.100: none
    ENETUNREACH route.none at robot, out
    "
  `);
});

test('127.0.0.1 and 0.0.0.0 never leave the host', () => {
  expect(capture(hosts + serve + dial('0.0.0.0:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: 0.0.0.0 is 127.0.0.1
        robot: route to 127.0.0.1: own
    lo  127.0.0.1.49152 > 127.0.0.1.50000: SYN, ttl 64
        robot: mine
        robot: no socket: socket.dialledItself
        robot: route to 127.0.0.1: own
    lo  127.0.0.1.50000 > 127.0.0.1.49152: RST, ttl 64
        robot: mine
    ECONNREFUSED socket.dialledItself at robot, out
    "
  `);
});

test('nobody answers ARP', () => {
  expect(capture(hosts + serve + dial('192.168.1.7:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.1.7: 192.168.1.0/24 dev nic1
    a  ARP who-has 192.168.1.7 tell 192.168.1.10
        robot: no answer: arp.nobody
    EHOSTUNREACH arp.nobody at robot, out
    "
  `);
});

test('the IPC is no router', () => {
  expect(capture(routed + serve + dial('192.168.2.10:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.2.10: 0.0.0.0/0 via 192.168.1.100 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49152 > 192.168.2.10.50000: SYN, ttl 64
        ipc: not mine, no router
        ipc: drops: forward.off
    ETIMEDOUT forward.off at ipc, out
    "
  `);
});

test('a router sends on, and the answer comes back by it', () => {
  const forwards = routed
    .replace('100/24@b;', '100/24@b,forward;')
    .replace(/$/, ',gw:192.168.2.100');
  const served = `${forwards}&serve=plc:0.0.0.0:50000`;
  expect(capture(served + dial('192.168.2.10:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.2.10: 0.0.0.0/0 via 192.168.1.100 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49152 > 192.168.2.10.50000: SYN, ttl 64
        ipc: not mine, forwards
        ipc: route to 192.168.2.10: 192.168.2.0/24 dev nic2
    b  ARP who-has 192.168.2.10 tell 192.168.2.100
       ARP 192.168.2.10 is-at plc.nic1
    b  192.168.1.10.49152 > 192.168.2.10.50000: SYN, ttl 63
        plc: mine
        plc: socket 0
        plc: route to 192.168.1.10: 0.0.0.0/0 via 192.168.2.100 dev nic1
        plc: knows 192.168.2.100 is-at ipc.nic2
    b  192.168.2.10.50000 > 192.168.1.10.49152: SYN-ACK, ttl 64
        ipc: not mine, forwards
        ipc: route to 192.168.1.10: 192.168.1.0/24 dev nic1
        ipc: knows 192.168.1.10 is-at robot.nic1
    a  192.168.2.10.50000 > 192.168.1.10.49152: SYN-ACK, ttl 63
        robot: mine
    a  192.168.1.10.49152 > 192.168.2.10.50000: ACK, ttl 64
    b  192.168.1.10.49152 > 192.168.2.10.50000: ACK, ttl 63
        plc: connection accepted
    CONNECTED 0 socket.wildcard at plc, out
    "
  `);
});

test('a router without a route says so', () => {
  const forwards = routed.replace('100/24@b;', '100/24@b,forward;');
  expect(capture(forwards + dial('192.168.3.10:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.3.10: 0.0.0.0/0 via 192.168.1.100 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49152 > 192.168.3.10.50000: SYN, ttl 64
        ipc: not mine, forwards
        ipc: route to 192.168.3.10: none
        ipc: drops: forward.noRoute
        ipc: route to 192.168.1.10: 192.168.1.0/24 dev nic1
        ipc: knows 192.168.1.10 is-at robot.nic1
    a  192.168.1.100 > 192.168.1.10: ICMP net, ttl 64
        robot: mine
    ENETUNREACH forward.noRoute at ipc, out
    "
  `);
});

test('weak host: Linux takes it by the other NIC', () => {
  expect(capture(routed + serve + dial('192.168.2.100:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.2.100: 0.0.0.0/0 via 192.168.1.100 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49152 > 192.168.2.100.50000: SYN, ttl 64
        ipc: mine, by another NIC
        ipc: socket 0
        ipc: route to 192.168.1.10: 192.168.1.0/24 dev nic1
        ipc: knows 192.168.1.10 is-at robot.nic1
    a  192.168.2.100.50000 > 192.168.1.10.49152: SYN-ACK, ttl 64
        robot: mine
    a  192.168.1.10.49152 > 192.168.2.100.50000: ACK, ttl 64
        ipc: connection accepted
    CONNECTED 0 socket.wildcard at ipc, out
    "
  `);
});

test('strong host: Windows does not', () => {
  const windows = routed.replace('ipc,', 'ipc,windows,');
  expect(capture(windows + serve + dial('192.168.2.100:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.2.100: 0.0.0.0/0 via 192.168.1.100 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49152 > 192.168.2.100.50000: SYN, ttl 64
        ipc: drops: deliver.strongHost
    ETIMEDOUT deliver.strongHost at ipc, out
    "
  `);
});
