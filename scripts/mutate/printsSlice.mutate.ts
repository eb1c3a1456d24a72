/** What mutants of the terminal meet of the real tools' prints: one world in six. */
import { expect, test } from 'vitest';
import {
  hostCommands,
  hostPrints,
  hostsIn,
  ncPrints,
  neighbourPrints,
  pingPrints,
  routePrints,
  socketCommands,
  socketPrints,
} from '../os/linuxPrints.ts';
import { readWorlds } from '../os/recorded.ts';

const hosts = hostsIn(readWorlds().filter((_, index) => index % 6 === 0));

test.each(hostCommands)('%s', (command) => {
  expect(hostPrints(hosts, command)).toEqual({ compared: hosts.length, wrong: [] });
});

test.each(socketCommands)('%s', (command) => {
  expect(socketPrints(hosts, command)).toEqual({ compared: hosts.length, wrong: [] });
});

test.each([
  ['ip route get', routePrints],
  ['ping', pingPrints],
  ['nc', ncPrints],
  ['ip neigh', neighbourPrints],
])('%s', (_, prints) => {
  const { compared, wrong } = prints(hosts);
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(20);
});
