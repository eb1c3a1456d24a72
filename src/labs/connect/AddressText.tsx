/** An address with its mask: the network's octets in blue, the host's in amber, the edge's in both. */
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import type { AddressWithPrefix } from '../../domain/ip/subnet.ts';

export function AddressText({ address, prefix }: AddressWithPrefix) {
  const octets = formatIpv4(address).split('.');
  return (
    <span className="font-mono tabular-nums">
      {octets.map((octet, index) => {
        const from = index * 8;
        const part =
          prefix >= from + 8
            ? 'text-net'
            : prefix <= from
              ? 'text-host'
              : // The edge lies inside this octet.
                'text-net underline decoration-host decoration-2 underline-offset-2';
        return (
          <span key={index} className={part}>
            {index === 0 ? octet : `.${octet}`}
          </span>
        );
      })}
      <span className="text-ink2">/{prefix}</span>
    </span>
  );
}
