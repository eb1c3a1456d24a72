/** Short names for columns: ".1.100" where the first two octets go without saying. */
import type { Attempt } from '../../../domain/connect/scenario.ts';
import { formatIpv4, type Ipv4 } from '../../../domain/ip/ipv4.ts';

const isShort = (address: Ipv4): boolean => address !== 0 && address >>> 24 !== 127;

export const shortAddress = (address: Ipv4): string => {
  const [, , third = '', last = ''] = formatIpv4(address).split('.');
  return isShort(address) ? `.${third}.${last}` : formatIpv4(address);
};

/** With the port where it is not the server's own. */
export function columnTarget(attempt: Attempt, port: number | undefined, ping: string): string {
  const address = shortAddress(attempt.to);
  if (attempt.protocol === 'ping') return `${ping} ${address}`;
  return attempt.port === port ? address : `${address}:${attempt.port}`;
}
