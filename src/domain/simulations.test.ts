/** Every simulation in the registry opens on something, writes it and reads it back. */
import { expect, test } from 'vitest';
import type { Simulation } from './simulation.ts';
import { simulations } from './simulations.ts';

const check =
  <Scenario, Event, State>({
    initial,
    parse,
    format,
    simulate,
  }: Simulation<Scenario, Event, State>) =>
  () => {
    expect(parse(format(initial))).toEqual({ ok: true, value: initial });
    expect(parse('')).toEqual({ ok: true, value: initial });
    expect(simulate(initial).steps.length).toBeGreaterThan(0);
  };

const checks = { and: check(simulations.and), bind: check(simulations.bind) };

test.each(Object.entries(checks))('%s', (_, opens) => {
  expect.hasAssertions();
  opens();
});

test('every one of them is checked', () => {
  expect(Object.keys(checks)).toEqual(Object.keys(simulations));
});
