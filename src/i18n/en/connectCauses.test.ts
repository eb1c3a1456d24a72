/**
 * Each cause in the words that a learner must be able to tell it by, written by hand: no two causes
 * say the same, and none says another's.
 */
import { expect, test } from 'vitest';
import { causes, type Cause } from '../../domain/connect/cause.ts';
import { simulate } from '../../domain/connect/simulate.ts';
import { given } from '../../domain/connect/testing.ts';
import { bindCauses, type BindCause } from '../../domain/net/bind.ts';
import { plainText } from '../../ui/rich.ts';
import { bindWords, causeWords } from './connectCauses.ts';

/** What only this cause may say. */
const tells: Readonly<Record<Cause, RegExp>> = {
  'socket.exact': /bound to exactly 192\.168\.1\.100/,
  'socket.wildcard': /bound to 0\.0\.0\.0: every address/,
  'socket.frozen': /operating system takes it in, the program does not answer/,
  'socket.echo': /answers a ping/,
  'route.none': /no gateway is set/,
  'route.nicDown': /the NIC that it went by is down/,
  'route.gatewayRefused': /refused the gateway/,
  'route.broadcast':
    /is a broadcast address: everybody's|own subnet's broadcast address, so the answer goes/,
  'route.multicast': /multicast address/,
  'route.wildcard': /0\.0\.0\.0 is no address that one can dial/,
  'arp.nobody': /nobody answers: no host has that address/,
  'arp.gatewayNobody': /gateway is nobody/,
  'arp.cableOut': /asks on a NIC whose cable is out/,
  'arp.otherWire': /is on another wire/,
  'arp.ownerUnplugged': /is unplugged/,
  'arp.ownerDown': /the NIC that has the address is switched off/,
  'arp.strongHost': /a strong host answers only for the NIC's own/,
  'arp.sameAddress': /has the same address as the host that it asks/,
  'forward.off': /forwarding is off/,
  'forward.noRoute': /reaches the router ipc, which has no route/,
  'forward.loop': /goes in a circle/,
  'forward.linkBroadcast': /goes to everybody on the wire, where nobody has/,
  'deliver.strongHost': /came in by another NIC than the one that has the address/,
  'deliver.sameAddress': /claims to come from an address that ipc has itself/,
  'deliver.noSource': /its sender has no address/,
  'deliver.wrongHost': /The answer goes to ipc, which has the same address as robot/,
  'deliver.broadcast':
    /takes the packet and answers nothing|broadcast address of its own, and there it hears/,
  'deliver.linkBroadcast': /in a frame for everybody/,
  'firewall.drop': /firewall of ipc drops .*does not say so/,
  'firewall.reject': /firewall of ipc rejects it/,
  'firewall.prohibit': /administratively prohibited/,
  'firewall.stealth': /stealth mode/,
  'socket.none': /^Nobody listens on port 50000 of ipc\.$/,
  'socket.otherAddress': /listens on another address only, not on 192\.168\.1\.100:50000/,
  'socket.otherPort': /The server has another port/,
  'socket.otherProtocol': /has port 50000 for the other protocol only/,
  'socket.notRunning': /does not run/,
  'socket.dialledItself': /is ipc itself: the packet never leaves/,
  'socket.wrongHost': /a duplicate address/,
  'socket.queueFull': /queue is full/,
  'reply.otherAddress': /comes from another address than robot asked/,
};

const facts = { here: 'ipc', client: 'robot', to: '192.168.1.100', port: 50_000, missed: null };
const said = (cause: Cause, back: boolean): string =>
  plainText(causeWords[cause]({ ...facts, back }));

test.each(causes)('%s is told by words that no other cause has', (cause) => {
  for (const back of [false, true]) {
    const telling = causes.filter((each) => tells[cause].test(said(each, back)));
    expect(telling).toEqual([cause]);
  }
});

/** The robot dials 192.168.1.100:50000 of a PC that drops what nobody listens for, on Windows. */
const because = (serve: string, system: string): string => {
  const hosts = `hosts=ipc${system},192.168.1.100/24@a,192.168.2.100/24@b;robot,192.168.1.10/24@a`;
  const { attempts } = simulate(given(`${hosts}${serve}&dial=robot:192.168.1.100:50000`));
  const outcome = attempts[0]?.outcome;
  if (outcome === undefined) throw new Error('nobody dials');
  const { cause, missed } = outcome;
  return plainText(causeWords[cause]({ ...facts, back: false, missed }));
};

test.each([
  ['', 'Nobody listens on port 50000 of ipc'],
  [
    '&serve=ipc:192.168.2.100:50000~name:vision',
    'vision on ipc listens on 192.168.2.100:50000 only, not on 192.168.1.100:50000',
  ],
  [
    '&serve=ipc:0.0.0.0:50001~name:vision',
    'Nobody on ipc listens on port 50000. vision has another port: 50001',
  ],
  [
    '&serve=ipc:0.0.0.0:50000~udp~name:vision',
    'vision on ipc has port 50000 for UDP only: TCP and UDP ports are apart',
  ],
  [
    '&serve=ipc:0.0.0.0:50000~name:vision~stopped',
    'vision on ipc, port 50000, does not run: it was not started, or its bind failed',
  ],
])('a refusal and the firewall that hides it name the same server%s', (serve, why) => {
  expect(because(serve, '')).toBe(`${why}.`);
  expect(because(serve, ',windows,fw:drop,allow:tcp.50000')).toBe(
    `${why}; the firewall hides the refusal (stealth mode).`,
  );
});

const startTells: Readonly<Record<BindCause, RegExp>> = {
  'bind.ok': /listens on 192\.168\.1\.100 only/,
  'bind.stopped': /was not started/,
  'bind.notMine': /192\.168\.1\.100 is no address of ipc/,
  'bind.notYetMine': /came to ipc only after the server had tried/,
  'bind.privilege': /below 1024/,
  'bind.listener': /Another server already has port 80/,
  'bind.outgoing': /outgoing connection of the host itself/,
  'bind.leftover': /TIME_WAIT/,
  'bind.unsettled': /not settled/,
};

test.each(bindCauses)('a start, %s, is told by words that no other has', (cause) => {
  const start = { host: 'ipc', bind: '192.168.1.100', port: 80 };
  const telling = bindCauses.filter((each) =>
    startTells[cause].test(plainText(bindWords[each](start))),
  );
  expect(telling).toEqual([cause]);
});
