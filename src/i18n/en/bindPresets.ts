/**
 * What the presets of the bind lab are called and ask, by their ids. Which there are is content's;
 * a test there holds that each has its words.
 */
export interface PresetWords {
  readonly name: string;
  readonly asks: string;
}

export const bindPresetWords: Readonly<Record<string, PresetWords>> = {
  'bind-all': { name: 'Bound to 0.0.0.0', asks: 'Both devices dial the PC. Who gets through?' },
  'bind-nic2': { name: 'Bound to NIC 2', asks: 'One device more, or one less?' },
  'bind-loopback': { name: 'Loopback only', asks: 'It works on the PC itself. And for the robot?' },
  'wrong-target': { name: 'Wrong targets', asks: 'Which of these addresses reaches the server?' },
  'firewall-drops': { name: 'The firewall drops', asks: 'The ping comes back. Does TCP 50000?' },
  'firewall-rejects': {
    name: 'The firewall rejects',
    asks: 'Can the robot tell it from “nobody listens”?',
  },
  'same-subnet': { name: 'Both NICs in one subnet', asks: 'Two cables, one network: who answers?' },
  'wrong-mask': { name: 'Wrong mask', asks: 'One mask is too long. Who is local for whom?' },
  'other-nic-weak': {
    name: 'The other NIC’s address, Linux',
    asks: 'The robot has a way there. Does the PC let it in?',
  },
  'other-nic-strong': {
    name: 'The other NIC’s address, Windows',
    asks: 'The same call, but the PC runs Windows. Does it let it in?',
  },
  'router-off': { name: 'The PC as a router: off', asks: 'The robot wants the PLC. Who forwards?' },
  'router-on': { name: 'The PC as a router: on', asks: 'What does forwarding change?' },
  'no-way-back': { name: 'No way back', asks: 'The packet arrives. Does the answer?' },
  'second-server': { name: 'A second server', asks: 'Two want port 50000. Who may have it?' },
  'port-held': { name: 'In use, yet nobody listens', asks: 'Who holds the port?' },
  'time-wait': {
    name: 'Restart with TIME_WAIT',
    asks: 'The old server is gone. Why is it in use?',
  },
  frozen: { name: 'A program that hangs', asks: 'Is “connected” as good as “answered”?' },
  'duplicate-address': { name: 'One address twice', asks: 'Whom does the robot reach?' },
  'wrong-cable': { name: 'Cables swapped', asks: 'Right addresses, wrong wires: what is said?' },
  'slash-23': { name: 'A cell with /23', asks: 'Is 192.168.0.255 a host? Is .2.20 in it?' },
  udp: { name: 'UDP', asks: 'No handshake: what does silence tell?' },
  'udp-other-address': {
    name: 'UDP, answered from elsewhere',
    asks: 'From which address does the answer come?',
  },
  'no-dhcp': { name: 'DHCP without a server', asks: 'What is 169.254.17.23, and who reaches it?' },
  'windows-delivered': {
    name: 'Windows as delivered',
    asks: 'The server runs. Why does nobody reach it?',
  },
  'windows-wrong-profile': {
    name: 'Allowed on the wrong profile',
    asks: 'There is an allow rule. Why is it silent?',
  },
  laptop: { name: 'Your own laptop', asks: 'A third client on NIC 1’s switch: may it, too?' },
};
