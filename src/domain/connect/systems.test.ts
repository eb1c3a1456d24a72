/** In what Windows differs (documented, not measured), in what it is not settled, and how long things take. */
import { describe, expect, test } from 'vitest';
import { profiles, strongLinux } from '../net/profile.ts';
import { rules } from '../net/rule.ts';
import { verdictsOf } from './simulate.ts';
import { endOf, endText, given } from './testing.ts';

const routed = (ipc: string): string =>
  `hosts=ipc${ipc},192.168.1.100/24@a,192.168.2.100/24@b;robot,192.168.1.10/24@a,gw:192.168.1.100`;
const served = '&serve=ipc:192.168.2.100:5000&dial=robot:192.168.2.100:5000';

const last = (text: string) => {
  const outcome = verdictsOf(given(text)).attempts.at(-1);
  if (outcome === undefined) throw new Error(text);
  return outcome;
};

describe('weak and strong hosts', () => {
  test('robot with a gateway to NIC 1 dials NIC 2’s address: Linux connects, Windows drops', () => {
    expect(endOf(routed('') + served)).toBe('CONNECTED 0 socket.exact at ipc, out');
    expect(endOf(routed(',windows') + served)).toBe('ETIMEDOUT deliver.strongHost at ipc, out');
  });

  test('Linux told to be a strong host drops it as well', () => {
    const strong = { ...profiles, linux: strongLinux };
    const { attempts } = verdictsOf(given(routed('') + served), strong);
    expect(attempts.map(endText)).toEqual(['ETIMEDOUT deliver.strongHost at ipc, out']);
    expect(attempts[0]?.measured).toBe(true);
  });

  const oneSubnet = (ipc: string): string =>
    `hosts=ipc${ipc},192.168.1.100/24@a,192.168.1.101/24@b;d2,192.168.1.20/24@b&serve=ipc:0.0.0.0:5000&dial=d2:192.168.1.101:5000`;

  test('both NICs in one subnet: Windows answers by the NIC that holds the address', () => {
    expect(endOf(oneSubnet(''))).toBe('ETIMEDOUT arp.otherWire at ipc, back');
    expect(endOf(oneSubnet(',windows'))).toBe('CONNECTED 0 socket.wildcard at ipc, out');
  });

  test('a strong host still reaches all its own addresses, and 127.0.0.1', () => {
    const own = routed(',windows') + '&serve=ipc:0.0.0.0:5000';
    for (const to of ['192.168.1.100', '192.168.2.100', '127.0.0.1']) {
      expect(endOf(`${own}&dial=ipc:${to}:5000`)).toBe('CONNECTED 0 socket.wildcard at ipc, out');
    }
  });
});

describe('how long it takes', () => {
  const world = (robot: string): string =>
    `hosts=ipc,192.168.1.100/24@a,fw:off,drop:tcp.7;robot${robot},192.168.1.10/24@a`;

  test.each([
    ['', '192.168.1.100:5000', 0],
    ['', '192.168.2.100:5000', 0],
    ['', '192.168.1.7:5000', 3000],
    ['', '192.168.1.7~ping', 3000],
    ['', '192.168.1.7:5000~udp', null],
    ['', '192.168.1.100:5000~sendto', null],
  ])('robot%s dials %s: %s ms', (robot, to, expected) => {
    expect(last(`${world(robot)}&dial=robot:${to}`).afterMs).toBe(expected);
  });

  test.each([
    ['', 130_000],
    [',windows', 21_000],
  ])('a TCP client%s gives up in silence after %i ms', (robot, expected) => {
    const text = world(robot).replace('fw:off', 'fw:allow');
    expect(last(`${text}&dial=robot:192.168.1.100:7`)).toMatchObject({
      outcome: 'ETIMEDOUT',
      afterMs: expected,
    });
  });

  test('a router that gets no answer says so after its own ARP', () => {
    const text =
      'hosts=r,192.168.1.1/24@a,192.168.2.1/24@b,forward;robot,192.168.1.10/24@a,gw:192.168.1.1';
    expect(last(`${text}&dial=robot:192.168.2.9:5000`)).toMatchObject({
      outcome: 'EHOSTUNREACH',
      afterMs: 3000,
    });
    expect(last(`${text}&dial=robot:192.168.3.9:5000`)).toMatchObject({ afterMs: 0 });
  });
});

