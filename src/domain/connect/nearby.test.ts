/** Which single changes have to do with an attempt, before anybody asks whether they help. */
import { describe, expect, test } from 'vitest';
import { formatIpv4 } from '../ip/ipv4.ts';
import type { ChangeCode } from './change.ts';
import { changesNear } from './nearby.ts';
import { verdictsOf } from './simulate.ts';
import { given } from './testing.ts';

const ipc = 'ipc,192.168.1.100/24@a,192.168.2.100/24@b';
const robot = 'robot,192.168.1.10/24@a';
const served = '&serve=ipc:0.0.0.0:5000';

/** Those of the last attempt. */
function near(text: string) {
  const scenario = given(text);
  return changesNear(scenario, scenario.attempts.length - 1, verdictsOf(scenario));
}

const codesOf = (text: string): ReadonlySet<ChangeCode> =>
  new Set(near(text).map(({ code }) => code));

/** The addresses that a client could dial instead. */
const targets = (text: string): readonly string[] =>
  near(text).flatMap((change) => (change.code === 'dial.address' ? formatIpv4(change.to) : []));

const addresses = (text: string, wanted: string): readonly string[] =>
  near(text).flatMap((change) =>
    change.code === 'nic.address' && `${change.host} ${change.nic}` === wanted
      ? `${formatIpv4(change.address)}/${change.prefix}`
      : [],
  );

test('there is none for an attempt that is not there', () => {
  const scenario = given(`hosts=${ipc};${robot}${served}`);
  expect(changesNear(scenario, 0, verdictsOf(scenario))).toEqual([]);
});

describe('a ping', () => {
  const codes = () => codesOf(`hosts=${ipc};${robot}${served}&dial=robot:192.168.1.100~ping`);

  test('has nothing to do with servers, ports and protocols', () => {
    const ofServers = ['server.start', 'server.bind', 'server.port', 'dial.port', 'dial.protocol'];
    expect(ofServers.filter((code) => codes().has(code as ChangeCode))).toEqual([]);
  });

  test('can be sent to another address', () => {
    expect(codes()).toContain('dial.address');
  });
});

describe('what a client could dial instead', () => {
  test('is each address of a host with a server, and of the host that was dialled', () => {
    expect(
      targets(
        `hosts=${ipc};${robot};plc,192.168.2.10/24@b;camera,192.168.2.20/24@b${served}&dial=robot:192.168.2.10:5000`,
      ),
    ).toEqual(['192.168.1.100', '192.168.2.100', '192.168.2.10']);
  });

  test('is no address that its host has lost', () => {
    expect(
      targets(
        `hosts=ipc,192.168.1.100/24!old_192.168.1.101/24!new@a;${robot}${served}&dial=robot:192.168.1.100:5000`,
      ),
    ).toEqual(['192.168.1.101']);
  });

  test('is each port of a server once, but none that the system picks anew', () => {
    const ports = near(
      `hosts=${ipc};${robot}&serve=ipc:0.0.0.0:5000;ipc:0.0.0.0:0;ipc:0.0.0.0:5000~udp&dial=robot:192.168.1.100:7`,
    ).flatMap((change) => (change.code === 'dial.port' ? change.port : []));
    expect(ports).toEqual([5000]);
  });

  test.each([
    ['', 'udp'],
    ['~udp', 'tcp'],
    ['~sendto', 'tcp'],
  ])('is the other protocol%s: %s', (mark, other) => {
    const protocols = near(
      `hosts=${ipc};${robot}${served}&dial=robot:192.168.1.100:5000${mark}`,
    ).flatMap((change) => (change.code === 'dial.protocol' ? change.protocol : []));
    expect(protocols).toEqual([other]);
  });
});

describe('what a host could have otherwise', () => {
  const dial = '&dial=robot:192.168.1.100:5000';

  test('is a firewall only where one is on', () => {
    expect(codesOf(`hosts=${ipc};${robot}${served}${dial}`)).not.toContain('firewall.off');
    expect(near(`hosts=${ipc},fw:drop;${robot}${served}${dial}`)).toContainEqual({
      code: 'firewall.allow',
      host: 'ipc',
      protocol: 'tcp',
      port: 5000,
    });
  });

  test('is no gateway only where it has one', () => {
    expect(codesOf(`hosts=${ipc};${robot}${served}${dial}`)).not.toContain('gateway.remove');
    const removed = near(`hosts=${ipc};${robot},gw:192.168.1.1${served}${dial}`).filter(
      ({ code }) => code === 'gateway.remove',
    );
    expect(removed).toEqual([{ code: 'gateway.remove', host: 'robot' }]);
  });

  test('is forwarding only where it is off, a NIC up only where it is down', () => {
    const changes = near(`hosts=${ipc},forward;${robot}~down${served}${dial}`);
    const some = changes.filter(({ code }) => ['forwarding.on', 'nic.up'].includes(code));
    expect(some).toEqual([
      { code: 'forwarding.on', host: 'robot' },
      { code: 'nic.up', host: 'robot', nic: 'nic1' },
    ]);
  });

  test('is a gateway that is another host’s address in a subnet of the NIC', () => {
    const gateways = near(
      `hosts=${ipc};robot,192.168.1.10/24_192.168.2.10/24@a${served}${dial}`,
    ).flatMap((change) =>
      change.code === 'gateway.set' ? `${change.host} ${change.nic} ${formatIpv4(change.via)}` : [],
    );
    expect(gateways).toEqual([
      'ipc nic1 192.168.1.10',
      'ipc nic2 192.168.2.10',
      'robot nic1 192.168.1.100',
      'robot nic1 192.168.2.100',
    ]);
  });
});

describe('another address of a NIC', () => {
  test('is the last that nobody has, in each subnet on its wire', () => {
    const text = `hosts=${ipc};robot,10.0.0.1/8@a;last,192.168.1.254/24@a${served}&dial=robot:192.168.1.100:5000`;
    expect(addresses(text, 'robot nic1')).toEqual([
      '192.168.1.253/24',
      '10.255.255.254/8',
      '192.168.1.253/24',
    ]);
    expect(addresses(text, 'ipc nic2')).toEqual(['192.168.2.254/24']);
  });

  test('goes down to the first one, and is none in a subnet that is full', () => {
    const left = (third: string): readonly string[] =>
      addresses(
        `hosts=ipc,192.168.1.2/30@a;robot,192.168.1.${third}/30@a${served}&dial=robot:192.168.1.2:5000`,
        'robot nic1',
      );
    expect(left('2')).toEqual(['192.168.1.1/30', '192.168.1.1/30']);
    expect(left('1')).toEqual([]);
  });
});

test('a socket is closed only where it is in the way', () => {
  const dial = '&dial=robot:192.168.1.100:5000';
  expect(codesOf(`hosts=${ipc};${robot}${served}${dial}`)).not.toContain('socket.close');
  const busy = `hosts=${ipc};${robot}&serve=ipc:0.0.0.0:5000;ipc:0.0.0.0:5000${dial}`;
  expect(near(busy).filter(({ code }) => code === 'socket.close')).toEqual([
    { code: 'socket.close', place: 0 },
  ]);
});
