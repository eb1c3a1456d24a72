/** When a cell works, and when a hunt is solved: for every device, for sure, and behind its wall. */
import { expect, test } from 'vitest';
import type { Scenario } from '../connect/scenario.ts';
import type { Firewall } from '../net/host.ts';
import { open, walled, ways } from './testing.ts';
import { isCellWorking, isGuarded, isSolved, unserved } from './working.ts';

const without = (cell: Scenario, id: string): Scenario => ({
  ...cell,
  hosts: cell.hosts.filter((host) => host.id !== id),
  attempts: cell.attempts.filter(({ from }) => from !== id),
});
const withFirewall = (cell: Scenario, change: Partial<Firewall>): Scenario => ({
  ...cell,
  hosts: cell.hosts.map((host) =>
    host.id === 'ipc' ? { ...host, firewall: { ...host.firewall, ...change } } : host,
  ),
});

test('a cell without devices does nothing', () => {
  const alone = without(without(open, 'robot'), 'plc');
  expect(unserved(alone)).toEqual([]);
  expect(isCellWorking(alone)).toBe(false);
});

test('a device that dials nobody is not served', () => {
  expect(unserved({ ...open, attempts: open.attempts.slice(1) })).toEqual(['robot']);
});

test('what a device dials first counts, not what is tried from it after that', () => {
  const [first] = open.attempts;
  if (first?.protocol !== 'tcp') throw new Error('the robot dials');
  const other = { ...first, port: 1 };
  expect(unserved({ ...open, attempts: [...open.attempts, other] })).toEqual([]);
  expect(unserved({ ...open, attempts: [other, ...open.attempts] })).toEqual(['robot']);
});

test('an answer that may come from either of two hosts is not for sure', () => {
  const [copy] = ways(open, 'duplicate-address').filter(({ spot }) => spot.host === 'plc');
  const twice = copy?.apply(open) ?? open;
  expect(isCellWorking(twice)).toBe(false);
});

test('a ping that is answered, and a datagram that is heard, are not the program', () => {
  const [first, ...rest] = open.attempts;
  if (first?.protocol !== 'tcp') throw new Error('the robot dials');
  const ping = { protocol: 'ping', from: first.from, to: first.to } as const;
  expect(unserved({ ...open, attempts: [ping, ...rest] })).toEqual(['robot']);
});

test('solved without one of its devices is not solved', () => {
  expect(isSolved(open, open)).toBe(true);
  expect(isSolved(open, without(open, 'plc'))).toBe(false);
  expect(isCellWorking(without(open, 'plc'))).toBe(true);
});

test('a wall that stood still stands, and blocks what nobody allowed', () => {
  expect(isGuarded(walled, walled)).toBe(true);
  expect(isGuarded(walled, withFirewall(walled, { on: false }))).toBe(false);
  expect(isGuarded(walled, withFirewall(walled, { otherwise: 'allow' }))).toBe(false);
  expect(isGuarded(walled, withFirewall(walled, { otherwise: 'reject' }))).toBe(true);
  expect(isGuarded(open, withFirewall(open, { on: false }))).toBe(true);
  expect(isGuarded(walled, without(walled, 'ipc'))).toBe(false);
  // Hosts go by their names, not by their places.
  expect(isGuarded(walled, { ...walled, hosts: walled.hosts.toReversed() })).toBe(true);
});
