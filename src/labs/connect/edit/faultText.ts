/**
 * Why an edit was refused, as a sentence, with the ANDs that prove it where there are any. The
 * words are `i18n`'s; which code asks for which of them is decided here.
 */
import type { EditFault, RouteFault } from '../../../domain/bench/faults.ts';
import { and, formatIpv4 } from '../../../domain/ip/ipv4.ts';
import { maskOfPrefix } from '../../../domain/ip/mask.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Names } from '../names.ts';

export interface FaultWords {
  readonly edit: Messages['bindEdit'];
  readonly connect: Messages['connect'];
  readonly names: Names;
}

function proofs(
  { host, nic, via, on }: RouteFault,
  { edit, names }: FaultWords,
): readonly string[] {
  if (via === null) return [];
  const name = names.nic(host, nic);
  if (on.length === 0) return [edit.noSubnet(name)];
  return on.map(({ address, prefix }) => {
    const mask = maskOfPrefix(prefix);
    const [result, own] = [and(via, mask), and(address, mask)];
    return edit.proof(formatIpv4(via), formatIpv4(mask), formatIpv4(result), name, formatIpv4(own));
  });
}

export function faultText(fault: EditFault, words: FaultWords): string {
  const { edit, connect } = words;
  if ('via' in fault) {
    const proof = fault.code === 'route.gatewayNotOnWire' ? proofs(fault, words) : [];
    return [edit.routeFaults[fault.code], ...proof].join(' ');
  }
  return { ...connect.scenarioFaults, ...edit.otherFaults }[fault.code];
}
