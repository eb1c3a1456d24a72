/**
 * The answers of lessons 2, 3, 4 and 10, typed in by hand from what MODEL.md claims, here and only
 * here; and what their tasks take for done, and what not. That every part is whole is in
 * `lessons.test.ts`.
 */
import { describe, expect, test } from 'vitest';
import { formatAnd, parseAnd } from '../domain/and/text.ts';
import { parseBench } from '../domain/bench/text.ts';
import { chanceOf } from '../domain/chance.ts';
import { lesson as firewall } from './lessons/firewall/lesson.ts';
import { lesson as gateway } from './lessons/gateway/lesson.ts';
import { lesson as local } from './lessons/local-or-remote/lesson.ts';
import { lesson as mask } from './lessons/mask-and-and/lesson.ts';
import type { Part } from './lesson.ts';
import { isOnLab, onSeed, seedsOf } from './testing.ts';

const partsOf = { mask, local, gateway, firewall } as const;

function part(lesson: keyof typeof partsOf, id: string) {
  const parts: readonly Part[] = partsOf[lesson].parts;
  const found = parts.find((each) => each.id === id);
  if (found === undefined || !isOnLab(found)) throw new Error(id);
  return found;
}

/** Outcome or question, reason, ghost: the same for every scene that a part can draw. */
function answers(lesson: keyof typeof partsOf, id: string): readonly unknown[] {
  const asked = part(lesson, id);
  const all = seedsOf(asked).map((seed) => {
    const { questions, ghost } = onSeed(asked, seed);
    return JSON.stringify([...questions.map(([, { right }]) => right), ghost]);
  });
  expect(new Set(all).size, `${id}: one answer`).toBe(1);
  const [first = '[]'] = all;
  return JSON.parse(first) as readonly unknown[];
}

describe('one answer, by hand', () => {
  test.each([
    // 130 AND 192: 10000010 AND 11000000 = 10000000. 130 + 192 = 322.
    ['mask', 'octet', [['kept'], ['both-ones'], 'added']],
    // 10000010 and 11000010 under /26: bit 26 differs.
    ['mask', 'quarters', [['different'], ['network-bit'], 'same']],
    // /23 blocks start at even third octets.
    ['mask', 'blocks', [['different'], ['network-bit'], 'same']],
    // Unequal masks, as `and/wire.test.ts` has them measured.
    ['local', 'own-mask', [['connected'], ['own-on-both'], 'noRoute']],
    ['local', 'one-arrow', [['silent'], ['no-way-back'], 'unreachable']],
    ['local', 'other-arrow', [['unreachable'], ['no-way-out'], null]],
    ['local', 'switch', [['unreachable'], ['mask'], 'reached']],
    ['local', 'can-they-talk', [['depends'], null]],
    // No way back; forwarding off; the lowest metric wins: `connect/masks.test.ts`.
    ['gateway', 'no-gateway', [['reached'], ['same-subnet'], 'unreachable']],
    ['gateway', 'way-back', [['silent'], ['way-back'], null]],
    ['gateway', 'pc', [['silent'], ['forwarding'], 'reached']],
    ['gateway', 'two-gateways', [['unreachable'], ['one-wins'], 'reached']],
    ['gateway', 'which-sentence', [['one'], null]],
    // MODEL.md, stage firewall, and where Windows differs.
    ['firewall', 'blocked', [['silent'], ['rule'], 'reached']],
    ['firewall', 'says-no', [['refused'], ['rule-answers'], 'silent']],
    ['firewall', 'inside-only', [['refused'], ['bind'], 'reached']],
    ['firewall', 'profile', [['silent'], ['profile'], null]],
  ] as const)('%s: %s', (lesson, id, expected) => {
    expect(answers(lesson, id)).toEqual(expected);
  });

  test('.0 and .255 are hosts in a /23, a /31 and a /32, for two reasons', () => {
    const ends = part('mask', 'ends');
    const byScene = new Map(
      seedsOf(ends).map((seed) => {
        const { questions, ghost } = onSeed(ends, seed);
        return [ends.scene(chanceOf(seed)), [...questions.map(([, { right }]) => right), ghost]];
      }),
    );
    expect(Object.fromEntries(byScene)).toEqual({
      'a=192.168.1.0/23&b=192.168.0.255/23': [['hosts'], ['mixed'], 'no-hosts'],
      'a=192.168.1.0/31&b=192.168.1.1/31': [['hosts'], ['no-ends'], 'no-hosts'],
      'a=192.168.1.255/32&b=192.168.2.0/32': [['hosts'], ['no-ends'], 'no-hosts'],
    });
  });

  test('each of the four states of two gates is drawn', () => {
    const gates = part('firewall', 'which-gate');
    const drawn = seedsOf(gates).flatMap((seed) => onSeed(gates, seed).questions[0]?.[1].right);
    expect(new Set(drawn)).toEqual(new Set(['none', 'firewall', 'bind', 'both']));
  });

  test('facts that sentences quote', () => {
    const facts = (lesson: keyof typeof partsOf, id: string) => onSeed(part(lesson, id), 1).facts;
    expect(facts('mask', 'octet')).toEqual({
      address: '130',
      addressBits: '10000010',
      mask: '192',
      maskBits: '11000000',
      kept: '128',
      keptBits: '10000000',
      added: '322',
      dropped: '0',
      ones: '25',
      zero: '26',
    });
    expect(facts('mask', 'quarters')).toMatchObject({
      bit: '26',
      own: '192.168.1.128',
      other: '192.168.1.192',
    });
    expect(facts('mask', 'blocks')).toMatchObject({
      bit: '23',
      own: '192.168.0.0',
      other: '192.168.2.0',
    });
    expect(facts('mask', 'two-octets')).toEqual({
      address: '172.16.37.9',
      prefix: '/20',
      ones: '20',
      network: '172.16.32.0',
      first: '172.16.32.1',
      last: '172.16.47.254',
      broadcast: '172.16.47.255',
    });
  });
});

