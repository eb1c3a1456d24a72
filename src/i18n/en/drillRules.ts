/**
 * The slips behind wrong answers: what the answer is instead, and the rule. Those that are rows of
 * the course's table have theirs in `misconceptions.ts`; how the right answer comes about is left
 * to `drillWays.ts`.
 */
import type { Item } from '../../domain/drill/item.ts';
import { bitsOfOctet } from '../../domain/drill/octets.ts';
import type { SlipRule } from '../../domain/drill/wrongRule.ts';

export const slips: Readonly<Record<SlipRule, string>> = {
  'bits-reversed': 'This reads the bits from the right; the *leftmost* is worth 128.',
  'counts-ones': 'This counts the 1s of one octet; each counts for its *place*.',
  'places-doubled': 'This shifts every bit by one place; the *rightmost* is worth 1.',
  'places-halved': 'This shifts every bit by one place; the *leftmost* is worth 128.',
  'places-counted': 'This adds the numbers of the places; each place is worth *twice* the next.',
  'bits-inverted': 'This turns 0 and 1 round; a 1 says that its place *counts*.',
  'bit-too-many': 'This counts one network bit too many.',
  'bit-too-few': 'This counts one network bit too few.',
  'wildcard-is-mask':
    'This is the wildcard, the mask turned round: in a mask network bits are *1*.',
  'block-is-mask': 'This is how many addresses a block has; the mask has 256 *less* that.',
  'prefix-is-octet': 'This writes the prefix itself into the octet; it says how many *bits* are 1.',
  'ones-from-right': 'This fills the octet from the right; the 1s of a mask begin at the *left*.',
  'counts-zeros': 'This counts the host bits; the prefix counts the *network* bits.',
  'counts-octets': 'This counts whole octets; the last one is not full of 1s.',
  'and-is-or': 'This is OR, 1 where *either* bit is; AND wants both.',
  'address-stays': 'This leaves the host bits as they are; the mask makes them *0*.',
  'keeps-host-bits': 'This keeps what the mask hides; AND keeps what stands under its *1s*.',
  'broadcast-is-network': 'This is the last address, the broadcast; the network is the *first*.',
  'network-is-broadcast': 'This is the first address, the network; the broadcast is the *last*.',
  'first-host-is-network': 'This is the first host; the network has *no* host bit set.',
  'last-host-is-broadcast': 'This is the last host; the broadcast has *every* host bit set.',
  'next-network-is-broadcast':
    'This is the next network; the broadcast is the address *before* it.',
  'ends-are-hosts': 'Many count every address as a host; the first and the last are *not*.',
  'broadcast-is-host': 'This leaves out the network only; the last address is no host, *either*.',
  'starts-at-address': 'This starts at the given address; hosts begin right after the *network*.',
  'always-minus-two':
    'Many always take two off; a /31 and a /32 have neither network nor broadcast address.',
  'others-mask': "This uses the *other's* mask; a host knows only its own.",
  'whole-octets': 'This compares whole octets; the mask ends *inside* one.',
  'other-nic': "This is the address of the other NIC, in *another* subnet than this client's.",
  'one-address-is-all': 'One address serves one side only; the others dial *another* one.',
  'bind-network':
    'This is the network, no address of anybody; bind takes only addresses that the host *has*.',
  'own-address-is-local':
    'A NIC has this address, so its neighbours can dial it; 127.0.0.1 is *another* address.',
  'dial-itself':
    "This is the client's own address; it would dial *itself*, and there nobody listens.",
  'refused-is-unreachable':
    'Many mix up refused and unreachable; refused is said by a host that was *reached*.',
  'silence-is-unreachable':
    'Many mix up silence and unreachable; unreachable is *said*, at once or after three seconds, by the robot’s own system.',
  'no-route-is-no-host':
    'Many mix up the two unreachables; "network" is a missing route, "no route to host" a host that does not answer.',
  'hanging-is-silent':
    'Many think that a hanging program cannot be connected to; its *operating system* shakes hands for it.',
  'connected-though-refused':
    'Connected means that the call was *taken*; with this fault the robot would hear a no.',
  'connected-though-lost':
    'Connected means that packets go there *and back*; with this fault nothing comes back.',
  'connected-without-a-way':
    'Connected means that packets go there *and back*; with this fault the call never leaves the robot.',
  'source-port-is-service':
    'This port belongs to an *outgoing* connection, where the system picked it; a server has the port on which it *listens*.',
  'queue-is-port': 'This is the length of the queue (Send-Q of a listener), neither port nor PID.',
  'other-program': 'This number belongs to the *other* line, to another program.',

  'port-is-interface': 'This is the port; it names a service, and the *address* names the NIC.',
  'address-is-service': 'This is the address; it names a NIC, and the *port* names the service.',
  'protocol-is-name': 'TCP says how the two talk; it names neither a NIC nor a service.',
  'part-is-interface':
    'These are three of the four numbers of an address; only *all four* name a NIC.',
  'part-is-service':
    'This is a part of the address, which leads to the host; the *port* names the service.',
  'one-address-a-host':
    'Many give a host one address; it has one for *each NIC*, and one for itself.',
  'loopback-forgotten': 'This counts the NICs only; every host has `127.0.0.1` as well.',
  'wildcard-is-address':
    'This counts `0.0.0.0`, too; it is no address, it means all that there are.',
  'any-port-reaches':
    'A message to another port does not come to the server; only its *own* port leads there.',
  'others-answer': 'A device answers only for *its own* address; this one is not its own.',
  'system-reads': 'A system says no only where nobody listens; here a *program* does.',
  'silence-at-a-server':
    'Silence means that nobody has the address, or that something is lost; here a server listens.',
  'server-everywhere': "The server has *one* host; this address is not that host's.",
  'system-everywhere': "A system says no only for *its own* addresses; this one is not the IPC's.",
  'way-needs-none':
    'Many forget the way to another subnet; without a gateway the client’s system finds *no route*.',
  'gateway-far-side': 'This is the far side; a gateway is an address in the client’s *own* subnet.',
  'gateway-is-target':
    'This is the server itself; a gateway is the *neighbour* that passes packets on.',
  'gateway-is-itself':
    'This is the client itself; a gateway is *another* device that passes packets on.',
  'way-out-is-enough': 'Many look at the way out only; the answer needs a way *back*.',
  'any-address-binds': 'Not every address will do; bind takes only those that the host *has* now.',
  'low-port-is-free': 'Not every port is for everybody; on Linux those below 1024 need a *right*.',
  'ports-are-shared':
    'Two cannot listen on one port where their addresses overlap; `0.0.0.0` overlaps with *every* address.',
  'systems-alike': 'This is what *Linux* does; Windows does it otherwise (documented).',
  'port-without-address': 'A port is not taken as such; it is taken *at an address*.',
  'protocol-forgotten': 'TCP and UDP have ports of their own; one takes none of the other.',
  'reuse-does-nothing':
    'Where old and new socket set SO_REUSEADDR, a *closed* connection is not in the way.',
  'filter-stops-start': 'A firewall looks at *packets*; it keeps no server from starting.',
  'cable-stops-start':
    'On Linux an address stays with its NIC when the cable is out; a server can still bind to it.',
  'in-use-is-any':
    '"In use" is said of a port that somebody *holds* at this address; of nothing else.',
  'not-available-is-any':
    'EADDRNOTAVAIL is said of an address that the host does *not have*; of nothing else.',
  'denied-is-any': 'EACCES is said where a *right* is missing; on Linux for ports below 1024.',
  'rule-nic': 'A rule counts on the NIC that it names; without one it counts on *every* NIC.',
  'rule-source':
    'A rule counts for the source that it names; without one it counts for *everybody*.',
  'rule-protocol':
    'A rule counts for the protocol that it names; without one it counts for *every* one.',
  'rule-port': 'A rule counts for the port that it names; without one it counts for *every* port.',
  'rule-other-nic': 'This rule names the *other* NIC; it does not count where the packet comes in.',
  'tcp-is-udp': 'This rule names UDP; TCP has ports of its *own*.',
  'first-rule-wins': 'Not the first of all decides; the first that *fits* does.',
  'last-rule-wins': 'A later rule does not overrule; the *first* that fits decides.',
  'allow-wins': 'Allow does not come before drop; the *first* rule that fits decides.',
  'block-wins': 'On Linux a block does not come before; the *first* rule that fits decides.',
  'default-wins': 'The default decides only where *no* rule fits; here one does.',
  'wire-is-enough':
    'A cable alone is no way; the client’s own system needs a *route* to the address.',
  'address-is-any':
    'A server that is bound to one address does *not* listen on the others of its host.',
  'hop-forgotten': 'One thing is not as it should be; follow the packet there *and back*.',
  'nobody-says-no':
    'Refused needs somebody who says *no*; here a server listens, and no firewall rejects.',
  'nothing-is-lost': 'A time-out needs a packet or an answer that is *lost*; here none is.',
  'way-is-there': 'Unreachable needs a missing route or neighbour; here *nothing* is missing.',
  'is-no-luck':
    'Luck plays a part only where two devices have one address; here nobody shares one.',
  'first-come': 'Nobody has an older right to an address; *whoever answers ARP* gets the packets.',
  'second-wins': 'It may come to the other device, or not; *whoever answers ARP* gets the packets.',
};

/** The place at which an octet goes wrong first; undefined where there is no such place. */
function wrongPlace({ right }: Item, given: string): number | undefined {
  const [want, have] = right.length === 8 ? [right, given] : [right, given].map(bitsOf);
  const bit = [...(want ?? '')].findIndex((each, place) => each !== have?.[place]);
  return bit < 0 ? undefined : 2 ** (7 - bit);
}

const bitsOf = (decimal: string): string => bitsOfOctet(Number(decimal));

export function noSlip(item: Item, given: string): string {
  const { skill } = item.place;
  if (skill === 'binary-decimal' && Number(given) > 255)
    return 'Not so: an octet holds 255 at most.';
  const isOctet = skill === 'binary-decimal' || skill === 'decimal-binary';
  const place = isOctet ? wrongPlace(item, given) : undefined;
  return place === undefined
    ? `Not so: it is \`${item.right}\`.`
    : `Not so: it goes wrong at the bit worth *${place}*.`;
}
