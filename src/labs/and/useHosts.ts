/**
 * The two hosts with their fields and how to change them. A B that is put away is remembered, to
 * come back as it was.
 */
import { useState } from 'react';
import type { HostName } from '../../domain/and/answers.ts';
import {
  withBPutAway,
  withHosts,
  type AndHost,
  type AndScenario,
} from '../../domain/and/scenario.ts';
import { withBitFlipped } from '../../domain/ip/ipv4.ts';
import { useHostFields, type HostFields } from './hostFields.ts';

export interface HostOnBench {
  readonly name: HostName;
  readonly host: AndHost;
  readonly fields: HostFields;
  /** A field holds what cannot be read (yet): nothing may be derived from it. */
  readonly isOpen: boolean;
  readonly onHost: (host: AndHost) => void;
  /** Only B can be put away. */
  readonly onPutAway: (() => void) | undefined;
}

export interface Hosts {
  readonly present: readonly HostOnBench[];
  /** undefined: B is there. */
  readonly bringBackB: (() => void) | undefined;
}

const isOpen = ({ isOpen: open }: HostFields): boolean => open.address || open.mask;

export function useHosts(scenario: AndScenario, onScenario: (next: AndScenario) => void): Hosts {
  const { a } = scenario;
  const [lastB, setLastB] = useState<AndHost | null>(null);
  const b = scenario.b ?? lastB ?? { ...a, address: withBitFlipped(a.address, 31) };
  const setA = (host: AndHost) => onScenario(withHosts(scenario, host, scenario.b));
  const setB = (host: AndHost) => onScenario(withHosts(scenario, a, host));
  const fieldsA = useHostFields(a, setA);
  const fieldsB = useHostFields(b, setB);
  const putAway = () => {
    setLastB(b);
    onScenario(withBPutAway(scenario));
  };

  const hostA: HostOnBench = {
    name: 'a',
    host: a,
    fields: fieldsA,
    isOpen: isOpen(fieldsA),
    onHost: setA,
    onPutAway: undefined,
  };
  if (scenario.b === null) return { present: [hostA], bringBackB: () => setB(b) };
  const hostB: HostOnBench = {
    name: 'b',
    host: b,
    fields: fieldsB,
    isOpen: isOpen(fieldsB),
    onHost: setB,
    onPutAway: putAway,
  };
  return { present: [hostA, hostB], bringBackB: undefined };
}
