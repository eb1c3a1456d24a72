/** Ten thousand listings: the numbers are read out of the printed lines, as a learner reads them. */
import { describe, expect, test } from 'vitest';
import { listingOf } from './listing.ts';
import { askedIn, chiSquare, itemsOf, positionsOf, rulesMet, strayed } from './testing.ts';

/** As ss(8) prints it on the IPC: a listener, its connections, an outgoing one. */
const listen =
  /^LISTEN +0 +(?<queue>\d+) +0\.0\.0\.0:(?<port>\d+) +0\.0\.0\.0:\* +users:\(\("vision",pid=(?<pid>\d+),fd=3\)\)$/;
const open =
  /^ESTAB +0 +0 +[\d.]+:(?<source>\d+) +[\d.]+:(?<service>\d+) +users:\(\("hmi",pid=(?<pid>\d+),fd=3\)\)$/;

describe('PID or port', () => {
  const items = () => itemsOf('pid-port');

  test('is the number that stands there, and each option what its rule says', () => {
    const wrong = askedIn(items(), 'pid-port').flatMap(({ item, question: { sockets, ask } }) => {
      const [first = '', second = '', ...more] = listingOf(sockets);
      const { queue, port, pid } = listen.exec(first)?.groups ?? {};
      const { source, service, pid: otherPid } = open.exec(second)?.groups ?? {};
      const by = <Value>(dial: Value, process: Value, restart: Value, own: Value) =>
        ({ dial, process, restart, source: own })[ask] ?? null;
      return [
        ...more,
        ...strayed(item, by(port, pid, pid, source) ?? '', {
          'port-is-pid': by(pid, port, port, otherPid),
          'source-port-is-service': by(source, undefined, source, undefined),
          'client-port-80': by(undefined, undefined, undefined, service),
          'queue-is-port': by(queue, queue, undefined, undefined),
          'other-program': by(service, otherPid, otherPid, port),
        }),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['dial', 'other-program port-is-pid queue-is-port source-port-is-service'],
    ['process', 'other-program port-is-pid queue-is-port'],
    ['restart', 'other-program port-is-pid source-port-is-service'],
    ['source', 'client-port-80 other-program port-is-pid'],
  ])('where one asks to %s all of these wrong ideas are met: %s', (ask, rules) => {
    const those = askedIn(items(), 'pid-port').filter(({ question }) => question.ask === ask);
    expect(rulesMet(those.map(({ item }) => item)).join(' ')).toBe(rules);
  });

  test('each number is asked for as often as the others, every position is equally likely', () => {
    const kinds = askedIn(items(), 'pid-port').map(({ question }) =>
      ['dial', 'process', 'restart', 'source'].indexOf(question.ask),
    );
    expect(chiSquare(kinds, 4)).toBeLessThan(16.27);
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(16.27);
  });
});
