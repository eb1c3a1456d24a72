/** The lessons by the names in their links, in the order of the course. What each needs is in `index.ts`. */
export const lessonSlugs = [
  'address-and-port',
  'mask-and-and',
  'local-or-remote',
  'gateway',
  'ports-and-pids',
  'bind',
  'client-side',
  'server-wont-start',
  'wont-connect',
  'firewall',
  'two-nics-wrong',
  'fault-hunt',
] as const;

export type LessonSlug = (typeof lessonSlugs)[number];
