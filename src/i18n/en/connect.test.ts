/** The sentences of the network model: one for everything that can happen, none with a hole in it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { causes } from '../../domain/connect/cause.ts';
import { dicedScenario } from '../../domain/connect/diced.ts';
import { fixesOf } from '../../domain/connect/fix.ts';
import { simulate } from '../../domain/connect/simulate.ts';
import { bindCauses } from '../../domain/net/bind.ts';
import { plainText } from '../../ui/rich.ts';
import { connect } from './connect.ts';

const names = {
  host: (id: string) => `the ${id}`,
  nic: (host: string, id: string) => `${id} of ${host}`,
};

/** Ends as a sentence does, has no hole, and every mark has its partner. */
function expectSentence(text: string): void {
  expect(plainText(text)).toMatch(/^\S.*[.?]$/);
  expect(text).not.toMatch(/undefined|null|NaN|\[object|  /);
  expect(plainText(text)).not.toMatch(/[*`]/);
}

const facts = { here: 'ipc', client: 'robot', to: '192.168.1.100', port: 50_000 };

test.each(causes)('why: %s', (cause) => {
  for (const back of [false, true]) expectSentence(connect.causes[cause]({ ...facts, back }));
});

test.each(bindCauses)('a start: %s', (cause) => {
  for (const bind of ['0.0.0.0', '192.168.1.100']) {
    expectSentence(connect.bindCauses[cause]({ host: 'ipc', bind, port: 80 }));
  }
});

test('every event and every fix of any scenario', () => {
  const seen = new Set<string>();
  const dice = fc.array(fc.nat(9999), { minLength: 400, maxLength: 400 });
  fc.assert(
    fc.property(dice, (numbers) => {
      const scenario = dicedScenario(numbers);
      for (const [index, { trace }] of simulate(scenario).attempts.entries()) {
        for (const { event } of trace.steps) {
          seen.add(event.kind);
          expectSentence(connect.event(event, names));
        }
        if (index > 0) continue;
        for (const { change } of fixesOf(scenario, index)) {
          expectSentence(`${connect.change(change, names)}.`);
        }
      }
    }),
    { numRuns: 150, seed: 5 },
  );
  expect(seen.size).toBeGreaterThan(14);
});

test('every fault, every refusal', () => {
  const lists = [connect.scenarioFaults, connect.textFaults, connect.refusals];
  for (const text of lists.flatMap((list) => Object.values(list))) expectSentence(text);
  expectSentence(connect.lost('robot'));
  expectSentence(connect.unreachable);
});
