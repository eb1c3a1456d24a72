/** The sentences of the network model: one for everything that can happen, none with a hole in it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { causes } from '../../domain/connect/cause.ts';
import { dicedScenario } from '../../domain/connect/diced.ts';
import { fixesOf } from '../../domain/connect/fix.ts';
import type { ConnectEventKind } from '../../domain/connect/event.ts';
import type { Scenario } from '../../domain/connect/scenario.ts';
import { simulate } from '../../domain/connect/simulate.ts';
import { given } from '../../domain/connect/testing.ts';
import { bindCauses } from '../../domain/net/bind.ts';
import { plainText } from '../../ui/rich.ts';
import { connect } from './connect.ts';

const names = {
  host: (id: string) => `the ${id}`,
  nic: (host: string, id: string) => `${id} of ${host}`,
};

/** Ends as a sentence does, has no hole, and every mark has its partner. */
const isSentence = (text: string): boolean =>
  /^\S.*[.?]$/.test(plainText(text)) &&
  !/undefined|null|NaN|\[object| {2}/.test(text) &&
  !/[*`]/.test(plainText(text));

const flawed = (...texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !isSentence(text));

const facts = { here: 'ipc', client: 'robot', to: '192.168.1.100', port: 50_000, missed: null };

test.each(causes)('why: %s', (cause) => {
  const texts = [false, true].map((back) => connect.causes[cause]({ ...facts, back }));
  expect(flawed(...texts)).toEqual([]);
});

test.each(bindCauses)('a start: %s', (cause) => {
  const texts = ['0.0.0.0', '192.168.1.100'].map((bind) =>
    connect.bindCauses[cause]({ host: 'ipc', bind, port: 80 }),
  );
  expect(flawed(...texts)).toEqual([]);
});

const ipc = 'ipc,192.168.1.100/24@a,192.168.2.100/24@b';
const worlds = [
  `hosts=${ipc};robot,192.168.1.10/24@a,gw:192.168.1.100&serve=ipc:0.0.0.0:5000&dial=robot:192.168.2.100:5000;robot:0.0.0.0:5000;robot:192.168.1.7:5;robot:9.9.9.9:5`,
  `hosts=${ipc},fw:drop,allow:tcp.5000;robot,192.168.1.10/24@none&serve=ipc:0.0.0.0:5000~frozen~backlog:0&dial=ipc:192.168.1.100:5000;ipc:192.168.1.100:5000;robot:192.168.1.100:5000;ipc:192.168.1.100~ping`,
  'hosts=robot,192.168.1.1/30@a,192.168.1.10/24@b,gw:192.168.1.3@nic2;plc,192.168.2.10/16@b&dial=robot:192.168.2.10~ping',
];

const sentencesOf = (scenario: Scenario): Map<ConnectEventKind, string[]> => {
  const sentences = new Map<ConnectEventKind, string[]>();
  for (const { trace } of simulate(scenario).attempts) {
    for (const { event } of trace.steps) {
      const known = sentences.get(event.kind) ?? [];
      sentences.set(event.kind, [...known, connect.event(event, names)]);
    }
  }
  return sentences;
};

test('every event', () => {
  const sentences = worlds.map(given).map(sentencesOf);
  const kinds = new Set(sentences.flatMap((each) => [...each.keys()]));
  expect([...kinds].toSorted()).toEqual([
    'arp.answered',
    'arp.asked',
    'arp.known',
    'arp.unanswered',
    'attempt.started',
    'connection.opened',
    'ended',
    'firewall.judged',
    'packet.dropped',
    'packet.mine',
    'packet.notMine',
    'packet.sent',
    'packet.toAll',
    'queue.full',
    'route.decided',
    'socket.found',
    'socket.missing',
    'wildcard.dialled',
  ]);
  expect(flawed(...sentences.flatMap((each) => [...each.values()]).flat())).toEqual([]);
});

test('every event and every fix of any scenario', () => {
  const dice = fc.array(fc.nat(9999), { minLength: 400, maxLength: 400 });
  fc.assert(
    fc.property(dice, (numbers) => {
      const scenario = dicedScenario(numbers);
      const fixes = fixesOf(scenario, 0).map(({ change }) => `${connect.change(change, names)}.`);
      expect(flawed(...[...sentencesOf(scenario).values()].flat(), ...fixes)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('every fault, every refusal', () => {
  const lists = [connect.scenarioFaults, connect.textFaults, connect.refusals];
  const texts = lists.flatMap((list) => Object.values(list));
  expect(flawed(...texts, connect.lost('robot'), connect.unreachable)).toEqual([]);
});
