/**
 * What is answered to each wrong idea of the course's table: what many people think, that it is not
 * so, and the rule. One sentence each, so that a drill or a lesson can say its own after it.
 */
import type { MisconceptionId } from '../../domain/misconceptions.ts';

export const misconceptions: Readonly<Record<MisconceptionId, string>> = {
  'dial-wildcard':
    'Many people think that a client dials `0.0.0.0` because the server is bound to it; it is not so, because there it means the client *itself* (Linux), or nothing at all (Windows).',
  'dial-localhost':
    "Many people think that `127.0.0.1` reaches the server; it is not so, because it is every device's address for *itself* and never leaves it.",
  'local-works':
    "Many people think that what works on the server's own PC works for everybody; it is not so, because `127.0.0.1` is an address that *nobody outside* can dial.",
  'bind-client':
    "Many people think that a server is bound to its client's address; it is not so, because bind takes only addresses of the server's *own* host.",
  'wildcard-allows':
    'Many people think that `0.0.0.0` lets every client in; it is not so, because bind says on *which own addresses* a server listens, and the firewall says *who* may come.',
  'bind-is-cable':
    "Many people think that a server bound to NIC 2 listens on cable 2 only; it is not so, because bind names NIC 2's *address*, and Linux takes packets for it by any NIC.",
  'refused-is-timeout':
    'Many people think that refused and timed out are the same; it is not so, because refused is an *answer*, and timed out means that *nobody* answered.',
  'closed-says-refused':
    'Many people think that a closed port always says no; it is not so, because a firewall can *keep silent* about it, as the one of Windows does (documented).',
  'ping-proves':
    'Many people think that a ping proves the service; it is not so, because ping asks the *host*, and no port and no program takes part in it.',
  'connected-is-fine':
    'Many people think that a connection proves that the program answers; it is not so, because the *operating system* shakes hands for it.',
  'port-is-pid':
    'Many people think that a port and a PID belong together; it is not so, because the *PID* names a process until it ends, and the *port* a socket.',
  'client-port-80':
    "Many people think that a client uses the server's port at its own end; it is not so, because its system picks a *free port* for it.",
  'one-port-one-conn':
    'Many people think that a port carries one connection; it is not so, because connections are told apart by *both ends*: two addresses and two ports.',
  'in-use-is-twice':
    'Many people think that "in use" means that the server runs twice; it is not so, because a connection that the PC *dialled out* can hold the port, too.',
  'in-use-is-running':
    'Many people think that "in use" after a restart means that the old server still runs; it is not so, because the system *remembers a closed connection* for a while.',
  'reuse-same':
    'Many people think that SO_REUSEADDR means the same everywhere; it is not so, because Linux still refuses a second listener, and Windows lets both have the port (documented).',
  'first-three':
    'Many people think that the first three numbers are the network; it is not so, because only the *mask* says where the network part ends.',
  'and-each-own':
    'Many people think that each address is ANDed with the mask of its owner; it is not so, because a host uses *its own mask on both* addresses.',
  'masks-identical':
    'Many people think that masks must be identical; it is not so, because each host asks only *its own* mask, and both can still come to the same verdict.',
  'one-bit-more':
    'Many people think that a block of addresses can start at any number; it is not so, because it starts where *all host bits are 0*.',
  'mask-is-network':
    'Many people think that the mask is the network, or may be any number; it is not so, because it is 1s and then 0s, and only says which bits *stay*.',
  'gateway-always':
    'Many people think that nothing works without a gateway; it is not so, because a host asks one only for addresses *outside its own subnet*.',
  'gateway-per-nic':
    'Many people think that each NIC needs a default gateway; it is not so, because a host uses *one*, the one with the lowest metric.',
  'same-subnet-nics':
    'Many people think that two NICs may be in one subnet; it is not so, because the host sends everything for that subnet by *one* of them.',
  'pc-is-router':
    'Many people think that a PC passes packets on between its NICs; it is not so, because that is *forwarding*, and it is off until somebody switches it on.',
  'firewall-open':
    'Many people think that an open firewall makes a server reachable; it is not so, because there are *two gates*: the firewall, and the address to which the server is bound.',
  'switch-is-net':
    'Many people think that the same switch is the same subnet; it is not so, because each host asks its *mask* who is in its subnet, not the cable.',
  'duplicate-clear':
    'Many people think that an address that two devices have gives a clear error; it is not so, because *whoever answers ARP* gets the packets, and nobody says that it was the wrong one.',
  'leading-zeros':
    'Many people think that leading zeros do no harm; it is not so, because some programs read `010` as *octal*, which is 8.',
  'never-0-255':
    'Many people think that .0 and .255 are never hosts; it is not so, because the *mask* says which address is the first and which the last.',
  'wildcard-ipv6':
    'Many people think that `0.0.0.0` covers IPv6, too; it is not so, because it means every *IPv4* address of the host.',
  'wildcard-safe':
    'Many people think that `0.0.0.0` is the safe default; it is not so, because it listens on *every* address of the host, also on one that comes later.',
  'and-is-add':
    'Many people think that AND is adding; it is not so, because it asks whether *both* bits are 1.',
  'fixed-survives':
    'Many people think that a server bound to one address survives a change of it; it is not so, because it goes on listening on the *old* one.',
};
