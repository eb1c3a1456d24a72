/**
 * How older saves become today's, one step a version: `migrations[n]` turns version n into n + 1.
 * The version of a save is the number of migrations that it has behind it. For every version that
 * was shipped, `fixtures/` holds a save that must open for ever.
 */
type Migration = (data: unknown) => unknown;

export const migrations: readonly Migration[] = [
  // 1: progress came. An older save holds none, and what is missing takes its default.
  (data) => data,
];

export const currentVersion = migrations.length;

export const migrated = (data: unknown, version: number): unknown =>
  migrations.slice(version).reduce((older, migrate) => migrate(older), data);
