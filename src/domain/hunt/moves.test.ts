import { describe, expect, test } from 'vitest';
import { given } from '../bench/testing.ts';
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
    ['a rule', 'tcp.50000', 'tcp.50001', 1],
    ['a rule more', 'allow:tcp', 'drop:tcp,allow:tcp', 1],
    ['no rule', ',allow:tcp.50000', '', 1],
    ['the firewall off', ',fw:drop,allow:tcp.50000', '', 3],
    ['what the server is bound to', '0.0.0.0', '127.0.0.1', 1],
    ['the port that it listens on', ':50000~', ':50001~', 1],
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
});