describe('what is measured, documented, and not settled', () => {
  const pair = (a: string, b: string): string =>
    `hosts=a${a},192.168.1.100/24@w;b${b},192.168.1.10/24@w&serve=a:0.0.0.0:5000&dial=b:192.168.1.100:5000`;

  test.each([
    ['', '', true],
    [',windows', '', false],
    ['', ',windows', false],
  ])('server on Linux%s, client on Linux%s: measured %s', (a, b, measured) => {
    expect(last(pair(a, b)).measured).toBe(measured);
  });

  test('a Windows router on the way is only documented, too', () => {
    const text =
      'hosts=r,windows,192.168.1.1/24@a,192.168.2.1/24@b,forward;robot,192.168.1.10/24@a,gw:192.168.1.1;plc,192.168.2.9/24@b,gw:192.168.2.1';
    expect(last(`${text}&serve=plc:0.0.0.0:5000&dial=robot:192.168.2.9:5000`)).toMatchObject({
      outcome: 'CONNECTED',
      measured: false,
    });
  });

  test('whether Windows gives up at once where nobody answers ARP is not settled', () => {
    const nobody = 'hosts=b,windows,192.168.1.10/24@w&dial=b:192.168.1.7:5000';
    const { or, ...outcome } = last(nobody);
    expect(outcome).toMatchObject({
      outcome: 'EHOSTUNREACH',
      rule: 'toldUnreachable',
      afterMs: 3000,
    });
    expect(or).toMatchObject([{ outcome: 'ETIMEDOUT', afterMs: 21_000, or: [] }]);
    expect(rules.toldUnreachable.basis).toBe('unsettled');
    expect(last(`${nobody}~udp`).or).toEqual([]);
    expect(last('hosts=b,windows,192.168.1.10/24@w&dial=b:9.9.9.9:5000').or).toEqual([]);
  });

  test('Windows Firewall is a rule of its own', () => {
    expect(last(pair(',windows,fw:drop', '')).rule).toBe('windowsFirewall');
    expect(last(pair(',fw:drop', '')).rule).toBe('firewall');
  });

  test('Windows Firewall is not the rule of what it let through, nor of its silence about a closed port', () => {
    const open = pair(',windows,fw:drop,allow:tcp', '');
    expect(last(open)).toMatchObject({ outcome: 'CONNECTED', rule: 'socketLookup' });
    expect(
      last(open.replace('100:5000', '100:5001').replace('serve=a:0.0.0.0:5000&', '')),
    ).toMatchObject({
      cause: 'firewall.stealth',
      rule: 'stealth',
    });
  });

  test.each([
    ['', ':5000', 'EHOSTUNREACH'],
    ['', '~ping', 'EHOSTUNREACH'],
    [',windows', '~ping', 'EHOSTUNREACH'],
  ])('what is settled where nobody answers ARP: b%s dials%s', (b, asked, outcome) => {
    const told = last(`hosts=b${b},192.168.1.10/24@w&dial=b:192.168.1.7${asked}`);
    expect(told).toMatchObject({ outcome, or: [] });
    expect(told.rule).not.toBe('toldUnreachable');
  });

  test('every rule says where it is written', () => {
    for (const { source } of Object.values(rules)) expect(source).not.toBe('');
  });
});

test('a Windows host starts with a longer time to live', () => {
  expect([profiles.linux.timeToLive, profiles.windows.timeToLive]).toEqual([64, 128]);
});

test('dialling 0.0.0.0 means this host on Linux, and nothing on Windows', () => {
  const own = (system: string): string =>
    `hosts=a${system}&serve=a:127.0.0.1:5000&dial=a:0.0.0.0:5000`;
  expect(endOf(own(''))).toBe('CONNECTED 0 socket.exact at a, out');
  expect(endOf(own(',windows'))).toBe('EADDRNOTAVAIL route.wildcard at a, out');
});

describe('an answer that is lost', () => {
  test('leaves silence with two faults', () => {
    const text = 'hosts=ipc,192.168.1.100/25@a;robot,192.168.1.200/24@a';
    expect(endOf(`${text}&dial=robot:192.168.1.100:5000`)).toBe(
      'ETIMEDOUT socket.none at ipc, out, lost route.none at ipc',
    );
    expect(endOf(`${text}&dial=robot:192.168.1.100:5000~udp`)).toBe(
      'SILENCE socket.none at ipc, out, lost route.none at ipc',
    );
    expect(endOf(`${text}&dial=robot:192.168.1.100~ping`)).toBe('SILENCE route.none at ipc, back');
  });

  test('of a router that cannot tell, too', () => {
    const text =
      'hosts=r1,192.168.1.1/24@a,192.168.2.1/24@b,forward,gw:192.168.2.2;r2,192.168.2.2/24@b,forward;robot,192.168.1.10/24@a,gw:192.168.1.1';
    expect(endOf(`${text}&dial=robot:9.9.9.9:5000`)).toBe(
      'ETIMEDOUT forward.noRoute at r2, out, lost route.none at r2',
    );
  });
});

test('a client whose address the server takes for its broadcast: TCP never, ping yes (measured)', () => {
  const text =
    'hosts=s,192.168.1.20/25@a;c,192.168.1.127/24@a&serve=s:0.0.0.0:5000;s:0.0.0.0:5000~udp';
  expect(endOf(`${text}&dial=c:192.168.1.20:5000`)).toBe('ETIMEDOUT route.broadcast at s, back');
  expect(endOf(`${text}&dial=c:192.168.1.20:6000`)).toBe(
    'ETIMEDOUT socket.otherPort at s, out, lost route.broadcast at s',
  );
  expect(endOf(`${text}&dial=c:192.168.1.20:5000~udp`)).toBe(
    'DELIVERED 1, none route.broadcast at s, back',
  );
  expect(endOf(`${text}&dial=c:192.168.1.20:6000~udp`)).toBe(
    'ECONNREFUSED socket.otherPort at s, out',
  );
  expect(endOf(`${text}&dial=c:192.168.1.20~ping`)).toBe('ANSWERED socket.echo at s, out');
});
