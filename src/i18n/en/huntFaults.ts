/**
 * What each fault of the hunt is called, and what is said of it when it is known. `hunt.ts` holds
 * the rest of the hunt's words.
 */
import type { FaultId } from '../../domain/hunt/fault.ts';

export const faultNames: Readonly<Record<FaultId, string>> = {
  'wrong-mask': 'Wrong mask',
  'wrong-address': 'Wrong address, in the right subnet',
  'wrong-subnet': 'Address in a wrong subnet',
  'same-subnet': 'Both NICs of the PC in one subnet',
  'duplicate-address': 'Two devices with the same address',
  'no-dhcp': 'Waits for a DHCP server that is not there',
  'wrong-cable': 'Plugged into the wrong cable',
  'cable-out': 'Cable pulled out',
  'nic-down': 'NIC switched off',
  'gateway-missing': 'Client without a gateway',
  'gateway-wrong': 'Gateway is somebody else, or nobody',
  'no-way-back': 'PC without a way back',
  'forwarding-off': 'Router does not forward',
  'firewall-drop': 'Firewall drops it',
  'firewall-reject': 'Firewall rejects it',
  'wrong-profile': 'Firewall rule for another kind of network',
  'wrong-target': 'Client dials the wrong address',
  'wrong-port': 'Client and server on different ports',
  'bound-to-other-nic': "Bound to the other NIC's address",
  'bound-to-loopback': 'Bound to 127.0.0.1',
  'bound-to-client': "Bound to the client's address",
  'port-taken': 'Port taken by somebody else',
  'no-right': 'No right to a port below 1024',
  'server-stopped': 'Server not running',
  'server-frozen': 'Server hangs',
};

/** `host`: where it was. */
export const faultSays: Readonly<Record<FaultId, (host: string) => string>> = {
  'wrong-mask': (host) =>
    `*${host}* had another mask than the plan says, so it drew the line between near and far somewhere else.`,
  'wrong-address': (host) =>
    `*${host}* had another address of its subnet: whoever asked for the planned one got no answer.`,
  'wrong-subnet': (host) =>
    `*${host}* had an address of another subnet. On the same cable, and still not in reach.`,
  'same-subnet': (host) =>
    `Both NICs of *${host}* were in one subnet: one of them lost its own, and answers may leave by the other.`,
  'duplicate-address': (host) =>
    `*${host}* had the address of the PC, too. Who gets the packets is who answers the ARP question.`,
  'no-dhcp': (host) =>
    `*${host}* had asked for an address, nobody gave it one, and it took \`169.254.x.x\`.`,
  'wrong-cable': (host) => `*${host}* was plugged into another cable than the plan says.`,
  'cable-out': (host) => `At *${host}* a cable was out: no link light.`,
  'nic-down': (host) => `At *${host}* a NIC was switched off: no link light, no route.`,
  'gateway-missing': (host) =>
    `*${host}* had no gateway, so it knew no way out of its own subnet: "unreachable" at once.`,
  'gateway-wrong': (host) =>
    `The gateway of *${host}* was not the router, so nobody passed its packets on.`,
  'no-way-back': (host) =>
    `*${host}* got the call and knew no way to answer: it had no gateway to the subnet of the client.`,
  'forwarding-off': (host) => `*${host}* took the packets and passed none on: forwarding was off.`,
  'firewall-drop': (host) =>
    `The firewall of *${host}* threw the calls away without a word: silence, then a time-out.`,
  'firewall-reject': (host) =>
    `The firewall of *${host}* answered for the server: it looks like "nobody listens".`,
  'wrong-profile': (host) =>
    `At *${host}* the rule was for another kind of network than the one it is on, so it did not count.`,
  'wrong-target': (host) => `*${host}* dialled an address that is not the PC’s.`,
  'wrong-port': (host) => `At *${host}* stood another port than the plan says.`,
  'bound-to-other-nic': (host) =>
    `On *${host}* the server listened on one address only, and not on the one that was dialled.`,
  'bound-to-loopback': (host) =>
    `On *${host}* the server listened on \`127.0.0.1\`: for the PC itself, and for nobody else.`,
  'bound-to-client': (host) =>
    `On *${host}* the server asked for an address that is the client's. A system gives only its own.`,
  'port-taken': (host) => `On *${host}* another program already held the port.`,
  'no-right': (host) =>
    `On *${host}* the server had no right to a port below 1024, so Linux did not let it start.`,
  'server-stopped': (host) => `On *${host}* nobody had started the server.`,
  'server-frozen': (host) =>
    `On *${host}* the program hung. The system shook hands for it, and nothing came after.`,
};
