/** Every simulation in the registry opens on something, writes it and reads it back. */
import { expect, test } from 'vitest';
import { simulations } from './simulations.ts';

test.each(Object.entries(simulations))('%s', (_, { initial, parse, format, simulate }) => {
  expect(parse(format(initial))).toEqual({ ok: true, value: initial });
  expect(parse('')).toEqual({ ok: true, value: initial });
  expect(simulate(initial).steps.length).toBeGreaterThan(0);
});
