/** Faults of NICs: masks, addresses, cables, switches. What each looks like is the model's answer. */
import { nicChanged } from '../bench/change.ts';
import { withCable, withNicAddress, withNicUp } from '../bench/editNic.ts';
import { segmentsOf } from '../bench/free.ts';
import type { Chance } from '../chance.ts';
import type { Scenario } from '../connect/scenario.ts';
import { ipv4OfOctets, octetsOf, toIpv4, type Ipv4 } from '../ip/ipv4.ts';
import { isInSubnet, subnetOf, type AddressWithPrefix } from '../ip/subnet.ts';
import { roleIn, subnetFacts } from '../ip/subnetFacts.ts';
import type { SegmentId } from '../net/host.ts';
import { pcId } from './cell.ts';
import { atNic, nicsOf, placeOf, takenIn, type AtNic, type Break, type Ways } from './fault.ts';

const typedPrefixes = [8, 12, 16, 20, 22, 23, 24, 25, 26, 27, 28, 30] as const;

const withAddress = (at: AtNic, wrong: AddressWithPrefix): Break => ({
  spot: atNic(at),
  apply: (cell) =>
    nicChanged(cell, placeOf(at), () => ({ addresses: [{ ...wrong, when: 'always' }] })),
  repair: (bench) => withNicAddress(bench, placeOf(at), 0, at.on),
});

const isHost = ({ address, prefix }: AddressWithPrefix): boolean =>
  roleIn(address, prefix) === 'host';

/** Another host address of the same subnet, which nobody has. */
function otherAddress(chance: Chance, cell: Scenario, on: AddressWithPrefix): Ipv4[] {
  const { firstHost, hosts } = subnetFacts(on);
  const taken = takenIn(cell);
  const drawn = Array.from({ length: 4 }, () => toIpv4(firstHost + chance.below(hosts)));
  return drawn.filter((address) => !taken.has(address)).slice(0, 1);
}

export const wrongMask: Ways = (cell) =>
  nicsOf(cell).flatMap((at) =>
    typedPrefixes
      .map((prefix) => ({ address: at.on.address, prefix }))
      .filter((wrong) => wrong.prefix !== at.on.prefix && isHost(wrong))
      .map((wrong) => withAddress(at, wrong)),
  );

/** A slip in the last number. */
export const wrongAddress: Ways = (cell, chance) =>
  nicsOf(cell).flatMap((at) =>
    otherAddress(chance, cell, at.on).map((address) =>
      withAddress(at, { address, prefix: at.on.prefix }),
    ),
  );

/** A slip in the third number: a subnet in which nobody is. */
export const wrongSubnet: Ways = (cell, chance) => {
  const all = nicsOf(cell);
  return all.flatMap((at) => {
    const [a, b, c, d] = octetsOf(at.on.address);
    const address = ipv4OfOctets([a, b, (c + chance.between(2, 40)) % 256, d]);
    const wrong = { address, prefix: at.on.prefix };
    const isFree = all.every(({ on }) => !isInSubnet(address, subnetOf(on)));
    return isFree && isHost(wrong) ? [withAddress(at, wrong)] : [];
  });
};

/** The PC's one NIC in the subnet of its other. */
export const sameSubnet: Ways = (cell, chance) => {
  const own = nicsOf(cell).filter(({ host }) => host.id === pcId);
  return own.flatMap((at) =>
    own
      .filter((other) => other !== at)
      .flatMap(({ on }) =>
        otherAddress(chance, cell, on).map((address) =>
          withAddress(at, { address, prefix: on.prefix }),
        ),
      ),
  );
};

/** Somebody else on the wire has the PC's address. */
export const duplicateAddress: Ways = (cell) => {
  const all = nicsOf(cell);
  return all
    .filter(({ host }) => host.id === pcId)
    .flatMap(({ nic, on }) =>
      all
        .filter((other) => other.host.id !== pcId && other.nic.segment === nic.segment)
        .map((other) => withAddress(other, on)),
    );
};

/** Nobody answered its question for an address (RFC 3927). */
export const noDhcp: Ways = (cell, chance) =>
  nicsOf(cell).map((at) =>
    withAddress(at, {
      address: ipv4OfOctets([169, 254, chance.between(1, 254), chance.between(1, 254)]),
      prefix: 16,
    }),
  );

const withSegment = (at: AtNic, segment: SegmentId | null): Break => ({
  spot: atNic(at),
  apply: (cell) => nicChanged(cell, placeOf(at), () => ({ segment })),
  repair: (bench) => withCable(bench, placeOf(at), at.nic.segment),
});

export const wrongCable: Ways = (cell) =>
  nicsOf(cell).flatMap((at) =>
    segmentsOf(cell)
      .filter((segment) => segment !== at.nic.segment)
      .map((segment) => withSegment(at, segment)),
  );

export const cableOut: Ways = (cell) => nicsOf(cell).map((at) => withSegment(at, null));

export const nicDown: Ways = (cell) =>
  nicsOf(cell).map((at) => ({
    spot: atNic(at),
    apply: (whole) => nicChanged(whole, placeOf(at), () => ({ up: false })),
    repair: (bench) => withNicUp(bench, placeOf(at), true),
  }));
