/** Every preset of the bind lab on the screen: every step, and every cell against the model. */
import { outcomeWords } from '../i18n/testing.ts';
import { describe, expect, test } from 'vitest';
import { bindPresets } from '../content/bindScenarios.ts';
import type { BenchScenario } from '../domain/bench/scenario.ts';
import { lengthOf, simulateBench } from '../domain/bench/frame.ts';
import { allCells, benchMatrix } from '../domain/bench/matrix.ts';
import { verdictsOf } from '../domain/connect/simulate.ts';
import { withBind } from '../domain/connect/matrix.ts';
import { bindPresetWords } from '../i18n/en/bindPresets.ts';
import { cellsIn, screenOf } from '../labs/connect/testing.tsx';

const seen = new Set<string>();

/** Where a kind of event comes for the first time in all presets: before, in the middle, after. */
function positionsIn(bench: BenchScenario, length: number): readonly number[] {
  const fresh = simulateBench(bench).here.attempts.flatMap(({ trace }) =>
    trace.steps.flatMap(({ event }, index) => {
      if (seen.has(event.kind)) return [];
      seen.add(event.kind);
      return [index, index + 0.5, index + 1];
    }),
  );
  return [...new Set([0, ...fresh, length])];
}

test('every preset has a name and a question', () => {
  expect(Object.keys(bindPresetWords).toSorted()).toEqual(
    bindPresets.map(({ id }) => id).toSorted(),
  );
});

describe.each(bindPresets.map((preset) => [preset.id, preset.scenario] as const))(
  '%s',
  (_, bench) => {
    test('is drawn at its start, at its end, and on the way to every new kind of event', () => {
      const simulation = simulateBench(bench);
      for (const position of positionsIn(bench, lengthOf(simulation, bench))) {
        expect(screenOf(bench, position)).not.toMatch(/NaN|undefined|\[object|Infinity/);
      }
    });

    test('every cell says the word of the model, asked for that cell alone', () => {
      const cells = cellsIn(screenOf(bench, 0));
      const asked = benchMatrix(bench).rows.flatMap((row) => row.cells);
      expect(cells).toHaveLength(asked.length);
      for (const [index, { bind, attempt }] of asked.entries()) {
        const alone = { ...withBind(bench.scenario, bench.server, bind), attempts: [attempt] };
        const [outcome] = verdictsOf(alone).attempts;
        if (outcome !== undefined)
          expect(cells[index]).toContain(`, ${outcomeWords[outcome.outcome]}`);
      }
    });

    test('all cells has every row and every column', () => {
      const { rows, columns } = allCells(bench);
      expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    });
  },
);
