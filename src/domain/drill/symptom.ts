/**
 * Read the symptom: what the client's program sees, and which of some faults can be behind it. The
 * wrong rules take one symptom for another.
 */
import type { Drill, Rule } from './drill.ts';
import type { SymptomQuestion } from './question.ts';
import { drawnSite } from './site.ts';
import { faultIds, looksOf, type FaultId, type Look, type Symptom } from './siteFaults.ts';
import type { WrongRule } from './wrongRule.ts';

export const lookOf = ({ looks }: SymptomQuestion, fault: FaultId): Look | undefined =>
  looks.find((look) => look.fault === fault);

/** By what was seen: the rule that explains it by something that looks otherwise. */
const confusions: Readonly<Record<Symptom, Readonly<Partial<Record<Symptom, WrongRule>>>>> = {
  CONNECTED: {
    ECONNREFUSED: 'connected-though-refused',
    ETIMEDOUT: 'connected-though-lost',
    ENETUNREACH: 'connected-without-a-way',
    EHOSTUNREACH: 'connected-without-a-way',
  },
  ECONNREFUSED: {
    CONNECTED: 'hanging-is-silent',
    ETIMEDOUT: 'refused-is-timeout',
    ENETUNREACH: 'refused-is-unreachable',
    EHOSTUNREACH: 'refused-is-unreachable',
  },
  ETIMEDOUT: {
    CONNECTED: 'hanging-is-silent',
    ECONNREFUSED: 'refused-is-timeout',
    ENETUNREACH: 'silence-is-unreachable',
    EHOSTUNREACH: 'silence-is-unreachable',
  },
  ENETUNREACH: {
    CONNECTED: 'hanging-is-silent',
    ECONNREFUSED: 'refused-is-unreachable',
    ETIMEDOUT: 'silence-is-unreachable',
    EHOSTUNREACH: 'no-route-is-no-host',
  },
  EHOSTUNREACH: {
    CONNECTED: 'hanging-is-silent',
    ECONNREFUSED: 'refused-is-unreachable',
    ETIMEDOUT: 'silence-is-unreachable',
    ENETUNREACH: 'no-route-is-no-host',
  },
};

const ruleIds = [...new Set(Object.values(confusions).flatMap((row) => Object.values(row)))];

/** Names this fault where the rule takes what it looks like for what was seen. */
const ruleFor = (id: WrongRule, fault: FaultId): Rule<SymptomQuestion> => ({
  id,
  gives(asked) {
    const [seen, other] = [lookOf(asked, asked.fault), lookOf(asked, fault)];
    if (seen === undefined || other === undefined) return null;
    return confusions[seen.symptom][other.symptom] === id ? fault : null;
  },
});

export const symptomRules: readonly Rule<SymptomQuestion>[] = ruleIds.flatMap((id) =>
  faultIds.map((fault) => ruleFor(id, fault)),
);

export const readSymptom: Drill<SymptomQuestion> = {
  draw(chance) {
    const site = drawnSite(chance, chance.pick(['linux', 'linux', 'windows']));
    const looks = looksOf(site);
    // First what is seen, then why: no symptom is rarer than another because few faults cause it.
    const [wanted] = chance.shuffled([...new Set(looks.map(({ symptom }) => symptom))]);
    const [drawn] = chance.shuffled(looks.filter(({ symptom }) => symptom === wanted));
    return { skill: 'symptom', site, fault: drawn?.fault ?? 'server-stopped', looks };
  },
  right: ({ fault }) => fault,
  rules: symptomRules,
  choices: 3,
};
