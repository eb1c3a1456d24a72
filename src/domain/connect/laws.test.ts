/** What holds for every legal scenario, whatever its hosts, servers and attempts are. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causes, ruleOf, stageOf } from './cause.ts';
import { dicedScenario } from './diced.ts';
import { fixesOf, hasWorked } from './fix.ts';
import type { Outcome } from './outcome.ts';
import type { Attempt, Scenario } from './scenario.ts';
import { simulate, verdictsOf } from './simulate.ts';

const scenario = fc.array(fc.nat(9999), { minLength: 400, maxLength: 400 }).map(dicedScenario);

const holds = (law: (scene: Scenario) => void, numRuns = 300): void =>
  fc.assert(fc.property(scenario, law), { numRuns });

const oneLine = (value: unknown): string => JSON.stringify(value);

describe('every attempt', () => {
  it('ends, and the verdict is the trace’s last event', () => {
    holds((scene) => {
      const { attempts } = simulate(scene);
      const verdicts = verdictsOf(scene).attempts;
      expect(verdicts).toHaveLength(scene.attempts.length);
      const lasts = attempts.map(({ trace }) => trace.steps.at(-1));
      expect(lasts.map((step) => step?.event)).toEqual(
        verdicts.map((outcome) => ({
          kind: 'ended',
          host: outcome.endedAt,
          way: outcome.way,
          outcome,
        })),
      );
      expect(lasts.map((step) => step?.state.outcome)).toEqual(verdicts);
    });
  });

  it('begins with the connections that the one before left', () => {
    holds((scene) => {
      let before: unknown = [];
      for (const { trace } of simulate(scene).attempts) {
        expect(trace.start.connections).toEqual(before);
        before = trace.steps.at(-1)?.state.connections;
      }
    });
  });

  it('opens a connection where it says so, and nowhere else', () => {
    holds((scene) => {
      for (const { trace, outcome } of simulate(scene).attempts) {
        const opened = trace.steps.filter(({ event }) => event.kind === 'connection.opened');
        expect(opened).toHaveLength(outcome.outcome === 'CONNECTED' ? 1 : 0);
      }
    });
  });

  it('says stage and rule as its cause has them', () => {
    const special = new Set(['windowsFirewall', 'toldUnreachable']);
    holds((scene) => {
      for (const { cause, stage, rule } of verdictsOf(scene).attempts) {
        expect(stage).toBe(stageOf(cause));
        if (!special.has(rule)) expect(rule).toBe(ruleOf(cause));
      }
    });
    expect(causes.map(stageOf)).not.toContain(undefined);
  });

  it('sends no packet whose time to live is used up', () => {
    holds((scene) => {
      const events = simulate(scene).attempts.flatMap(({ trace }) => trace.steps);
      const lives = events.flatMap(({ event }) => ('packet' in event ? [event.packet.ttl] : []));
      expect(lives.filter((ttl) => ttl < 1 || ttl > 128)).toEqual([]);
    });
  });
});

const alone = (scene: Scenario, attempt: Attempt): Outcome | undefined =>
  verdictsOf({ ...scene, attempts: [attempt] }).attempts[0];

const seen = ({ outcome, cause, endedAt }: Outcome): string => `${outcome} ${cause} ${endedAt}`;

describe('an attempt', () => {
  it('leaves no trace for the next one but connections that nobody accepted', () => {
    holds((scene) => {
      const thawed = {
        ...scene,
        sockets: scene.sockets.map((socket) =>
          socket.kind === 'server' ? { ...socket, frozen: false } : socket,
        ),
      };
      const together = verdictsOf(thawed).attempts.map(seen);
      const each = thawed.attempts.map((attempt) => alone(thawed, attempt));
      expect(each.map((outcome) => outcome && seen(outcome))).toEqual(together);
    });
  });

  it('does not depend on what hosts and wires are called, nor on labels', () => {
    const renamed = (scene: Scenario): Scenario =>
      JSON.parse(
        oneLine(scene)
          .replaceAll(/"(id|host|from)":"h/g, '"$1":"x')
          .replaceAll(/"segment":"/g, '"segment":"w-')
          .replaceAll(/"label":"[^"]*"/g, '"label":"other"'),
      );
    holds((scene) => {
      const before = verdictsOf(scene).attempts.map(({ outcome, cause }) => [outcome, cause]);
      const after = verdictsOf(renamed(scene)).attempts.map(({ outcome, cause }) => [
        outcome,
        cause,
      ]);
      expect(after).toEqual(before);
    });
  });

  it('is not changed by a host that has no cable and nobody’s address', () => {
    holds((scene) => {
      const [first] = scene.hosts;
      if (first === undefined) return;
      const lonely = {
        ...first,
        id: 'lonely',
        nics: [],
        gateways: [],
        routes: [],
        firewall: { ...first.firewall, rules: [] },
      };
      const more = { ...scene, hosts: [...scene.hosts, lonely] };
      expect(verdictsOf(more)).toEqual(verdictsOf(scene));
    });
  });
});

describe('a fix', () => {
  it('makes the attempt work, and the rest of the scenario stays', () => {
    holds((scene) => {
      const { attempts } = verdictsOf(scene);
      for (const [index, outcome] of attempts.entries()) {
        const fixes = fixesOf(scene, index);
        if (hasWorked(outcome)) expect(fixes).toEqual([]);
        for (const { scenario } of fixes) {
          const after = verdictsOf(scenario).attempts[index];
          expect(after && hasWorked(after)).toBe(true);
          expect(scenario.attempts).toHaveLength(scene.attempts.length);
        }
      }
    }, 40);
  });
});
