/**
 * The wrong ideas that the course meets, by name: the rows of its table. Which lesson exposes which
 * is said by the lessons, what is answered to each by `i18n`.
 */
export const misconceptionIds = [
  'dial-wildcard',
  'dial-localhost',
  'local-works',
  'bind-client',
  'wildcard-allows',
  'bind-is-cable',
  'refused-is-timeout',
  'closed-says-refused',
  'ping-proves',
  'connected-is-fine',
  'port-is-pid',
  'client-port-80',
  'one-port-one-conn',
  'in-use-is-twice',
  'in-use-is-running',
  'reuse-same',
  'first-three',
  'and-each-own',
  'masks-identical',
  'one-bit-more',
  'mask-is-network',
  'gateway-always',
  'gateway-per-nic',
  'same-subnet-nics',
  'pc-is-router',
  'firewall-open',
  'switch-is-net',
  'duplicate-clear',
  'leading-zeros',
  'never-0-255',
  'wildcard-ipv6',
  'wildcard-safe',
  'and-is-add',
  'fixed-survives',
] as const;

export type MisconceptionId = (typeof misconceptionIds)[number];
