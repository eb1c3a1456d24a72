/**
 * Entering and taking back answers (undefined takes back). Wrong answers are kept like right ones: the
 * feedback is computed from them. Only blanks of `exercise.ts` are ever filled; that is the caller's care.
 */
import type { Answers, Bit, HostAnswers, HostName, Reason, Verdict } from './answers.ts';
import type { Blank } from './blank.ts';
import type { AndScenario } from './scenario.ts';

const answering = (scenario: AndScenario, answers: Partial<Answers>): AndScenario => ({
  ...scenario,
  answers: { ...scenario.answers, ...answers },
});

const answeringFor = (
  scenario: AndScenario,
  host: HostName,
  answers: Partial<HostAnswers>,
): AndScenario => answering(scenario, { [host]: { ...scenario.answers[host], ...answers } });

/** `bit` 0–31. */
export const withBitAnswer = (
  scenario: AndScenario,
  host: HostName,
  bit: number,
  value: Bit | undefined,
): AndScenario =>
  answeringFor(scenario, host, { bits: scenario.answers[host].bits.with(bit, value) });

/** `octet` 0–3, `value` 0 to `largestDecimal`. */
export const withOctetAnswer = (
  scenario: AndScenario,
  host: HostName,
  octet: number,
  value: number | undefined,
): AndScenario =>
  answeringFor(scenario, host, { octets: scenario.answers[host].octets.with(octet, value) });

export const withVerdictAnswer = (
  scenario: AndScenario,
  host: HostName,
  verdict: Verdict | undefined,
): AndScenario => answeringFor(scenario, host, { verdict });

/** `bit` 0–31, a column of host A. */
export const withReasonAnswer = (
  scenario: AndScenario,
  bit: number,
  reason: Reason | undefined,
): AndScenario => answering(scenario, { reasons: scenario.answers.reasons.with(bit, reason) });

/** One blank filled as it should be. */
export function withBlankFilled(scenario: AndScenario, blank: Blank): AndScenario {
  switch (blank.kind) {
    case 'bit':
      return withBitAnswer(scenario, blank.host, blank.bit, blank.right);
    case 'octet':
      return withOctetAnswer(scenario, blank.host, blank.octet, blank.right);
    case 'reason':
      return withReasonAnswer(scenario, blank.bit, blank.right);
    case 'verdict':
      return withVerdictAnswer(scenario, blank.host, blank.right);
  }
}
