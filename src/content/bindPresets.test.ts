/** The bind presets beyond their ends: what differs, what helps, what is warned of, their texts. */
import { describe, expect, it, test } from 'vitest';
import { benchTrace } from '../domain/bench/frame.ts';
import { whatHelps } from '../domain/bench/help.ts';
import { allCells, benchMatrix } from '../domain/bench/matrix.ts';
import type { BenchScenario } from '../domain/bench/scenario.ts';
import { formatBench, parseBench } from '../domain/bench/text.ts';
import { warningsOf } from '../domain/bench/warnings.ts';
import { simulate } from '../domain/connect/simulate.ts';
import { bindPresets, type BindPresetId } from './bindScenarios.ts';

function preset(id: BindPresetId): BenchScenario {
  const found = bindPresets.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  return found.scenario;
}

describe('what a preset shows besides', () => {
  it('the strong and the weak host differ in the very cell', () => {
    for (const id of ['other-nic-weak', 'other-nic-strong'] as const) {
      const row = benchMatrix(preset(id)).rows.find(({ present }) => present);
      const cell = row?.cells.find(
        ({ attempt }) => attempt.from === 'robot' && attempt.to === row.bind,
      );
      expect(cell?.other).not.toBeNull();
    }
  });

  it('a way back mends what has none, forwarding what is not sent on', () => {
    const helps = (id: BindPresetId) => whatHelps(preset(id)).map(({ code }) => code);
    expect(helps('router-off')).toContain('forwarding.on');
    expect(helps('no-way-back')).toContain('gateway.set');
    expect(helps('firewall-drops')).toContain('firewall.allow');
    expect(helps('bind-nic2')).toContain('server.bind');
    expect(helps('windows-wrong-profile')).toContain('firewall.allow');
  });

  it('two NICs in one subnet and 169.254.x.x are warned of', () => {
    const warned = (id: BindPresetId) => warningsOf(preset(id)).map(({ code }) => code);
    expect(warned('same-subnet')).toEqual(['nics.sameSubnet']);
    expect(warned('no-dhcp')).toEqual(['nic.linkLocal']);
    expect(warned('slash-23')).toEqual([]);
    expect(warned('bind-all')).toEqual([]);
  });

  it('Windows is never called measured', () => {
    for (const id of ['windows-delivered', 'windows-wrong-profile'] as const) {
      const { attempts } = simulate(preset(id).scenario);
      expect(attempts.map(({ outcome }) => outcome.measured)).toEqual([false, false]);
    }
  });
});

test('every preset has an id of its own, reads back, and has a story and a matrix', () => {
  expect(bindPresets).toHaveLength(26);
  expect(new Set(bindPresets.map(({ scenario }) => formatBench(scenario))).size).toBe(26);
  for (const { scenario } of bindPresets) {
    const text = formatBench(scenario);
    expect(parseBench(text)).toEqual({ ok: true, value: scenario });
    expect(text.length).toBeLessThanOrEqual(500);
    expect(benchTrace(scenario).steps.length).toBeGreaterThan(2);
    expect(allCells(scenario).rows.length).toBeGreaterThan(2);
    expect(simulate(scenario.scenario).refusals).toEqual([]);
  }
});
