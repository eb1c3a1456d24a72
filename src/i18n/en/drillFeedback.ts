/**
 * What is said after an answer: right, or the slip behind it, and how the right one comes about.
 * The answers to rows of the course's table are in `misconceptions.ts`.
 */
import { noSlip, slips } from './drillRules.ts';
import { wayTo } from './drillWays.ts';

export const drillFeedback = {
  right: '*Right.*',
  slips,
  /** No idea of ours gives this answer. */
  noSlip,
  way: wayTo,
};
