/**
 * The wrong ideas behind wrong answers, each as a refutation: what many think, and that it is not
 * so. How the right answer comes about is left to `drillWays.ts`.
 */
import type { Item } from '../../domain/drill/item.ts';
import { bitsOfOctet } from '../../domain/drill/octets.ts';
import type { WrongRule } from '../../domain/drill/wrongRule.ts';

const rules: Readonly<Record<WrongRule, string>> = {
  'and-is-add': 'Many read AND as adding; it is not: it asks whether *both* bits are 1.',
  'first-three':
    'Many take the first three numbers for the network; it is not so: only the *mask* says where it ends.',
  'mask-is-network': 'Many take the mask for the network; it only says which bits *stay*.',
  'and-each-own':
    'Many put each mask on its own address; it is not so: a host uses *its own mask on both*.',
  'never-0-255':
    'Many think that .0 and .255 are never hosts; it is not so: the *mask* says which address is first and last.',
  'one-bit-more':
    'Many let a block start at any number; it does not: it starts where all host bits are 0.',
  'masks-identical':
    "Many think that masks must be identical; they need not: a host never sees the other's mask.",
  'dial-wildcard':
    'Many dial 0.0.0.0 because the server is bound to it; there it means "all of mine", so a client would dial *itself*.',
  'dial-localhost':
    'Many dial 127.0.0.1 because it worked on the server; it never leaves the host that dials it.',
  'local-works':
    'Many bind to 127.0.0.1 because a test on the same host works; nobody outside ever meets that address.',
  'bind-client':
    "Many bind to the client's address; bind takes only addresses of the server's *own* host.",
  'wildcard-safe':
    'Many take 0.0.0.0 for the safe default; it listens on *every* address of the host.',
  'gateway-always':
    'Many look for a gateway first; in the same subnet nobody asks one, and here is none.',
  'refused-is-timeout':
    'Many take refused and timed out for the same; refused is an *answer*, a time-out is silence.',
  'connected-is-fine':
    'Many think that a connection proves the program; the *operating system* shakes hands for it.',
  'port-is-pid':
    'Many take the port for the PID; the *PID* names a process until it ends, the *port* a socket.',
  'client-port-80':
    "Many think that a client uses the server's port at its own end; its system picks one for it.",

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
    'Many mix up refused and unreachable; refused says a host that was *reached*.',
  'silence-is-unreachable':
    'Many mix up silence and unreachable; unreachable is *said*, by the own system or on the way.',
  'no-route-is-no-host':
    'Many mix up the two unreachables; "network" is a missing route, "no route to host" a host that does not answer.',
  'hanging-is-silent':
    'Many think that a hanging program cannot be connected to; its *operating system* shakes hands for it.',
  'source-port-is-service':
    'This port belongs to an *outgoing* connection, where the system picked it; a server has the port on which it *listens*.',
  'queue-is-port': 'This is the length of the queue (Send-Q of a listener), neither port nor PID.',
  'other-program': 'This number belongs to the *other* line, to another program.',
};

/** The place at which an octet goes wrong first; undefined where there is no such place. */
function wrongPlace({ right }: Item, given: string): number | undefined {
  const [want, have] = right.length === 8 ? [right, given] : [right, given].map(bitsOf);
  const bit = [...(want ?? '')].findIndex((each, place) => each !== have?.[place]);
  return bit < 0 ? undefined : 2 ** (7 - bit);
}

const bitsOf = (decimal: string): string => bitsOfOctet(Number(decimal));

function none(item: Item, given: string): string {
  const { skill } = item.place;
  if (skill === 'binary-decimal' && Number(given) > 255)
    return 'Not so: an octet holds 255 at most.';
  const isOctet = skill === 'binary-decimal' || skill === 'decimal-binary';
  const place = isOctet ? wrongPlace(item, given) : undefined;
  return place === undefined
    ? `Not so: it is \`${item.right}\`.`
    : `Not so: it goes wrong at the bit worth *${place}*.`;
}

export const wrongIdeas = { rules, none };
