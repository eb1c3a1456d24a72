/** The skills that drills train, in groups as people look for them. What each asks is left to its drill. */
export const skillGroups = {
  numbers: ['binary-decimal', 'decimal-binary', 'prefix-mask', 'mask-prefix', 'and-octet'],
  subnets: ['network', 'broadcast', 'host-range', 'host-count'],
  segments: ['same-segment', 'own-verdict', 'gateway'],
  servers: ['address-port', 'pid-port', 'which-bind', 'which-target', 'start-error'],
  faults: ['symptom', 'firewall', 'two-nics'],
} as const;

export type SkillGroup = keyof typeof skillGroups;
export type Skill = (typeof skillGroups)[SkillGroup][number];

export const skills: readonly Skill[] = Object.values(skillGroups).flat();

/** In the order in which the lessons come to them. */
export const courseOrder: readonly Skill[] = [
  'address-port',
  ...skillGroups.numbers,
  ...skillGroups.subnets,
  ...skillGroups.segments,
  'pid-port',
  'which-bind',
  'which-target',
  'start-error',
  ...skillGroups.faults,
];

export const isSkill = (text: string): text is Skill => skills.some((skill) => skill === text);

/** A skill's part of the seed. Links carry seeds, so a number is never changed and never used again. */
export const skillNumbers: Readonly<Record<Skill, number>> = {
  'binary-decimal': 0,
  'decimal-binary': 1,
  'prefix-mask': 2,
  'mask-prefix': 3,
  'and-octet': 4,
  network: 5,
  broadcast: 6,
  'host-range': 7,
  'host-count': 8,
  'same-segment': 9,
  'own-verdict': 10,
  'which-bind': 11,
  'which-target': 12,
  symptom: 13,
  'pid-port': 14,
  'address-port': 15,
  gateway: 16,
  'start-error': 17,
  firewall: 18,
  'two-nics': 19,
};
