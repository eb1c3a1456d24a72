/**
 * In what the systems differ: one record each, read by the rules of this folder. Linux was run;
 * Windows is what its documents say (sources in `rule.ts`), which is why it is `measured: false`.
 */
import type { System } from './host.ts';

export interface SystemProfile {
  readonly measured: boolean;
  /** Takes packets for an address only on the NIC that holds it, and answers ARP likewise. */
  readonly strongReceive: boolean;
  /** Sends from an address only by the NIC that holds it. */
  readonly strongSend: boolean;
  /** Dialling 0.0.0.0 means this host. */
  readonly wildcardIsItself: boolean;
  readonly timeToLive: number;
  /** How long a TCP client repeats its SYN before it gives up. */
  readonly synTimeoutMs: number;
  /** Whether a TCP connect is known to end at once when the network says unreachable. */
  readonly unreachableSettled: boolean;
  /** `ordered`: first match wins. `blocking`: blocks come first, loopback is free, no answer from closed ports. */
  readonly firewall: 'ordered' | 'blocking';
  readonly ports: 'linux' | 'windows';
}

const linux: SystemProfile = {
  measured: true,
  strongReceive: false,
  strongSend: false,
  wildcardIsItself: true,
  timeToLive: 64,
  synTimeoutMs: 130_000,
  unreachableSettled: true,
  firewall: 'ordered',
  ports: 'linux',
};

const windows: SystemProfile = {
  measured: false,
  strongReceive: true,
  strongSend: true,
  wildcardIsItself: false,
  timeToLive: 128,
  synTimeoutMs: 21_000,
  unreachableSettled: false,
  firewall: 'blocking',
  ports: 'windows',
};

export type Profiles = Readonly<Record<System, SystemProfile>>;

export const profiles: Profiles = { linux, windows };

/** Linux told to be a strong host: how the strong-host rule is asked of a real kernel. */
export const strongLinux: SystemProfile = { ...linux, strongReceive: true };