/** Whether a task of the AND lab or of the bind lab is done in this state. */
function isDone(lesson: keyof typeof partsOf, id: string, text: string): boolean {
  const task = part(lesson, id);
  if (task.kind !== 'task') throw new Error(id);
  if (task.lab === 'and') {
    const read = parseAnd(text);
    return read.ok && task.isDone(read.value);
  }
  const read = parseBench(text);
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.fault)}`);
  return task.isDone(read.value);
}

describe('what is done, and what only looks like it', () => {
  test('the longest common mask is /22, and only that', () => {
    const done = (a: string, b = a) =>
      isDone('mask', 'mend', `a=192.168.1.10/${a}&b=192.168.2.20/${b}`);
    expect(['21', '22', '23', '0', '32'].map((prefix) => done(prefix))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(done('22', '23')).toBe(false);
    expect(done('255.255.225.0')).toBe(false);
    expect(isDone('mask', 'mend', 'a=192.168.1.10/22&b=none')).toBe(false);
  });

  test('an exercise is not done by watching it', () => {
    const task = part('mask', 'alone');
    const read = parseAnd(task.scene(chanceOf(3)));
    if (!read.ok || task.kind !== 'task' || task.lab !== 'and') throw new Error('alone');
    const { value } = read;
    const solved = task.solution(value);
    expect(isDone('mask', 'alone', formatAnd(solved))).toBe(true);
    expect(isDone('mask', 'alone', formatAnd({ ...value, mode: 'watch' }))).toBe(false);
    expect(isDone('mask', 'two-octets', formatAnd(solved))).toBe(false);
  });

  test('a mask is mended, an address is not moved', () => {
    const done = (robot: string, ipc: string) =>
      isDone(
        'local',
        'mend',
        `hosts=ipc,pc,10.0.0.${ipc}@a;robot,10.0.0.${robot}@a&serve=ipc:0.0.0.0:50000` +
          `&dial=robot:10.0.0.${ipc.split('/')[0]}:50000`,
      );
    expect(done('10/24', '130/25')).toBe(false);
    expect(done('10/24', '130/24')).toBe(true);
    expect(done('10/16', '130/24'), 'unequal, and both say local').toBe(true);
    expect(done('10/25', '20/25'), 'moved').toBe(false);
  });

  test('a way between two subnets is built, the subnets stay two', () => {
    const done = (ipc: string, robot: string, plc: string) =>
      isDone(
        'gateway',
        'alone',
        `hosts=ipc,pc,10.0.1.100/24@a,10.0.2.100/24@b${ipc};robot,10.0.1.10/${robot};plc,10.0.2.10/${plc}` +
          '&serve=plc:0.0.0.0:50000~name:control&dial=robot:10.0.2.10:50000',
      );
    const [toIpc1, toIpc2] = ['24@a,gw:10.0.1.100', '24@b,gw:10.0.2.100'];
    expect(done(',forward', toIpc1, toIpc2)).toBe(true);
    expect(done('', toIpc1, toIpc2)).toBe(false);
    expect(done(',forward', toIpc1, '24@b')).toBe(false);
    expect(done(',forward', '24@a', toIpc2)).toBe(false);
    expect(done('', '16@b', '16@b'), 'one subnet').toBe(false);
  });

  test('exactly one service by one card, and by the firewall, not by the bind', () => {
    const done = (rules: string, bind = '0.0.0.0') =>
      isDone(
        'firewall',
        'one-card',
        `hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,${rules};robot,192.168.1.10/24@a;plc,192.168.2.10/24@b` +
          `&serve=ipc:${bind}:50000&dial=robot:192.168.1.100:50000`,
      );
    expect(done('fw:drop,allow:tcp.50000@nic1')).toBe(true);
    expect(done('fw:reject,allow:tcp.50000@nic1'), 'a no is as good').toBe(true);
    expect(done('fw:drop,allow:tcp.50000~192.168.1.0/24'), 'by its source').toBe(true);
    expect(done('fw:drop,allow:tcp.50000')).toBe(false);
    expect(done('fw:drop,allow:tcp@nic1')).toBe(false);
    expect(done('fw:drop,allow:any.50000@nic1')).toBe(false);
    expect(done('fw:drop,allow:any@nic1')).toBe(false);
    expect(done('fw:drop,allow:tcp.50000@nic2')).toBe(false);
    expect(done('fw:allow,drop:tcp.50000@nic2')).toBe(false);
    expect(done('fw:off,allow:tcp.50000@nic1')).toBe(false);
    expect(done('fw:off', '192.168.1.100')).toBe(false);
    expect(done('fw:drop,allow:tcp.50000', '192.168.1.100')).toBe(false);
  });
});
