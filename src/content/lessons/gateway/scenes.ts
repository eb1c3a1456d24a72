/** The networks of lesson 4, as texts: one subnet, two with a router or the IPC between, two gateways. */
import type { Chance } from '../../../domain/chance.ts';
import { robotCalls, sceneOf, visionOn } from '../../benchParts.ts';
import { drawnPlant, hostsOf, ownPlant, type Plant } from '../../cell.ts';

export const oneSubnet = sceneOf(
  hostsOf(ownPlant),
  [visionOn('0.0.0.0', ownPlant)],
  [robotCalls(ownPlant)],
);

const control = ({ port }: Plant): string => `plc:0.0.0.0:${port}~name:control~pid:880`;
const robotCallsPlc = ({ plc, port }: Plant): string => `robot:${plc}:${port}`;

/** A router stands where the IPC stood: one card in each subnet. */
export const routed = (plant: Plant, robot: string, plc: string): string =>
  sceneOf(
    `hosts=router,router,${plant.nic1}/24@a,${plant.nic2}/24@b,forward` +
      `;robot,${plant.robot}/24@a${robot};plc,${plant.plc}/24@b${plc}`,
    [control(plant)],
    [robotCallsPlc(plant)],
  );

export const router: Plant = { ...ownPlant, nic1: '192.168.1.1', nic2: '192.168.2.1' };
export const gateway = (address: string): string => `,gw:${address}`;

/** The IPC in the middle is asked to pass packets on. */
export const throughIpc = (plant: Plant, ofIpc: string, robot: string, plc: string): string =>
  sceneOf(hostsOf(plant, { ipc: ofIpc, robot, plc }), [control(plant)], [robotCallsPlc(plant)]);

/** Two of the three things that a way there and back needs are wrong. */
export function drawnBroken(chance: Chance): string {
  const plant = drawnPlant(chance);
  const isRight = chance.shuffled([true, false, false]);
  const [forwards = false, robotKnows = false, plcKnows = false] = isRight;
  const wrong = chance.pick(['', gateway(plant.nobody)]);
  return throughIpc(
    plant,
    forwards ? ',forward' : '',
    robotKnows ? gateway(plant.nic1) : wrong,
    plcKnows ? gateway(plant.nic2) : '',
  );
}

/** A PC with a gateway on each card; only the second router knows the way. */
export const twoGateways =
  'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,gw:192.168.1.1,gw:192.168.2.1~10' +
  ';router-a,router,name:Router_A,192.168.1.1/24@a,172.16.0.1/24@d,forward' +
  ';router-b,router,name:Router_B,192.168.2.1/24@b,10.0.0.1/24@c,forward' +
  ';store,name:Store,10.0.0.5/24@c,gw:10.0.0.1' +
  '&serve=store:0.0.0.0:5000~name:archive~pid:910&dial=ipc:10.0.0.5:5000';
