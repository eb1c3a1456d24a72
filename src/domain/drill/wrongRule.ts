/**
 * The wrong rules behind wrong answers, by name. The first are rows of the course's table of
 * misconceptions, the others are slips of reckoning. What each gives is computed in the drills,
 * how to answer it is left to `i18n`.
 */
export const wrongRules = [
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
  'wildcard-safe',
  'gateway-always',
  'refused-is-timeout',
  'connected-is-fine',
  'port-is-pid',
  'client-port-80',

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
  'source-port-is-service',
  'queue-is-port',
  'other-program',
] as const;

export type WrongRule = (typeof wrongRules)[number];
