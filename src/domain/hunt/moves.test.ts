import { describe, expect, test } from 'vitest';
import { given, ip } from '../bench/testing.ts';
import type { Scenario } from '../connect/scenario.ts';
import { movesBetween } from './moves.ts';

const plan =
  'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,fw:drop,allow:tcp.50000;robot,192.168.1.10/24@a' +
  '&serve=ipc:0.0.0.0:50000~name:vision~pid:4312&dial=robot:192.168.1.100:50000';

const moves = (from: string, to: string): number =>
  movesBetween(given(plan).scenario, given(plan.replace(from, to)).scenario);

describe('a move is one setting that is otherwise', () => {
  test.each([
    ['nothing', 'robot', 'robot', 0],
    ['a mask', '192.168.1.10/24', '192.168.1.10/25', 1],
    ['an address and its mask', '192.168.1.10/24', '169.254.7.9/16', 1],
    ['a cable', '192.168.1.10/24@a', '192.168.1.10/24@b', 1],
    ['a cable that is out', '192.168.1.10/24@a', '192.168.1.10/24@none', 1],
    ['a gateway', '/24@b,', '/24@b,gw:192.168.1.1,', 1],
    ['a route', '/24@b,', '/24@b,route:10.0.0.0/8:192.168.1.9,', 1],
    ['a rule', 'tcp.50000', 'tcp.50001', 1],
    ['a rule more', 'allow:tcp', 'drop:tcp,allow:tcp', 1],
    ['no rule', ',allow:tcp.50000', '', 1],
    ['the firewall off', ',fw:drop,allow:tcp.50000', '', 3],
    ['what the server is bound to', '0.0.0.0', '127.0.0.1', 1],
    ['the port that it listens on', ':50000~', ':50001~', 1],
    ['its address and its port', 'ipc:0.0.0.0:50000', 'ipc:127.0.0.1:50001', 2],
    ['a new process', '4312', '4316', 1],
    ['a program that hangs', '4312', '4312~frozen', 1],
    ['a new process of one that hung', '4312', '4316', 1],
    ['a program more', 'serve=', 'serve=ipc:0.0.0.0:6000~name:logger;', 1],
    ['the target of a client', '100:50000', '101:50000', 1],
    ['its target and its port', 'robot:192.168.1.100:50000', 'robot:192.168.1.101:50001', 2],
    ['a device less', ';robot,192.168.1.10/24@a', '', 2],
  ])('%s', (_, from, to, count) => {
    const shorter = to === '' && from.startsWith(';robot');
    const text = plan
      .replace(from, to)
      .replace(shorter ? '&dial=robot:192.168.1.100:50000' : '', '');
    expect(movesBetween(given(plan).scenario, given(text).scenario)).toBe(count);
  });

  test('there is as far as back', () => {
    const other = given(plan.replace('allow:tcp', 'drop:tcp,allow:tcp').replace('/24@b', '/16@a'));
    const one = given(plan).scenario;
    expect(movesBetween(one, other.scenario)).toBe(movesBetween(other.scenario, one));
    expect(movesBetween(one, other.scenario)).toBe(3);
  });

  test('what a thing is called is no setting', () => {
    expect(moves('robot,', 'robot,name:Arm_3,')).toBe(0);
  });

  const between = (from: string, to: string): number =>
    movesBetween(given(from).scenario, given(to).scenario);

  test.each([
    ['two rules in another order', 'drop:tcp.1,allow:tcp.50000', 'allow:tcp.50000,drop:tcp.1', 1],
    ['two rules less', 'drop:tcp.1,drop:tcp.2,allow:tcp.50000', 'allow:tcp.50000', 2],
    ['two rules more', 'allow:tcp.50000', 'drop:tcp.1,drop:tcp.2,allow:tcp.50000', 2],
    ['one other, one more', 'allow:tcp.50000', 'allow:tcp.50001,drop:tcp.2', 2],
    ['the same rule twice, then once', 'drop:tcp.1,drop:tcp.1', 'drop:tcp.1', 1],
  ])('%s', (_, before, after, count) => {
    const withRules = (rules: string) => plan.replace('allow:tcp.50000', rules);
    expect(between(withRules(before), withRules(after))).toBe(count);
  });

  test('a second address of a NIC, and one less', () => {
    const two = plan.replace('192.168.1.10/24@a', '192.168.1.10/24_192.168.1.11/24@a');
    expect([between(plan, two), between(two, plan)]).toEqual([1, 1]);
  });

  test('what is otherwise about the host and about its NIC counts both', () => {
    const both = plan.replace('pc,192.168.1.100/24@a', 'pc,windows,192.168.1.100/24@b');
    expect(between(plan, both)).toBe(2);
  });

  test('two programs of one name are told apart by which came first', () => {
    const two = plan.replace('&dial', ';ipc:0.0.0.0:6000~name:vision~pid:4316&dial');
    expect(between(two, two.replace(':6000', ':6001'))).toBe(1);
    expect(between(two, two.replace(':50000~', ':50009~'))).toBe(1);
    expect(between(plan, two)).toBe(1);
  });

  test('a ping has no port that could be otherwise', () => {
    const ping = plan.replace('100:50000', '100~ping');
    expect(between(ping, ping)).toBe(0);
    expect(between(plan, ping)).toBe(2);
    expect(between(ping, ping.replace('100~ping', '101~ping'))).toBe(1);
  });

  test('a connection that a program holds is one setting', () => {
    const held = (peer: string): Scenario => ({
      ...given(plan).scenario,
      sockets: [
        {
          kind: 'outgoing',
          host: 'ipc',
          program: 'updater',
          pid: 4000,
          local: ip('192.168.2.100'),
          localPort: 50_000,
          peer: ip(peer),
          peerPort: 443,
        },
        ...given(plan).scenario.sockets,
      ],
    });
    expect(movesBetween(held('203.0.113.1'), held('203.0.113.1'))).toBe(0);
    expect(movesBetween(held('203.0.113.1'), held('203.0.113.2'))).toBe(1);
    expect(movesBetween(given(plan).scenario, held('203.0.113.1'))).toBe(1);
  });
});
