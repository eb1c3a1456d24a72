/**
 * How many of each a scenario can have, so that its text stays short enough for a link.
 */
import type { LimitFault } from './faults.ts';

export const limits = {
  hosts: 16,
  nics: 4,
  addresses: 2,
  gateways: 2,
  routes: 4,
  rules: 8,
  sockets: 8,
  attempts: 16,
  marks: 64,
  /** Characters of a name that a learner gives. */
  label: 24,
} as const;

export const labelFault = (label: string): LimitFault | undefined =>
  label.length > limits.label ? { code: 'limit.label', highest: limits.label } : undefined;
