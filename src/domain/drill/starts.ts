/**
 * How a server's start ends: which error, or none, in a set-up; and which set-ups can be behind an
 * error. The wrong rules are about ports without their address, and about what an error means.
 */
import type { Chance } from '../chance.ts';
import type { Drill, Rule } from './drill.ts';
import type { StartQuestion } from './question.ts';
import { drawnSite } from './site.ts';
import {
  endsIn,
  startKinds,
  startResults,
  type StartKind,
  type StartResult,
} from './startKinds.ts';
import type { WrongRule } from './wrongRule.ts';

/** Why people misjudge a set-up: for one that fails, that it starts; for one that starts, that it fails. */
function ideaBehind(kind: StartKind, { site: { system } }: StartQuestion): WrongRule | null {
  switch (kind) {
    case 'free':
      return null;
    case 'client-address':
      return 'bind-client';
    case 'old-address':
    case 'network-address':
      return 'any-address-binds';
    case 'low-port':
      return 'low-port-is-free';
    case 'same-listener':
      return 'ports-are-shared';
    case 'wildcard-listener':
      return system === 'linux' ? 'ports-are-shared' : 'systems-alike';
    case 'reuse-listener':
      return 'reuse-same';
    case 'other-nic-listener':
    case 'loopback-listener':
    case 'outgoing-other-nic':
      return 'port-without-address';
    case 'udp-listener':
      return 'protocol-forgotten';
    case 'outgoing':
      return 'in-use-is-twice';
    case 'leftover':
      return 'in-use-is-running';
    case 'leftover-reuse':
      return 'reuse-does-nothing';
    case 'firewall':
      return 'filter-stops-start';
    case 'cable-out':
      return 'cable-stops-start';
  }
}

const errorIdeas = {
  EADDRINUSE: 'in-use-is-any',
  EADDRNOTAVAIL: 'not-available-is-any',
  EACCES: 'denied-is-any',
} as const satisfies Record<Exclude<StartResult, 'OK'>, WrongRule>;

const resultOf = ({ ends }: StartQuestion, kind: StartKind): StartResult | undefined =>
  ends.find((end) => end.kind === kind)?.result;

const result = (question: StartQuestion): StartResult => resultOf(question, question.kind) ?? 'OK';

type StartRule = Rule<StartQuestion>;

/** The idea behind this very set-up; those about the port also where "in use" is expected. */
const ideaRule: StartRule['gives'] = (question) =>
  result(question) === 'OK' ? 'EADDRINUSE' : 'OK';

const errorRules: readonly StartRule[] = [
  ...(
    [
      'bind-client',
      'any-address-binds',
      'low-port-is-free',
      'ports-are-shared',
      'systems-alike',
      'reuse-same',
      'port-without-address',
      'protocol-forgotten',
      'in-use-is-twice',
      'in-use-is-running',
      'reuse-does-nothing',
    ] as const
  ).map((id): StartRule => ({
    id,
    gives: (question) => (ideaBehind(question.kind, question) === id ? ideaRule(question) : null),
  })),
  ...(['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES'] as const).map((error): StartRule => ({
    id: errorIdeas[error],
    gives: () => error,
  })),
];

/** The error of another set-up is not the one that was seen; or it does not fail at all. */
function causeIdea(question: StartQuestion, kind: StartKind): WrongRule | null {
  const other = resultOf(question, kind);
  if (other === undefined || other === result(question)) return null;
  return other === 'OK' ? ideaBehind(kind, question) : errorIdeas[other];
}

const causeRules = (ids: readonly WrongRule[]): readonly StartRule[] =>
  ids.flatMap((id) =>
    startKinds.map((kind) => ({
      id,
      gives: (question: StartQuestion) => (causeIdea(question, kind) === id ? kind : null),
    })),
  );

const onlyFor = (ask: StartQuestion['ask'], rules: readonly StartRule[]): readonly StartRule[] =>
  rules.map(({ id, gives }) => ({
    id,
    gives: (question) => (question.ask === ask ? gives(question) : null),
  }));

/** First how it ends, then why: no end is rarer because few set-ups lead to it. */
function drawnStart(chance: Chance): StartQuestion {
  const ask = chance.pick(['error', 'cause'] as const);
  const site = drawnSite(chance, chance.pick(['linux', 'linux', 'windows']));
  const ends = endsIn(site);
  const wanted = chance.shuffled(
    startResults.filter(
      (end) => (end !== 'OK' || ask === 'error') && ends.some(({ result: each }) => each === end),
    ),
  )[0];
  const [drawn] = chance.shuffled(
    ends.filter(({ kind, result: end }) => end === wanted && isPlain(kind)),
  );
  return { skill: 'start-error', ask, site, kind: drawn?.kind ?? 'free', ends };
}

/** What has nothing to do with a start is only ever a wrong answer. */
const isPlain = (kind: StartKind): boolean => kind !== 'firewall' && kind !== 'cable-out';

export const startError: Drill<StartQuestion> = {
  draw: drawnStart,
  right: (question) => (question.ask === 'error' ? result(question) : question.kind),
  rules: [
    ...onlyFor('error', errorRules),
    ...onlyFor(
      'cause',
      causeRules([
        'bind-client',
        'any-address-binds',
        'systems-alike',
        'reuse-same',
        'port-without-address',
        'protocol-forgotten',
        'reuse-does-nothing',
        'filter-stops-start',
        'cable-stops-start',
        ...Object.values(errorIdeas),
      ]),
    ),
  ],
  choices: 3,
};
