/**
 * Why a host has no route: whether something that it was set up with would have been one.
 */
import type { Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf } from '../ip/subnet.ts';
import type { Machine } from '../net/machine.ts';
import type { SetupRefusal } from '../net/setUp.ts';
import type { Cause } from './cause.ts';

function wouldLead({ host }: Machine, { list, index }: SetupRefusal, to: Ipv4): boolean {
  if (list === 'gateways') return true;
  const route = host.routes[index];
  return route !== undefined && isInSubnet(to, route.to);
}

export function lackOf(machine: Machine, to: Ipv4): Cause {
  const wire = machine.held.some((held) => !held.nic.up && isInSubnet(to, subnetOf(held)));
  if (wire) return 'route.nicDown';
  const refusal = machine.refusals.find((each) => wouldLead(machine, each, to));
  if (refusal === undefined) return 'route.none';
  return refusal.code === 'route.nicDown' ? 'route.nicDown' : 'route.gatewayRefused';
}
