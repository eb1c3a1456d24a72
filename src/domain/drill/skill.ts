/** The skills that drills train, in the order of the lessons. What each asks is left to its drill. */
export const skillGroups = {
  numbers: ['binary-decimal', 'decimal-binary', 'prefix-mask', 'mask-prefix', 'and-octet'],
  subnets: ['network', 'broadcast', 'host-range', 'host-count'],
  segments: ['same-segment', 'own-verdict'],
  servers: ['which-bind', 'which-target', 'symptom', 'pid-port'],
} as const;

export type SkillGroup = keyof typeof skillGroups;
export type Skill = (typeof skillGroups)[SkillGroup][number];

export const skills: readonly Skill[] = Object.values(skillGroups).flat();

export const isSkill = (text: string): text is Skill => skills.some((skill) => skill === text);
