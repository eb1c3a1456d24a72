/** What a host's NICs are called inside its namespace: their order decides, whatever the learner calls them. */
import type { Host, NicId } from '../../src/domain/net/host.ts';

export const deviceOf = (host: Host, nic: NicId): string =>
  `nic${host.nics.findIndex(({ id }) => id === nic)}`;
