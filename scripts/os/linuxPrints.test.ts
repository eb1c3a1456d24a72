/** What our Linux terminal prints, against what the real tools printed in every recorded world. */
import { describe, expect, test } from 'vitest';
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
} from './linuxPrints.ts';
import { readWorlds } from './recorded.ts';

const worlds = readWorlds();
const hosts = hostsIn(worlds);

describe('our Linux terminal against the real tools', () => {
  test('there are enough worlds', () => {
    expect(worlds.length).toBeGreaterThanOrEqual(100);
  });

  test.each(hostCommands)('%s', (command) => {
    expect(hostPrints(hosts, command)).toEqual({ compared: hosts.length, wrong: [] });
  });

  test.each(socketCommands)('%s', (command) => {
    expect(socketPrints(hosts, command)).toEqual({ compared: hosts.length, wrong: [] });
  });

  test.each([
    ['ip route get', routePrints, 1000],
    ['ping', pingPrints, 200],
    ['nc', ncPrints, 100],
  ])('%s', (_, prints, least) => {
    const { compared, wrong } = prints(hosts);
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(least);
  });

  test('ip neigh, after each attempt; now and then a kernel has forgotten who did not answer', () => {
    const { compared, wrong, forgotten } = neighbourPrints(hosts);
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(400);
    expect(forgotten / compared).toBeLessThan(0.01);
  });
});
