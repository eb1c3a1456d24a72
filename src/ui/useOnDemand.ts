/**
 * A part of the page whose code is fetched when it is first needed. A fetch that failed is tried
 * again the next time; React's own `lazy` would remember the failure for good.
 */
import { useCallback, useState, type ComponentType } from 'react';

export interface OnDemand<Props> {
  readonly Part: ComponentType<Props> | null;
  /** Whether the part is there now. */
  readonly fetch: () => Promise<boolean>;
}

/** `load` must be the same function every time. */
export function useOnDemand<Props>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const fetch = useCallback(async () => {
    try {
      const part = await load();
      setPart(() => part);
      return true;
    } catch {
      return false;
    }
  }, [load]);
  return { Part, fetch };
}
