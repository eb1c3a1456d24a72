/** The terms of the glossary that are about addresses and the ways between hosts. */
import type { TermWords } from './glossary.ts';

export const networkTerms = {
  address: {
    name: 'IP address',
    says: 'The number of a NIC, written as four numbers from 0 to 255. A PC with two NICs has two of them, and one more for itself.',
  },
  octet: {
    name: 'octet',
    says: 'One of the four numbers of an address. It is made of eight bits, so it goes from 0 to 255.',
  },
  bit: {
    name: 'bit',
    says: 'A 0 or a 1. An address is 32 of them in a row, counted from the left.',
  },
  mask: {
    name: 'subnet mask',
    says: 'It says how much of an address is the network: 1s for the network part, then 0s for the host part. `255.255.255.0` is 24 times 1.',
  },
  prefix: {
    name: 'prefix',
    says: 'The number of 1s of a mask, written after a slash. `/24` is short for `255.255.255.0`.',
  },
  'network-part': {
    name: 'network part',
    says: 'The bits of an address under the 1s of its mask. Everybody in the same subnet has the same ones.',
  },
  'host-part': {
    name: 'host part',
    says: 'The bits of an address under the 0s of its mask. They tell the hosts of one subnet apart.',
  },
  'network-address': {
    name: 'network address',
    says: "The first address of a subnet, with every host bit 0. It names the subnet and is nobody's address.",
  },
  broadcast: {
    name: 'broadcast address',
    says: 'The last address of a subnet, with every host bit 1. What is sent to it is for everybody there.',
  },
  subnet: {
    name: 'subnet',
    says: 'All addresses that have the same network part. A host takes them for its neighbours.',
  },
  segment: {
    name: 'network segment',
    says: 'Devices that reach each other without a router between them: on one cable or switch, and in one subnet.',
  },
  local: {
    name: 'local',
    says: 'In the same subnet: the host asks for it on its own wire. Each host decides that by itself, with its own mask.',
  },
  remote: {
    name: 'remote',
    says: 'In another subnet: the host needs a gateway for it. Each host decides that by itself, with its own mask.',
  },
  gateway: {
    name: 'gateway',
    says: 'The neighbour to whom a host hands packets for other subnets. It must be a router, and its address is in the same subnet as the host.',
  },
  router: {
    name: 'router',
    says: 'A device with a NIC in more than one subnet that passes packets on from one to the other.',
  },
  route: {
    name: 'route',
    says: "A line of a host's table that says by which NIC, and over which neighbour, a subnet is reached. Where no line fits, nothing is sent.",
  },
  'default-route': {
    name: 'default route',
    says: 'The route for everything that no other route fits. It leads to the gateway.',
  },
  arp: {
    name: 'ARP',
    says: 'How a host finds a neighbour on its wire: it asks everybody "who has this address?", and the one who has it answers. Without an answer nothing can be sent.',
  },
  mac: {
    name: 'MAC address',
    says: 'The number that a NIC has from its maker. On one wire, packets are delivered by it.',
  },
  nic: {
    name: 'NIC',
    says: 'Short for network interface card: the place where a cable goes in. Each has an address of its own.',
  },
  switch: {
    name: 'switch',
    says: 'A box that joins many cables into one wire. It knows nothing of subnets and masks.',
  },
  packet: {
    name: 'packet',
    says: 'One message on the wire: from which address and port, to which address and port, and what is said.',
  },
  host: {
    name: 'host',
    says: 'Anything with an address: a PC, a robot, a camera, a PLC.',
  },
  ipc: {
    name: 'IPC',
    says: 'An industrial PC. In this course it is the one in the middle, with two NICs.',
  },
  plc: {
    name: 'PLC',
    says: 'A controller of machines. In this course it is a device on the second cable.',
  },
  'weak-host': {
    name: 'weak host',
    says: 'A host that takes a packet for any of its addresses, whichever NIC it comes in by. Linux is one.',
  },
  'strong-host': {
    name: 'strong host',
    says: 'A host that takes a packet only by the NIC that has the address. Windows is one (documented).',
  },
  forwarding: {
    name: 'forwarding',
    says: 'Passing packets on from one NIC to the other, as a router does. A PC does it only when it is switched on.',
  },
  dhcp: {
    name: 'DHCP',
    says: 'A service that gives addresses to devices that ask. In a machine without one, addresses are typed in.',
  },
  'link-local': {
    name: 'link-local address',
    says: 'An address that begins with `169.254`. A NIC takes one by itself when nobody gave it an address.',
  },
  'duplicate-address': {
    name: 'duplicate address',
    says: 'The same address on two devices. Who gets a packet is then a matter of luck.',
  },
  and: {
    name: 'AND',
    says: 'A rule for two bits: 1 only if *both* are 1. Address AND mask leaves the network part and makes the rest 0.',
  },
  cidr: {
    name: 'CIDR',
    says: 'The way to write an address with its prefix, as in `192.168.1.10/24`. The network part may end at any bit.',
  },
  private: {
    name: 'private address',
    says: 'An address that begins with 10, with 172.16 to 172.31, or with 192.168. Everybody may use them at home and in a factory, nobody on the internet.',
  },
} as const satisfies Readonly<Record<string, TermWords>>;
