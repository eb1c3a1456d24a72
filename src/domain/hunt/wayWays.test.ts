/** The ways in which gateways, forwarding and firewalls can be wrong, setting by setting, by hand. */
import { describe, expect, test } from 'vitest';
import { ipv4OfOctets, octetsOf, type Ipv4 } from '../ip/ipv4.ts';
import { addressesOf, open, routed, seeds, texts, walled, ways, windows } from './testing.ts';

describe('the way through a router', () => {
  test('there is none without one', () => {
    for (const id of ['gateway-missing', 'no-way-back', 'gateway-wrong', 'forwarding-off'] as const)
      expect(ways(open, id)).toEqual([]);
  });

  test('no gateway: the robot has no way out, the PC none back', () => {
    expect(texts(routed, 'gateway-missing')).toEqual(['robot ways gateways.0: undefined']);
    expect(texts(routed, 'no-way-back')).toEqual(['ipc ways gateways.0: undefined']);
    expect(texts(routed, 'forwarding-off')).toEqual(['router ways forwarding: false']);
  });

  test('a gateway that is no router: a neighbour of its own wire, or nobody', () => {
    const camera = ipv4OfOctets([192, 168, 1, 11]);
    const nobody = { robot: 0, ipc: 0 };
    for (const seed of seeds) {
      const made = texts(routed, 'gateway-wrong', seed).map((text) => {
        const [host = '', , , via = ''] = text.split(' ');
        return { host, via: Number(via) };
      });
      expect(made.filter(({ via }) => via === camera)).toEqual([{ host: 'ipc', via: camera }]);
      for (const { host, via } of made.filter((each) => each.via !== camera)) {
        const net = host === 'robot' ? 3 : 1;
        expect(octetsOf(via as Ipv4).slice(0, 3)).toEqual([192, 168, net]);
        expect(addressesOf(routed)).not.toContain(via);
        nobody[host === 'robot' ? 'robot' : 'ipc'] += 1;
      }
    }
    expect(Math.min(nobody.robot, nobody.ipc)).toBeGreaterThan(30);
  });
});

describe('firewalls', () => {
  test('nothing to break where it is off', () => {
    for (const id of ['firewall-drop', 'firewall-reject', 'wrong-profile'] as const)
      expect(ways(open, id)).toEqual([]);
  });

  test('a rule that is gone, one before it, and one for another port, protocol or subnet', () => {
    const [gone, before, port, ...rest] = texts(walled, 'firewall-drop');
    const at = 'ipc firewall firewall.rules';
    expect(gone).toBe(`${at}.0: undefined`);
    expect(before).toBe(
      `${at}.0.verdict: "drop", ${at.split(' ')[2]}.1: ` +
        '{"nic":null,"from":null,"protocol":"tcp","port":50000,"profile":null,"verdict":"allow"}',
    );
    expect(port).toMatch(/^ipc firewall firewall\.rules\.0\.port: 50(?:001|002|010|100)$/);
    const from = (third: number) =>
      `${at}.0.from: {"address":${ipv4OfOctets([192, 168, third, 0])},"prefix":24}`;
    expect(rest).toEqual([`${at}.0.protocol: "udp"`, from(1), from(2)]);
  });

  test('a wall on every network, whatever the rule was for', () => {
    const [, before] = texts(windows, 'firewall-drop');
    expect(before).toContain('rules.0.profile: null, firewall.rules.0.verdict: "drop"');
  });

  test('rejected by a rule before, or by the rule itself', () => {
    const [before, itself, ...rest] = texts(walled, 'firewall-reject');
    expect(before).toContain(
      'ipc firewall firewall.rules.0.verdict: "reject", firewall.rules.1: {',
    );
    expect(itself).toBe('ipc firewall firewall.rules.0.verdict: "reject"');
    expect(rest).toEqual([]);
  });

  test('Windows: the other profiles, of the rule and of each NIC; Linux has none', () => {
    expect(texts(windows, 'wrong-profile')).toEqual([
      'ipc firewall firewall.rules.0.profile: "domain"',
      'ipc firewall firewall.rules.0.profile: "public"',
      'ipc nic1 nics.0.profile: "public"',
      'ipc nic2 nics.1.profile: "public"',
    ]);
    expect(ways(walled, 'wrong-profile')).toEqual([]);
  });
});
