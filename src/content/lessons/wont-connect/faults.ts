/**
 * What is wrong with a plant where the robot gets no answer: one fault each, as a scene. At which
 * stage each ends is the model's to say.
 */
import { robotCalls, sceneOf, visionOn } from '../../benchParts.ts';
import { hostsOf, type Plant } from '../../cell.ts';

const calling = (plant: Plant, hosts: string, bind = '0.0.0.0', flags = ''): string =>
  sceneOf(hosts, [`${visionOn(bind, plant)}${flags}`], [robotCalls(plant)]);

/** Robots of a drawn plant live in the upper half of their subnet, the IPC in the lower. */
const halved = (plant: Plant, address: string): string =>
  hostsOf(plant).replace(`${address}/24`, `${address}/25`);

const robotNic = (plant: Plant, other: string): string =>
  hostsOf(plant).replace(`${plant.robot}/24@a`, `${plant.robot}/24${other}`);

export const faults = {
  stopped: (plant: Plant) => calling(plant, hostsOf(plant), '0.0.0.0', '~stopped'),
  otherNic: (plant: Plant) => calling(plant, hostsOf(plant), plant.nic2),
  otherPort: (plant: Plant) =>
    sceneOf(
      hostsOf(plant),
      [visionOn('0.0.0.0', { ...plant, port: plant.port + 1 })],
      [robotCalls(plant)],
    ),
  firewall: (plant: Plant) => calling(plant, hostsOf(plant, { ipc: `,drop:tcp.${plant.port}` })),
  cableOut: (plant: Plant) => calling(plant, robotNic(plant, '@none')),
  nicDown: (plant: Plant) => calling(plant, robotNic(plant, '@a~down')),
  robotMask: (plant: Plant) => calling(plant, halved(plant, plant.robot)),
  serverMask: (plant: Plant) => calling(plant, halved(plant, plant.nic1)),
  frozen: (plant: Plant) => calling(plant, hostsOf(plant), '0.0.0.0', '~frozen'),
  /** The robot calls the PLC by way of the IPC, which passes nothing on. */
  noRouter: (plant: Plant) =>
    sceneOf(
      hostsOf(plant, { robot: `,gw:${plant.nic1}`, plc: `,gw:${plant.nic2}` }),
      [`plc:0.0.0.0:${plant.port}~name:control~pid:880`],
      [`robot:${plant.plc}:${plant.port}`],
    ),
} as const satisfies Record<string, (plant: Plant) => string>;
