/**
 * The one text that is kept: `{ version, data }` as JSON, and what a text found in its place may
 * be. Never throws. Values inside are left to `saved.ts`.
 */
import { currentVersion, migrated } from './migrations.ts';
import { readSaved, type Saved } from './saved.ts';

export type Found =
  | { readonly kind: 'nothing' }
  /** `damaged` names the values that took their defaults. */
  | { readonly kind: 'saved'; readonly saved: Saved; readonly damaged: readonly string[] }
  | { readonly kind: 'newer' }
  | { readonly kind: 'corrupt' };

export const formatDocument = ({ settings, benches, progress }: Saved): string => {
  const lists = Object.entries(benches).map(([id, { history, at }]) => [id, { ...history, at }]);
  return JSON.stringify({
    version: currentVersion,
    data: { settings, benches: Object.fromEntries(lists), progress },
  });
};

export function parseDocument(text: string | null): Found {
  if (text === null) return { kind: 'nothing' };
  try {
    return found(JSON.parse(text));
  } catch {
    return { kind: 'corrupt' };
  }
}

function found(value: unknown): Found {
  if (typeof value !== 'object' || value === null) return { kind: 'corrupt' };
  if (!('version' in value) || !('data' in value)) return { kind: 'corrupt' };
  const { version, data } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return { kind: 'corrupt' };
  }
  if (version > currentVersion) return { kind: 'newer' };
  if (typeof data !== 'object' || data === null) return { kind: 'corrupt' };
  return { kind: 'saved', ...readSaved(migrated(data, version)) };
}
