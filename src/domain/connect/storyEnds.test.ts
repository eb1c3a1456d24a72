/**
 * The stories of MODEL.md from the firewall on, as a packet capture shows them: what is on
 * a wire at the margin, what a host does indented.
 */
import { expect, test } from 'vitest';
import { capture } from './testing.ts';

const ipc = 'ipc,192.168.1.100/24@a,192.168.2.100/24@b';
const hosts = `hosts=${ipc};robot,192.168.1.10/24@a;plc,192.168.2.10/24@b`;
const routed = hosts.replace('@a;plc', '@a,gw:192.168.1.100;plc');
const serve = '&serve=ipc:0.0.0.0:50000';
const dial = (to: string): string => `&dial=robot:${to}`;

test('the firewall drops in silence', () => {
  const dropped = hosts.replace('100/24@b;', '100/24@b,drop:tcp.50000@nic1;');
  expect(capture(dropped + serve + dial('192.168.1.100:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.1.100: 192.168.1.0/24 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49152 > 192.168.1.100.50000: SYN, ttl 64
        ipc: mine
        ipc: firewall drop by rule 0
    ETIMEDOUT firewall.drop at ipc, out
    "
  `);
});

test('the firewall rejects: a reset, as if nobody listened', () => {
  const rejected = hosts.replace('100/24@b;', '100/24@b,reject:tcp.50000;');
  expect(capture(rejected + serve + dial('192.168.1.100:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.1.100: 192.168.1.0/24 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49152 > 192.168.1.100.50000: SYN, ttl 64
        ipc: mine
        ipc: firewall reject by rule 0
        ipc: route to 192.168.1.10: 192.168.1.0/24 dev nic1
        ipc: knows 192.168.1.10 is-at robot.nic1
    a  192.168.1.100.50000 > 192.168.1.10.49152: RST, ttl 64
        robot: mine
    ECONNREFUSED firewall.reject at ipc, out
    "
  `);
});

test('bound to the other address: a reset', () => {
  const other = '&serve=ipc:192.168.2.100:50000';
  expect(capture(hosts + other + dial('192.168.1.100:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.1.100: 192.168.1.0/24 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49152 > 192.168.1.100.50000: SYN, ttl 64
        ipc: mine
        ipc: no socket: socket.otherAddress
        ipc: route to 192.168.1.10: 192.168.1.0/24 dev nic1
        ipc: knows 192.168.1.10 is-at robot.nic1
    a  192.168.1.100.50000 > 192.168.1.10.49152: RST, ttl 64
        robot: mine
    ECONNREFUSED socket.otherAddress at ipc, out
    "
  `);
});

test('UDP: nobody listens, an ICMP error', () => {
  expect(capture(hosts + dial('192.168.1.100:50000~udp'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.1.100: 192.168.1.0/24 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49152 > 192.168.1.100.50000: UDP question, ttl 64
        ipc: mine
        ipc: no socket: socket.none
        ipc: route to 192.168.1.10: 192.168.1.0/24 dev nic1
        ipc: knows 192.168.1.10 is-at robot.nic1
    a  192.168.1.100 > 192.168.1.10: ICMP port, ttl 64
        robot: mine
    ECONNREFUSED socket.none at ipc, out
    "
  `);
});

test('UDP on 0.0.0.0 answers from the address of the NIC that the answer leaves by', () => {
  const udp = '&serve=ipc:0.0.0.0:50000~udp';
  expect(capture(routed + udp + dial('192.168.2.100:50000~sendto'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.2.100: 0.0.0.0/0 via 192.168.1.100 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49152 > 192.168.2.100.50000: UDP question, ttl 64
        ipc: mine, by another NIC
        ipc: socket 0
        ipc: route to 192.168.1.10: 192.168.1.0/24 dev nic1
        ipc: knows 192.168.1.10 is-at robot.nic1
    a  192.168.1.100.50000 > 192.168.1.10.49152: UDP answer, ttl 64
        robot: mine
    DELIVERED 0, stranger from 192.168.1.100 reply.otherAddress at robot, back
    "
  `);
});

test('no way back: the server’s host knows no route', () => {
  const far = 'hosts=ipc,192.168.1.100/25@a;robot,192.168.1.200/24@a';
  expect(capture(far + serve + dial('192.168.1.100:50000'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.1.100: 192.168.1.0/24 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.200
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.200.49152 > 192.168.1.100.50000: SYN, ttl 64
        ipc: mine
        ipc: socket 0
        ipc: route to 192.168.1.200: none
    ETIMEDOUT route.none at ipc, back
    "
  `);
});

test('the client’s own firewall lets answers in', () => {
  const shy = hosts.replace('10/24@a;', '10/24@a,fw:drop;');
  expect(capture(shy + serve + dial('192.168.1.100:50000'))).toMatchInlineSnapshot(`
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
        robot: firewall allow by established
    a  192.168.1.10.49152 > 192.168.1.100.50000: ACK, ttl 64
        ipc: connection accepted
    CONNECTED 0 socket.wildcard at ipc, out
    "
  `);
});

test('a frozen server’s queue is full', () => {
  const frozen = '&serve=ipc:0.0.0.0:50000~frozen~backlog:0';
  const twice = `${dial('192.168.1.100:50000')};robot:192.168.1.100:50000`;
  expect(capture(hosts + frozen + twice)).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.1.100: 192.168.1.0/24 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10.49153 > 192.168.1.100.50000: SYN, ttl 64
        ipc: mine
        ipc: socket 0
        ipc: queue of 0 is full
    ETIMEDOUT socket.queueFull at ipc, out
    "
  `);
});

test('ping', () => {
  expect(capture(hosts + dial('192.168.1.100~ping'))).toMatchInlineSnapshot(`
    "
        robot: dials
        robot: route to 192.168.1.100: 192.168.1.0/24 dev nic1
    a  ARP who-has 192.168.1.100 tell 192.168.1.10
       ARP 192.168.1.100 is-at ipc.nic1
    a  192.168.1.10 > 192.168.1.100: ICMP echo, ttl 64
        ipc: mine
        ipc: route to 192.168.1.10: 192.168.1.0/24 dev nic1
        ipc: knows 192.168.1.10 is-at robot.nic1
    a  192.168.1.100 > 192.168.1.10: ICMP echoReply, ttl 64
        robot: mine
    ANSWERED socket.echo at ipc, out
    "
  `);
});
