/**
 * The inside of the host in the middle: a lane for each of its addresses, the loopback, and each
 * address that a server wants and the host does not have; plates of the servers over the lanes
 * that they are bound to. Whether a server runs is not decided here.
 */
import { serversOf } from '../../../domain/connect/world.ts';
import type { Scenario } from '../../../domain/connect/scenario.ts';
import type { Ipv4 } from '../../../domain/ip/ipv4.ts';
import type { Host, NicId } from '../../../domain/net/host.ts';
import { loopback } from '../../../domain/net/localTable.ts';
import { bottom, right, type Box } from './geometry.ts';
import type { Measures } from './measures.ts';

export interface Lane {
  readonly address: Ipv4;
  readonly kind: 'nic' | 'loopback' | 'foreign';
  /** The NIC that holds the address. */
  readonly nic: NicId | null;
  readonly box: Box;
  /** How much of the room above it is its name's; 0: none, the name has to stand in it. */
  readonly caption: number;
}

export interface Plate {
  /** An index into `serversOf(scenario)`. */
  readonly server: number;
  readonly box: Box;
  /** It covers every lane. */
  readonly covers: boolean;
}

type LaneName = Omit<Lane, 'box' | 'caption'>;

/** The host's lanes, from top to bottom. */
export function laneNames(scenario: Scenario, host: Host): readonly LaneName[] {
  const own = host.nics.flatMap(({ id, addresses }) =>
    addresses
      .filter(({ when }) => when !== 'removed')
      .map(({ address }): LaneName => ({ address, kind: 'nic', nic: id })),
  );
  const known: LaneName[] = [...own, { address: loopback, kind: 'loopback', nic: null }];
  const wanted = serversOf(scenario)
    .filter((server) => server.host === host.id && server.bind !== 0)
    .map(({ bind }) => bind)
    .filter((bind) => !known.some(({ address }) => address === bind));
  return [
    ...known,
    ...[...new Set(wanted)].map((address): LaneName => ({ address, kind: 'foreign', nic: null })),
  ];
}

const laneLeast = 22;
const laneMost = 38;
const pitchMost = 96;
/** A name of a lane, over it. */
const captionLeast = 14;
const captionMost = 18;

/** Lanes take the room that there is: first for their names, then for themselves. */
export function lanesIn(
  names: readonly LaneName[],
  room: Box,
  measures: Measures,
): readonly Lane[] {
  const pitch = Math.min(Math.max(measures.pitch, room.height / names.length), pitchMost);
  const height = Math.min(Math.max(pitch - captionMost, laneLeast), laneMost);
  const caption = pitch - height < captionLeast ? 0 : Math.min(pitch - height, captionMost);
  const top = room.y + (room.height - names.length * pitch) / 2 + (pitch - height + caption) / 2;
  return names.map((name, index) => ({
    ...name,
    caption,
    box: { x: room.x, y: top + index * pitch, width: room.width, height },
  }));
}

/** No room for whole addresses: ".1.100" has to do. */
export const isTight = ({ width }: Box): boolean => width < 224;

/** How much of a lane's ends no plate may take: the names at the left, a packet at the right. */
function endsOf({ box, caption }: Pick<Lane, 'box' | 'caption'>, { wide }: Measures) {
  if (isTight(box)) return [68, 40] as const;
  // In a lane its name stands away from its own NIC: at either end.
  if (caption === 0) return [112, 112] as const;
  return wide ? ([124, 84] as const) : ([112, 40] as const);
}

/** Where the n-th of so many plates stands, or would stand: in the middle, but not over the ends. */
export function slotAt(lanes: readonly Lane[], measures: Measures, index: number, of: number) {
  const [first] = lanes;
  if (first === undefined) return { x: 0, width: 0 };
  const { box } = first;
  const [left, end] = endsOf(first, measures);
  const room = Math.max(box.width - left - end, 40);
  const count = Math.max(of, 1);
  const step = Math.min(measures.plate + 8, room / count);
  const centred = (box.width - step * count) / 2;
  const start = Math.max(Math.min(centred, left + room - step * count), left);
  const width = Math.min(measures.plate, step - 4);
  return { x: box.x + start + step * index + (step - width) / 2, width };
}

export function platesOn(
  scenario: Scenario,
  host: Host,
  lanes: readonly Lane[],
  measures: Measures,
): readonly Plate[] {
  const own = serversOf(scenario).flatMap((socket, server) =>
    socket.host === host.id ? [{ socket, server }] : [],
  );
  const kept = lanes.filter(({ kind }) => kind !== 'foreign');
  return own.flatMap(({ socket, server }, index): Plate[] => {
    const slot = slotAt(lanes, measures, index, own.length);
    const covers = socket.bind === 0;
    const over = covers ? kept : lanes.filter(({ address }) => address === socket.bind);
    const [first] = over;
    const last = over.at(-1);
    if (first === undefined || last === undefined) return [];
    const [one, two] = lanes;
    const apart = one === undefined || two === undefined ? 18 : two.box.y - bottom(one.box);
    const margin = Math.min(apart / 2 + 0.5, measures.close ? 4 : 6);
    const y = first.box.y - margin;
    return [{ server, covers, box: { ...slot, y, height: bottom(last.box) + margin - y } }];
  });
}

export const laneFor = (lanes: readonly Lane[], address: Ipv4): Lane | undefined =>
  lanes.find((lane) => lane.address === address) ??
  // 127.0.0.2 and its like go by the loopback, too.
  lanes.find((lane) => lane.kind === 'loopback' && address >>> 24 === 127);

/** Where a lane begins for what comes from a side. */
export const laneEnd = ({ box }: Lane, side: 'left' | 'right') => ({
  x: side === 'left' ? box.x : right(box),
  y: box.y + box.height / 2,
});
