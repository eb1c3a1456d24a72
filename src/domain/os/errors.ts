/**
 * The words in which an operating system says that a socket call failed. They stay in their
 * original English in every language. Which error a call ends with is decided in `connect`.
 *
 * Linux: errno(3), measured. Windows: "Windows Sockets Error Codes", documented.
 */
import type { System } from '../net/host.ts';

export const errorNames = [
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'EADDRINUSE',
  'EACCES',
] as const;
export type ErrorName = (typeof errorNames)[number];

export interface SystemError {
  /** errno on Linux, the WSA code on Windows. */
  readonly number: number;
  readonly text: string;
}

const linux: Readonly<Record<ErrorName, SystemError>> = {
  ECONNREFUSED: { number: 111, text: 'Connection refused' },
  ETIMEDOUT: { number: 110, text: 'Connection timed out' },
  ENETUNREACH: { number: 101, text: 'Network is unreachable' },
  EHOSTUNREACH: { number: 113, text: 'No route to host' },
  EADDRNOTAVAIL: { number: 99, text: 'Cannot assign requested address' },
  EADDRINUSE: { number: 98, text: 'Address already in use' },
  EACCES: { number: 13, text: 'Permission denied' },
};

const windows: Readonly<Record<ErrorName, SystemError>> = {
  ECONNREFUSED: {
    number: 10061,
    text: 'No connection could be made because the target computer actively refused it.',
  },
  ETIMEDOUT: {
    number: 10060,
    text: 'A connection attempt failed because the connected party did not properly respond after a period of time, or the established connection failed because the connected host has failed to respond.',
  },
  ENETUNREACH: {
    number: 10051,
    text: 'A socket operation was attempted to an unreachable network.',
  },
  EHOSTUNREACH: {
    number: 10065,
    text: 'A socket operation was attempted to an unreachable host.',
  },
  EADDRNOTAVAIL: {
    number: 10049,
    text: 'The requested address is not valid in its context.',
  },
  EADDRINUSE: {
    number: 10048,
    text: 'Only one usage of each socket address (protocol/network address/port) is normally permitted.',
  },
  EACCES: {
    number: 10013,
    text: 'An attempt was made to access a socket in a way forbidden by its access permissions.',
  },
};

const errors: Readonly<Record<System, Readonly<Record<ErrorName, SystemError>>>> = {
  linux,
  windows,
};

export const systemError = (system: System, name: ErrorName): SystemError => errors[system][name];

export const isErrorName = (word: string): word is ErrorName =>
  errorNames.some((name) => name === word);
