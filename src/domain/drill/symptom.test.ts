/**
 * Ten thousand symptoms. What each fault looks like is not asked of the model here: it is the table
 * that a real kernel gave (`connect/reach.test.ts`, `connect/masks.test.ts`), and for Windows what
 * its documents say.
 */
import { describe, expect, test } from 'vitest';
import type { System } from '../net/host.ts';
import type { FaultId, Symptom } from './siteFaults.ts';
import { askedIn, chiSquare, faultsOf, itemsOf, positionsOf } from './testing.ts';

const refused = ['ECONNREFUSED', 0] as const;
const timedOut = ['ETIMEDOUT', 130_000] as const;
const noNetwork = ['ENETUNREACH', 0] as const;
const noHost = ['EHOSTUNREACH', 3000] as const;
const connected = ['CONNECTED', 0] as const;

type Seen = readonly [Symptom, number];

/** The robot is a Linux client, so times are Linux's. */
const table: Readonly<Record<FaultId, Readonly<Record<System, Seen | null>>>> = {
  // A closed port: a reset on Linux; Windows Firewall's stealth mode hides it (KB 2586744).
  'server-stopped': { linux: refused, windows: timedOut },
  'bound-to-loopback': { linux: refused, windows: timedOut },
  'bound-to-other-nic': { linux: refused, windows: timedOut },
  'other-port': { linux: refused, windows: timedOut },
  'server-hangs': { linux: connected, windows: connected },
  'firewall-drop': { linux: timedOut, windows: timedOut },
  'firewall-reject': { linux: refused, windows: null },
  // .10/24 to .130/25 without a gateway: a time-out. .10/25 to .200/24: ENETUNREACH.
  'server-mask': { linux: timedOut, windows: timedOut },
  'client-mask': { linux: noNetwork, windows: noNetwork },
  'client-nic-down': { linux: noNetwork, windows: noNetwork },
  'cable-out': { linux: noHost, windows: noHost },
  'server-address': { linux: noHost, windows: noHost },
};

/** Which rule mixes up what was seen with what the fault looks like. */
function ruleFor(seen: Symptom, other: Symptom): string {
  if (seen === 'CONNECTED') {
    // Each fault prevents the connection that was seen: by a no, by a loss, before the first packet.
    if (other === 'ECONNREFUSED') return 'connected-though-refused';
    return other === 'ETIMEDOUT' ? 'connected-though-lost' : 'connected-without-a-way';
  }
  if (other === 'CONNECTED') return 'hanging-is-silent';
  const pair = new Set([seen, other]);
  if (pair.has('ECONNREFUSED')) {
    return pair.has('ETIMEDOUT') ? 'refused-is-timeout' : 'refused-is-unreachable';
  }
  return pair.has('ETIMEDOUT') ? 'silence-is-unreachable' : 'no-route-is-no-host';
}

const isFault = (text: string): text is FaultId => Object.hasOwn(table, text);

describe('read the symptom', () => {
  const items = () => itemsOf('symptom');
  const asked = () => askedIn(items(), 'symptom');
  const symptomOf = (fault: string, system: System): Symptom | undefined =>
    isFault(fault) ? table[fault][system]?.[0] : undefined;

  test('every fault looks as the kernel and the documents say', () => {
    const wrong = asked().flatMap(({ item, question: { site, looks } }) => {
      const want = Object.entries(table).flatMap(([fault, by]) => {
        const seen = by[site.system];
        return seen === null ? [] : [`${fault} ${seen[0]} ${seen[1]}`];
      });
      const have = looks.map(({ fault, symptom, afterMs }) => `${fault} ${symptom} ${afterMs}`);
      return want.toSorted().join() === have.toSorted().join() ? [] : [item.place, have];
    });
    expect(wrong).toEqual([]);
  });

  test('one of the four options looks like that, the others do not, each by its rule', () => {
    const wrong = asked().flatMap(({ item, question: { site, fault } }) => {
      const seen = symptomOf(fault, site.system) ?? 'CONNECTED';
      const strange = item.slips.filter(({ text, rule }) => {
        const other = symptomOf(text, site.system);
        return other === undefined || other === seen || ruleFor(seen, other) !== rule;
      });
      return [...faultsOf(item), ...strange, ...(item.right === fault ? [] : [item.right])];
    });
    expect(wrong).toEqual([]);
  });

  test('each symptom comes as often as the others, every position is equally likely', () => {
    const kinds = ['CONNECTED', 'ECONNREFUSED', 'ETIMEDOUT', 'ENETUNREACH', 'EHOSTUNREACH'];
    const onLinux = asked().filter(({ question }) => question.site.system === 'linux');
    const seen = onLinux.map(({ question }) =>
      kinds.indexOf(table[question.fault].linux?.[0] ?? ''),
    );
    // 18.47: the 0.1 % bound of 4 degrees of freedom.
    expect(chiSquare(seen, 5)).toBeLessThan(18.47);
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(16.27);
  });
}, 120_000);
