/**
 * Ten thousand starts of servers. How each ends is not asked of the model here: it is the table that
 * a real kernel gave (`connect/starts.test.ts`), and for Windows what its documents say.
 */
import { describe, expect, test } from 'vitest';
import type { System } from '../net/host.ts';
import type { StartKind, StartResult } from './startKinds.ts';
import type { StartQuestion } from './question.ts';
import { askedIn, chiSquare, faultsOf, itemsOf, positionsOf, rulesMet } from './testing.ts';
import type { WrongRule } from './wrongRule.ts';

interface Row {
  readonly linux: StartResult;
  /** null: no document settles it, so nobody is asked. */
  readonly windows: StartResult | null;
  /** Why people misjudge it; on Windows by another idea. */
  readonly idea: WrongRule | null;
  readonly windowsIdea?: WrongRule;
}

const table: Readonly<Record<StartKind, Row>> = {
  free: { linux: 'OK', windows: 'OK', idea: null },
  'client-address': { linux: 'EADDRNOTAVAIL', windows: 'EADDRNOTAVAIL', idea: 'bind-client' },
  'old-address': { linux: 'EADDRNOTAVAIL', windows: 'EADDRNOTAVAIL', idea: 'any-address-binds' },
  'network-address': {
    linux: 'EADDRNOTAVAIL',
    windows: 'EADDRNOTAVAIL',
    idea: 'any-address-binds',
  },
  'low-port': { linux: 'EACCES', windows: null, idea: 'low-port-is-free' },
  'same-listener': { linux: 'EADDRINUSE', windows: 'EADDRINUSE', idea: 'ports-are-shared' },
  'wildcard-listener': {
    linux: 'EADDRINUSE',
    windows: 'OK',
    idea: 'ports-are-shared',
    windowsIdea: 'systems-alike',
  },
  'reuse-listener': { linux: 'EADDRINUSE', windows: 'OK', idea: 'reuse-same' },
  'other-nic-listener': { linux: 'OK', windows: 'OK', idea: 'port-without-address' },
  'loopback-listener': { linux: 'OK', windows: 'OK', idea: 'port-without-address' },
  'udp-listener': { linux: 'OK', windows: 'OK', idea: 'protocol-forgotten' },
  outgoing: { linux: 'EADDRINUSE', windows: null, idea: 'in-use-is-twice' },
  'outgoing-other-nic': { linux: 'OK', windows: null, idea: 'port-without-address' },
  leftover: { linux: 'EADDRINUSE', windows: null, idea: 'in-use-is-running' },
  'leftover-reuse': { linux: 'OK', windows: null, idea: 'reuse-does-nothing' },
  firewall: { linux: 'OK', windows: 'OK', idea: 'filter-stops-start' },
  'cable-out': { linux: 'OK', windows: null, idea: 'cable-stops-start' },
};

const errorIdeas: Readonly<Record<string, string>> = {
  EADDRINUSE: 'in-use-is-any',
  EADDRNOTAVAIL: 'not-available-is-any',
  EACCES: 'denied-is-any',
};

const isKind = (text: string): text is StartKind => Object.hasOwn(table, text);

const endOf = (kind: StartKind, system: System): StartResult | null => table[kind][system];

const ideaOf = (kind: StartKind, system: System): WrongRule | null =>
  (system === 'windows' ? table[kind].windowsIdea : undefined) ?? table[kind].idea;

/** The rule behind a wrong error: that of the set-up where it starts or not, else of the error. */
function errorRule({ kind, site: { system } }: StartQuestion, given: string): string | undefined {
  const right = endOf(kind, system);
  const isPortMissed = right === 'OK' && given === 'EADDRINUSE';
  const idea = isPortMissed || given === 'OK' ? ideaOf(kind, system) : null;
  return idea ?? errorIdeas[given];
}

/** The rule behind a wrong cause: one that ends otherwise, or that does not fail at all. */
function causeRule({ kind, site: { system } }: StartQuestion, given: string): string | undefined {
  if (!isKind(given)) return undefined;
  const end = endOf(given, system);
  if (end === null || end === endOf(kind, system)) return undefined;
  return end === 'OK' ? (ideaOf(given, system) ?? undefined) : errorIdeas[end];
}

describe('why a server does not start', () => {
  const items = () => itemsOf('start-error');
  const asked = () => askedIn(items(), 'start-error');
  const of = (ask: StartQuestion['ask']) => asked().filter(({ question }) => question.ask === ask);

  test('every set-up ends as the kernel and the documents say', () => {
    const wrong = asked().flatMap(({ item, question: { ends, site } }) => {
      const have = ends.map(({ kind, result }) => `${kind} ${result}`);
      const want = Object.keys(table)
        .filter(isKind)
        .flatMap((kind) => {
          const end = endOf(kind, site.system);
          return end === null ? [] : [`${kind} ${end}`];
        });
      return have.toSorted().join() === want.toSorted().join() ? [] : [item.place, have];
    });
    expect(wrong).toEqual([]);
  });

  test('the right answer is the error of the set-up, or the set-up behind the error', () => {
    const wrong = asked().filter(({ item, question: { ask, kind, site } }) =>
      ask === 'error' ? item.right !== endOf(kind, site.system) : item.right !== kind,
    );
    expect(wrong.map(({ item }) => item.place)).toEqual([]);
  });

  test.each([
    ['error', errorRule],
    ['cause', causeRule],
  ] as const)(
    'where one asks for the %s each wrong option is what its rule says',
    (ask, ruleFor) => {
      const wrong = of(ask).flatMap(({ item, question }) => [
        ...faultsOf(item),
        ...item.slips.filter(({ text, rule }) => ruleFor(question, text) !== rule),
      ]);
      expect(wrong).toEqual([]);
    },
  );

  test('every wrong idea about a start is met', () => {
    const ideas = Object.values(table).flatMap(({ idea, windowsIdea }) => [idea, windowsIdea]);
    const all = [...ideas, ...Object.values(errorIdeas)].filter((idea) => typeof idea === 'string');
    expect(rulesMet(items()).join()).toBe([...new Set(all)].toSorted().join());
  });

  test('on Linux each end comes as often as the others, at every position', () => {
    const ends = of('error')
      .filter(({ question }) => question.site.system === 'linux')
      .map(({ item }) => ['OK', 'EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES'].indexOf(item.right));
    expect(chiSquare(ends, 4)).toBeLessThan(16.27);
    expect(chiSquare(positionsOf(items()), 4)).toBeLessThan(16.27);
  });
}, 120_000);
