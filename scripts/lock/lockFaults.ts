/**
 * What can be wrong with package-lock.json without `npm ci` on this machine noticing. Reading the
 * file and printing is left to scripts/lock.ts.
 */
interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Where Node would find a package asked for from `from`: there, or in an outer node_modules. */
function found(lock: Lock, from: string, name: string): boolean {
  const inner = from === '' ? '' : `${from}/`;
  if (`${inner}node_modules/${name}` in lock.packages) return true;
  if (from === '') return false;
  return found(lock, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

function packageFaults(path: string, entry: LockedPackage): string[] {
  const faults: string[] = [];
  if (entry.integrity === undefined) faults.push(`${path}: no integrity`);
  // A host in the lock ties everybody to one registry; npm fills it in from its own settings.
  if (entry.resolved !== undefined) faults.push(`${path}: names where it was downloaded from`);
  return faults;
}

/** npm can leave out other platforms' native packages; `npm ci` then fails on those platforms. */
function missingOptional(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !found(lock, path, name))
      .map((name) => `${path}: optional ${name} has no entry`),
  );
}

function looseVersions(lock: Lock): string[] {
  const own = lock.packages[''] ?? {};
  return Object.entries({ ...own.dependencies, ...own.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name}: ${version} is not an exact version`);
}

export function lockFaults(lock: Lock): readonly string[] {
  const others = Object.entries(lock.packages).filter(([path]) => path !== '');
  if (others.length === 0) return ['the lock names no package'];
  return [
    ...others.flatMap(([path, entry]) => packageFaults(path, entry)),
    ...missingOptional(lock),
    ...looseVersions(lock),
  ];
}
