/**
 * The wrong rules behind wrong answers, by name. The first are rows of the course's table of
 * misconceptions, the others are slips of reckoning. What each gives is computed in the drills,
 * how to answer it is left to `i18n`.
 */
import type { MisconceptionId } from '../misconceptions.ts';

const ideas = [
  'and-is-add',
  'first-three',
  'mask-is-network',
  'and-each-own',
  'never-0-255',
  'one-bit-more',
  'masks-identical',
  'dial-wildcard',
  'dial-localhost',
  'local-works',
  'bind-client',
  'bind-is-cable',
  'wildcard-safe',
  'wildcard-allows',
  'gateway-always',
  'pc-is-router',
  'same-subnet-nics',
  'duplicate-clear',
  'firewall-open',
  'refused-is-timeout',
  'port-is-pid',
  'client-port-80',
  'in-use-is-twice',
  'in-use-is-running',
  'reuse-same',
] as const satisfies readonly MisconceptionId[];

const slips = [
  // Binary and decimal.
  'bits-reversed',
  'counts-ones',
  'places-doubled',
  'places-halved',
  'places-counted',
  'bits-inverted',
  // Masks.
  'bit-too-many',
  'bit-too-few',
  'wildcard-is-mask',
  'block-is-mask',
  'prefix-is-octet',
  'ones-from-right',
  'counts-zeros',
  'counts-octets',
  // AND.
  'and-is-or',
  'address-stays',
  'keeps-host-bits',
  // Subnets.
  'broadcast-is-network',
  'network-is-broadcast',
  'first-host-is-network',
  'last-host-is-broadcast',
  'next-network-is-broadcast',
  'ends-are-hosts',
  'broadcast-is-host',
  'starts-at-address',
  'always-minus-two',
  // Segments.
  'others-mask',
  'whole-octets',
  // Servers and clients.
  'other-nic',
  'one-address-is-all',
  'bind-network',
  'own-address-is-local',
  'dial-itself',
  'refused-is-unreachable',
  'silence-is-unreachable',
  'no-route-is-no-host',
  'hanging-is-silent',
  'connected-though-refused',
  'connected-though-lost',
  'connected-without-a-way',
  'source-port-is-service',
  'queue-is-port',
  'other-program',
  // Address and port.
  'port-is-interface',
  'address-is-service',
  'protocol-is-name',
  'part-is-interface',
  'part-is-service',
  'one-address-a-host',
  'loopback-forgotten',
  'wildcard-is-address',
  'any-port-reaches',
  'others-answer',
  'system-reads',
  'silence-at-a-server',
  'server-everywhere',
  'system-everywhere',
  // Gateways.
  'way-needs-none',
  'gateway-far-side',
  'gateway-is-target',
  'gateway-is-itself',
  'way-out-is-enough',
  // Starts.
  'any-address-binds',
  'low-port-is-free',
  'ports-are-shared',
  'systems-alike',
  'port-without-address',
  'protocol-forgotten',
  'reuse-does-nothing',
  'filter-stops-start',
  'cable-stops-start',
  'in-use-is-any',
  'not-available-is-any',
  'denied-is-any',
  // Firewalls.
  'rule-nic',
  'rule-source',
  'rule-protocol',
  'rule-port',
  'rule-other-nic',
  'tcp-is-udp',
  'first-rule-wins',
  'last-rule-wins',
  'allow-wins',
  'block-wins',
  'default-wins',
  // What a client sees.
  'wire-is-enough',
  'address-is-any',
  'hop-forgotten',
  'nobody-says-no',
  'nothing-is-lost',
  'way-is-there',
  'is-no-luck',
  'first-come',
  'second-wins',
] as const;

/** A slip of reckoning or reading, no row of the table. */
export type SlipRule = (typeof slips)[number];
export type WrongRule = (typeof ideas)[number] | SlipRule;

export const wrongRules: readonly WrongRule[] = [...ideas, ...slips];

export const isSlipRule = (rule: WrongRule): rule is SlipRule =>
  slips.some((slip) => slip === rule);
