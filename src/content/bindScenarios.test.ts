/**
 * Every preset of the bind lab shows its point: how its servers start and its attempts end, as
 * MODEL.md (a stage), the matrix of `connect/reach.test.ts` or the misconception says, and why.
 */
import { expect, test } from 'vitest';
import type { BenchScenario } from '../domain/bench/scenario.ts';
import { simulate } from '../domain/connect/simulate.ts';
import { bindPresets, type BindPresetId } from './bindScenarios.ts';

function preset(id: BindPresetId): BenchScenario {
  const found = bindPresets.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  return found.scenario;
}

/** Servers as "EADDRINUSE bind.listener", attempts as "robot ECONNREFUSED socket.none". */
function ends(id: BindPresetId): readonly string[] {
  const { scenario } = preset(id);
  const { servers, attempts } = simulate(scenario);
  return [
    ...servers.map(({ result, cause }) => `${result} ${cause}`),
    ...attempts.map(({ outcome }, index) => {
      const heard = 'reply' in outcome ? ` ${outcome.reply}` : '';
      return `${scenario.attempts[index]?.from} ${outcome.outcome}${heard} ${outcome.cause}`;
    }),
  ];
}

test.each<[BindPresetId, string, readonly string[]]>([
  [
    'bind-all',
    'matrix, row 0.0.0.0',
    ['OK bind.ok', 'robot CONNECTED socket.wildcard', 'plc CONNECTED socket.wildcard'],
  ],
  [
    'bind-nic2',
    'matrix, row 192.168.2.100',
    ['OK bind.ok', 'robot ECONNREFUSED socket.otherAddress', 'plc CONNECTED socket.exact'],
  ],
  [
    'bind-loopback',
    'matrix, row 127.0.0.1; local-works',
    [
      'OK bind.ok',
      'robot ECONNREFUSED socket.otherAddress',
      'plc ECONNREFUSED socket.otherAddress',
      'ipc CONNECTED socket.exact',
    ],
  ],
  [
    'wrong-target',
    'route; dial-wildcard, dial-localhost',
    [
      'OK bind.ok',
      'robot ENETUNREACH route.none',
      'plc ENETUNREACH route.none',
      'robot ECONNREFUSED socket.dialledItself',
      'robot ECONNREFUSED socket.dialledItself',
      'robot ECONNREFUSED socket.otherPort',
    ],
  ],
  [
    'firewall-drops',
    'firewall; ping-proves',
    [
      'OK bind.ok',
      'robot ETIMEDOUT firewall.drop',
      'plc ETIMEDOUT firewall.drop',
      'robot ANSWERED socket.echo',
    ],
  ],
  [
    'firewall-rejects',
    'firewall',
    ['OK bind.ok', 'robot ECONNREFUSED firewall.reject', 'plc ECONNREFUSED firewall.reject'],
  ],
  [
    'same-subnet',
    'reply: Device 1 reaches both addresses, Device 2 neither',
    [
      'OK bind.ok',
      'robot CONNECTED socket.wildcard',
      'robot CONNECTED socket.wildcard',
      'plc ETIMEDOUT arp.otherWire',
      'plc ETIMEDOUT arp.otherWire',
    ],
  ],
  [
    'wrong-mask',
    'reply: .10/24 dials .200/25: time-out, and the other way round ENETUNREACH',
    [
      'OK bind.ok',
      'robot ETIMEDOUT route.none',
      'ipc ENETUNREACH route.none',
      'plc CONNECTED socket.wildcard',
    ],
  ],
  [
    'other-nic-weak',
    'deliver: Linux takes it; bind-is-cable',
    ['OK bind.ok', 'robot CONNECTED socket.exact', 'plc CONNECTED socket.exact'],
  ],
  [
    'other-nic-strong',
    'deliver: Windows drops it',
    ['OK bind.ok', 'robot ETIMEDOUT deliver.strongHost', 'plc CONNECTED socket.exact'],
  ],
  ['router-off', 'forward; pc-is-router', ['OK bind.ok', 'robot ETIMEDOUT forward.off']],
  ['router-on', 'forward', ['OK bind.ok', 'robot CONNECTED socket.wildcard']],
  ['no-way-back', 'reply', ['OK bind.ok', 'robot ETIMEDOUT route.none']],
  [
    'second-server',
    'bind: the wildcard, then one address',
    [
      'OK bind.ok',
      'EADDRINUSE bind.listener',
      'robot CONNECTED socket.wildcard',
      'plc CONNECTED socket.wildcard',
    ],
  ],
  [
    'port-held',
    'bind; in-use-is-twice',
    [
      'EADDRINUSE bind.outgoing',
      'robot ECONNREFUSED socket.notRunning',
      'plc ECONNREFUSED socket.notRunning',
    ],
  ],
  [
    'time-wait',
    'bind; in-use-is-running',
    [
      'EADDRINUSE bind.leftover',
      'robot ECONNREFUSED socket.notRunning',
      'plc ECONNREFUSED socket.notRunning',
    ],
  ],
  [
    'frozen',
    'socket; connected-is-fine',
    ['OK bind.ok', 'robot CONNECTED socket.frozen', 'plc CONNECTED socket.frozen'],
  ],
  [
    'wrong-cable',
    'arp and reply: any NIC answers ARP, the reply goes to the other wire',
    ['OK bind.ok', 'robot ETIMEDOUT arp.otherWire', 'plc ETIMEDOUT arp.otherWire'],
  ],
  [
    'slash-23',
    'route: .0.255/23 is a host, /23 blocks start at even third octets; one-bit-more',
    ['OK bind.ok', 'robot CONNECTED socket.wildcard', 'plc ENETUNREACH route.none'],
  ],
  [
    'udp',
    'socket',
    ['OK bind.ok', 'robot DELIVERED heard socket.wildcard', 'plc ECONNREFUSED socket.otherPort'],
  ],
  [
    'udp-other-address',
    'reply: a connected client hears nothing, an unconnected one a stranger',
    [
      'OK bind.ok',
      'robot DELIVERED none reply.otherAddress',
      'robot DELIVERED stranger reply.otherAddress',
    ],
  ],
  [
    'no-dhcp',
    'arp: 169.254.x.x, so nobody has 192.168.1.100',
    ['OK bind.ok', 'robot EHOSTUNREACH arp.nobody', 'plc CONNECTED socket.wildcard'],
  ],
  [
    'windows-delivered',
    'Windows; closed-says-refused',
    ['OK bind.ok', 'robot ETIMEDOUT firewall.drop', 'plc ETIMEDOUT firewall.drop'],
  ],
  [
    'windows-wrong-profile',
    'Windows: an allow rule on the wrong profile does nothing',
    ['OK bind.ok', 'robot ETIMEDOUT firewall.drop', 'plc ETIMEDOUT firewall.drop'],
  ],
  [
    'laptop',
    'matrix: a third client on NIC 1’s wire; one-port-one-conn',
    [
      'OK bind.ok',
      'robot CONNECTED socket.wildcard',
      'plc CONNECTED socket.wildcard',
      'laptop CONNECTED socket.wildcard',
    ],
  ],
])('%s (%s)', (id, _source, expected) => {
  expect(ends(id)).toEqual(expected);
});

// Whoever answers ARP (RFC 826); seen only as "refused".
test('duplicate-address (arp; duplicate-clear): connected or refused, nobody can say which', () => {
  const { attempts } = simulate(preset('duplicate-address').scenario);
  const kinds = attempts.map(({ outcome }) =>
    [outcome, ...outcome.or].map((each) => each.outcome).toSorted(),
  );
  expect(kinds).toEqual([['CONNECTED', 'ECONNREFUSED'], ['CONNECTED']]);
});
