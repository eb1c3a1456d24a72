/** NICs: addresses, names, cables, switches, and what goes with a NIC. */
import { describe, expect, it, test } from 'vitest';
import { simulate } from '../connect/simulate.ts';
import { withBind } from './editServer.ts';
import {
  withAddressAdded,
  withAddressRemoved,
  withAddressWhen,
  withCable,
  withCableTo,
  withNicAddress,
  withNicAdded,
  withNicLabel,
  withNicRemoved,
  withNicUp,
  withProfile,
} from './editNic.ts';
import type { Edit } from './faults.ts';
import { initialBench, type BenchScenario } from './scenario.ts';
import { done, given, ip, on, said, saidOf } from './testing.ts';

const nic1 = { host: 'ipc', nic: 'nic1' };
const nic2 = { host: 'ipc', nic: 'nic2' };
const ipc = (edit: Edit) => saidOf(edit, 'hosts')?.split(';')[0];
const kindsOf = ({ scenario }: BenchScenario) =>
  simulate(scenario).attempts.map(({ outcome }) => outcome.outcome);

describe('an address', () => {
  // What a NIC cannot have, as far as it can be typed at all.
  it.each([
    ['N2', '0.0.0.0/24', 'address.unset'],
    ['N2', '0.1.2.3/8', 'address.unset'],
    ['N6', '127.0.0.5/8', 'address.loopback'],
    ['N8', '224.0.0.5/24', 'address.group'],
    ['N8', '240.0.0.1/24', 'address.group'],
    ['N8', '255.255.255.255/32', 'address.group'],
  ])('%s: %s is refused', (_, address, code) => {
    expect(said(withNicAddress(initialBench, nic1, 0, on(address)))).toBe(code);
    const added = { ...on(address), when: 'added' } as const;
    expect(said(withAddressAdded(initialBench, nic1, added))).toBe(code);
  });

  it.each(['192.168.10.255/24', '192.168.10.255/23', '169.254.7.7/16', '10.0.0.5/0', '1.2.3.4/32'])(
    '%s is taken',
    (address) => {
      const edit = withNicAddress(initialBench, nic1, 0, on(address));
      expect(ipc(edit)).toBe(`ipc,pc,${address}@a,192.168.2.100/24@b`);
    },
  );

  it('that another NIC of the host has is refused', () => {
    expect(said(withNicAddress(initialBench, nic1, 0, on('192.168.2.100/24')))).toBe(
      'address.twice',
    );
  });

  it('with a prefix that is none is refused', () => {
    expect(
      said(withNicAddress(initialBench, nic1, 0, { address: ip('1.2.3.4'), prefix: 33 })),
    ).toBe('text.value');
  });

  it('is given to a NIC that has none, added beside the first, changed by its place, removed', () => {
    const none = withAddressRemoved(initialBench, nic1, 0);
    expect(ipc(none)).toBe('ipc,pc,none@a,192.168.2.100/24@b');
    expect(done(withNicAddress(done(none), nic1, 0, on('192.168.1.100/24')))).toEqual(initialBench);
    const two = done(
      withAddressAdded(initialBench, nic1, { ...on('192.168.1.6/24'), when: 'always' }),
    );
    expect(ipc(withNicAddress(two, nic1, 1, on('192.168.1.7/25')))).toBe(
      'ipc,pc,192.168.1.100/24_192.168.1.7/25@a,192.168.2.100/24@b',
    );
    expect(done(withAddressRemoved(two, nic1, 1))).toEqual(initialBench);
    expect(done(withNicAddress(initialBench, nic1, 1, on('192.168.1.7/25')))).toEqual(initialBench);
  });

  it('is the fifth that is refused', () => {
    let bench = initialBench;
    for (const last of [1, 2, 3]) {
      bench = done(
        withAddressAdded(bench, nic1, { ...on(`192.168.1.${last}/24`), when: 'always' }),
      );
    }
    const fifth = { ...on('192.168.1.4/24'), when: 'always' } as const;
    expect(said(withAddressAdded(bench, nic1, fifth))).toBe('limit.addresses');
  });

  // N16: a server on .5 is not reachable by .6.
  it('beside the one that the server is bound to is refused', () => {
    const two = withAddressAdded(initialBench, nic1, { ...on('192.168.1.6/24'), when: 'always' });
    const text = said(withBind(done(two), 0, ip('192.168.1.100')));
    expect(
      kindsOf(given(text.replace('dial=robot:192.168.1.100', 'dial=robot:192.168.1.6')))[0],
    ).toBe('ECONNREFUSED');
  });

  // Misconception fixed-survives: it listens on, unreachable; 0.0.0.0 works at once.
  it('that changes under a running server', () => {
    const fixed = done(withBind(initialBench, 0, ip('192.168.1.100')));
    const changed = (bench: BenchScenario) => {
      const gone = done(withAddressWhen(bench, nic1, 0, 'removed'));
      const text = said(withAddressAdded(gone, nic1, { ...on('192.168.1.200/24'), when: 'added' }));
      return given(text.replace('dial=robot:192.168.1.100', 'dial=robot:192.168.1.200'));
    };
    expect(ipc({ ok: true, value: changed(fixed) })).toBe(
      'ipc,pc,192.168.1.100/24!old_192.168.1.200/24!new@a,192.168.2.100/24@b',
    );
    expect(simulate(changed(fixed).scenario).servers[0]?.result).toBe('OK');
    expect(kindsOf(changed(fixed))[0]).toBe('ECONNREFUSED');
    expect(kindsOf(changed(initialBench))[0]).toBe('CONNECTED');
  });
});

