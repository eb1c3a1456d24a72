/** All faults by name. A new one is an id in `fault.ts`, a line here, and its words. */
import type { FaultId, Ways } from './fault.ts';
import {
  cableOut,
  duplicateAddress,
  nicDown,
  noDhcp,
  sameSubnet,
  wrongAddress,
  wrongCable,
  wrongMask,
  wrongSubnet,
} from './nicFaults.ts';
import {
  boundToClient,
  boundToLoopback,
  boundToOtherNic,
  noRight,
  portTaken,
  serverFrozen,
  serverStopped,
  wrongPort,
  wrongTarget,
} from './programFaults.ts';
import { firewallDrop, firewallReject, wrongProfile } from './wallFaults.ts';
import { forwardingOff, gatewayMissing, gatewayWrong, noWayBack } from './wayFaults.ts';

export const huntFaults: Readonly<Record<FaultId, Ways>> = {
  'wrong-mask': wrongMask,
  'wrong-address': wrongAddress,
  'wrong-subnet': wrongSubnet,
  'same-subnet': sameSubnet,
  'duplicate-address': duplicateAddress,
  'no-dhcp': noDhcp,
  'wrong-cable': wrongCable,
  'cable-out': cableOut,
  'nic-down': nicDown,
  'gateway-missing': gatewayMissing,
  'gateway-wrong': gatewayWrong,
  'no-way-back': noWayBack,
  'forwarding-off': forwardingOff,
  'firewall-drop': firewallDrop,
  'firewall-reject': firewallReject,
  'wrong-profile': wrongProfile,
  'wrong-target': wrongTarget,
  'wrong-port': wrongPort,
  'bound-to-other-nic': boundToOtherNic,
  'bound-to-loopback': boundToLoopback,
  'bound-to-client': boundToClient,
  'port-taken': portTaken,
  'no-right': noRight,
  'server-stopped': serverStopped,
  'server-frozen': serverFrozen,
};
