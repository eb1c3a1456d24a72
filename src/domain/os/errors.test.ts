import { constants } from 'node:os';
import { describe, expect, test } from 'vitest';
import { errorNames, systemError } from './errors.ts';

describe('the words of the systems', () => {
  test.runIf(process.platform === 'linux').each(errorNames)(
    "Linux's number of %s is this kernel's",
    (name) => {
      expect(systemError('linux', name).number).toBe(constants.errno[name]);
    },
  );

  test.each([
    ['ECONNREFUSED', 'WSAECONNREFUSED', 10061],
    ['ETIMEDOUT', 'WSAETIMEDOUT', 10060],
    ['ENETUNREACH', 'WSAENETUNREACH', 10051],
    ['EHOSTUNREACH', 'WSAEHOSTUNREACH', 10065],
    ['EADDRNOTAVAIL', 'WSAEADDRNOTAVAIL', 10049],
    ['EADDRINUSE', 'WSAEADDRINUSE', 10048],
    ['EACCES', 'WSAEACCES', 10013],
  ] as const)("Windows' number of %s is %s, %i", (name, _wsaName, number) => {
    expect(systemError('windows', name).number).toBe(number);
  });
});