describe('a NIC', () => {
  it('has a name of its own', () => {
    expect(ipc(withNicLabel(initialBench, nic2, 'Ethernet 2'))).toContain('@b~name:Ethernet_2');
    expect(said(withNicLabel(initialBench, nic2, '\u0007'))).toBe('name.character');
    expect(said(withNicLabel(initialBench, nic2, 'x'.repeat(33)))).toBe('limit.name');
  });

  // Measured: out is not down.
  it('loses its cable, and the server’s host still reaches its own address', () => {
    const out = done(withCable(initialBench, nic1, null));
    expect(ipc({ ok: true, value: out })).toBe('ipc,pc,192.168.1.100/24@none,192.168.2.100/24@b');
    expect(kindsOf(out)).toEqual(['EHOSTUNREACH', 'CONNECTED']);
    expect(done(withCable(out, nic1, 'a'))).toEqual(initialBench);
  });

  it('is moved to another wire', () => {
    expect(ipc(withCable(initialBench, nic1, 'b'))).toContain('192.168.1.100/24@b,');
    expect(said(withCable(initialBench, nic1, 'No wire'))).toBe('text.value');
  });

  it('is put into the cable of another NIC; where that has none, a new one joins the two', () => {
    const plc = { host: 'plc', nic: 'nic1' };
    expect(ipc(withCableTo(initialBench, nic1, plc))).toContain('192.168.1.100/24@b,');
    const bare = done(withCable(initialBench, plc, null));
    const joined = withCableTo(bare, nic1, plc);
    expect(ipc(joined)).toContain('192.168.1.100/24@c,');
    expect(saidOf(joined, 'hosts')).toContain('plc,192.168.2.10/24@c');
    expect(done(withCableTo(initialBench, nic1, { host: 'plc', nic: 'nic9' }))).toBe(initialBench);
  });

  it('is switched off: the client’s route is gone at once', () => {
    const down = done(withNicUp(initialBench, { host: 'robot', nic: 'nic1' }, false));
    expect(kindsOf(down)).toEqual(['ENETUNREACH', 'CONNECTED']);
    expect(done(withNicUp(down, { host: 'robot', nic: 'nic1' }, true))).toEqual(initialBench);
  });

  it('is on a network of another profile', () => {
    expect(ipc(withProfile(initialBench, nic1, 'public'))).toContain('@a~public,');
    expect(done(withProfile(initialBench, nic1, 'private'))).toEqual(initialBench);
  });

  it('that is not there is not changed', () => {
    for (const at of [
      { host: 'ipc', nic: 'nic9' },
      { host: 'nobody', nic: 'nic1' },
    ]) {
      expect(done(withNicUp(initialBench, at, false))).toEqual(initialBench);
      expect(done(withNicAddress(initialBench, at, 0, on('1.2.3.4/8')))).toEqual(initialBench);
      expect(done(withNicLabel(initialBench, at, 'x'))).toEqual(initialBench);
      expect(done(withNicRemoved(initialBench, at))).toEqual(initialBench);
    }
    expect(done(withNicAdded(initialBench, 'nobody', 'a'))).toEqual(initialBench);
  });
});

describe('a third NIC', () => {
  it('has a subnet of its own, and the matrix a row more', () => {
    const third = withNicAdded(initialBench, 'ipc', 'c');
    expect(ipc(third)).toBe('ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,192.168.3.100/24@c');
    const fourth = withNicAdded(done(third), 'ipc', null);
    expect(ipc(fourth)).toContain(',192.168.4.100/24@none');
    expect(said(withNicAdded(done(fourth), 'ipc', null))).toBe('limit.nics');
  });

  it('has an id that none has', () => {
    const first = done(withNicRemoved(done(withNicAdded(initialBench, 'ipc', 'c')), nic1));
    expect(ipc(withNicAdded(first, 'ipc', null))).toContain(',nic4:192.168.4.100/24@none');
  });
});

test('what was set up for a NIC goes with it, and nothing else', () => {
  const bench = given(
    'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b,gw:192.168.1.1,gw:192.168.2.1~5' +
      ',route:10.0.0.0/8:192.168.2.7,route:11.0.0.0/8:192.168.1.7,drop:tcp@nic1,allow:udp@nic2,reject:icmp',
  );
  expect(ipc(withNicRemoved(bench, nic1))).toBe(
    'ipc,pc,nic2:192.168.2.100/24@b,gw:192.168.2.1~5,route:10.0.0.0/8:192.168.2.7,allow:udp@nic2,reject:icmp',
  );
});
