/** Days as the learner's own calendar counts them. */
import { afterEach, expect, test, vi } from 'vitest';
import { formatDay, today } from './today.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test.each([
  // 00:30 in Berlin is still the day before in Greenwich; the learner's day counts.
  ['Europe/Berlin', '2026-11-22T23:30:00Z', '2026-11-23'],
  ['UTC', '2026-11-22T23:30:00Z', '2026-11-22'],
  ['America/Los_Angeles', '2026-11-22T07:59:00Z', '2026-11-21'],
  // The nights on which clocks change are one day long like others.
  ['Europe/Berlin', '2026-03-29T01:30:00Z', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25T22:59:00Z', '2026-10-25'],
])('in %s it is at %s the day %s', (zone, now, day) => {
  vi.stubEnv('TZ', zone);
  vi.useFakeTimers({ now: new Date(now) });
  expect(today()).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
});

test('the first day is 0, and a day is said as people say it', () => {
  expect(formatDay(0, 'en-GB')).toBe('Thu 1 Jan');
  expect(formatDay(20_779, 'en-GB')).toBe('Sun 22 Nov');
});
