/** Outgoing connections and leftovers: added, changed, refused, and what a server makes of them. */
import { describe, expect, it, test } from 'vitest';
import { verdictsOf } from '../connect/simulate.ts';
import { withPort, withSocketRemoved } from './editServer.ts';
import {
  withHolder,
  withLeftoverAdded,
  withLeftoverReuse,
  withLocalEnd,
  withOutgoingAdded,
  withPeerEnd,
} from './editSocket.ts';
import type { Edit } from './faults.ts';
import { initialBench, type BenchScenario } from './scenario.ts';
import { done, given, ip, said, saidOf } from './testing.ts';

const serve = (edit: Edit) => saidOf(edit, 'serve');
const startsOf = ({ scenario }: BenchScenario) =>
  verdictsOf(scenario).servers.map(({ result, cause }) => `${result} ${cause}`);

const vision = 'ipc:0.0.0.0:50000~name:vision~pid:4312';
/** Made in the tests: what runs before them is not known to belong to one. */
const holding = () => done(withOutgoingAdded(initialBench, 'ipc'));
const left = () => done(withLeftoverAdded(initialBench, 'ipc'));

describe('what is added', () => {
  it('holds the port of the server that is looked at, and was there before it', () => {
    expect(serve(withOutgoingAdded(initialBench, 'ipc'))).toBe(
      `ipc:192.168.1.100:50000~to:192.168.1.10:102~name:backup~pid:4313;${vision}`,
    );
    expect(serve(withLeftoverAdded(initialBench, 'ipc'))).toBe(
      `ipc:192.168.1.100:50000~was:192.168.1.10:49153;${vision}`,
    );
  });

  // `connect/starts.test.ts`: EADDRINUSE although no listener shows, if one of the two is 0.0.0.0.
  it('keeps a server on every address from starting', () => {
    expect(startsOf(holding())).toEqual(['EADDRINUSE bind.outgoing']);
    expect(startsOf(left())).toEqual(['EADDRINUSE bind.leftover']);
  });

  it('is another connection each time', () => {
    expect(serve(withOutgoingAdded(holding(), 'ipc'))).toContain(
      '~to:192.168.1.10:103~name:backup',
    );
    expect(serve(withLeftoverAdded(left(), 'ipc'))).toContain('~was:192.168.1.10:49154');
  });

  it('is on the loopback where the host has no address, and far away where it has no neighbour', () => {
    const bare = given('hosts=ipc,pc&serve=&dial=');
    expect(serve(withOutgoingAdded(bare, 'ipc'))).toBe(
      'ipc:127.0.0.1:50000~to:127.0.0.1:102~name:backup~pid:301',
    );
    const alone = given('hosts=ipc,pc,10.0.0.1/8@a&serve=&dial=');
    expect(serve(withLeftoverAdded(alone, 'ipc'))).toBe('ipc:10.0.0.1:50000~was:192.0.2.10:49153');
  });

  it('is nothing on a host that is not there', () => {
    expect(said(withOutgoingAdded(initialBench, 'nobody'))).toBe(
      said(withPort(initialBench, 0, 50_000)),
    );
    expect(said(withLeftoverAdded(initialBench, 'nobody'))).toBe(
      said(withPort(initialBench, 0, 50_000)),
    );
  });

  it('is refused when there are 16 of them', () => {
    let bench = initialBench;
    for (let count = 1; count < 16; count += 1) bench = done(withLeftoverAdded(bench, 'ipc'));
    expect(said(withLeftoverAdded(bench, 'ipc'))).toBe('limit.sockets');
  });
});

describe('its own end', () => {
  it('is an address of the host, or its loopback', () => {
    const moved = withLocalEnd(holding(), 0, { local: ip('192.168.2.100') });
    expect(serve(moved)).toContain('ipc:192.168.2.100:50000~to:');
    expect(serve(withLocalEnd(holding(), 0, { local: ip('127.0.0.2') }))).toContain(
      'ipc:127.0.0.2:',
    );
    expect(said(withLocalEnd(holding(), 0, { local: ip('192.168.1.10') }))).toBe('socket.local');
    expect(said(withLocalEnd(holding(), 0, { local: ip('0.0.0.0') }))).toBe('socket.local');
  });

  it('has another port, and then the server starts', () => {
    const freed = done(withLocalEnd(holding(), 0, { localPort: 50_001 }));
    expect(startsOf(freed)).toEqual(['OK bind.ok']);
    expect(said(withLocalEnd(holding(), 0, { localPort: 0 }))).toBe('attempt.port');
    expect(said(withLocalEnd(holding(), 0, { localPort: 65_536 }))).toBe('text.value');
  });

  it('keeps an address that was taken from its host while something else is changed', () => {
    const stray = given('hosts=ipc,pc,10.0.0.1/8@a&serve=ipc:9.9.9.9:5~to:10.0.0.2:80&dial=');
    expect(serve(withLocalEnd(stray, 0, { localPort: 6 }))).toContain('ipc:9.9.9.9:6~to:');
  });
});

describe('the same connection', () => {
  const one = 'serve=ipc:192.168.1.100:50000~to:192.168.1.10:102';
  const added = (other: string) => serve(withOutgoingAdded(given(`${one};${other}`), 'ipc'));

  it.each([
    ['another host', 'plc:192.168.1.100:50000~to:192.168.1.10:103'],
    ['another address', 'ipc:192.168.2.100:50000~to:192.168.1.10:103'],
    ['another port', 'ipc:192.168.1.100:50001~to:192.168.1.10:103'],
    ['another peer', 'ipc:192.168.1.100:50000~to:192.168.1.11:103'],
  ])('is not that of %s: the next port is free', (_, other) => {
    expect(added(other)).toMatch(/^ipc:192\.168\.1\.100:50000~to:192\.168\.1\.10:103~/);
  });

  it('takes all four numbers, on one host; a server has none of them', () => {
    expect(added('ipc:192.168.1.100:50000~to:192.168.1.10:103')).toMatch(
      /^ipc:192\.168\.1\.100:50000~to:192\.168\.1\.10:104~/,
    );
    expect(added('ipc:192.168.1.100:50000')).toContain('~to:192.168.1.10:103~name:backup');
  });
});

test('the near end is the address beside its peer', () => {
  const two = given(
    'hosts=ipc,pc,10.0.0.1/8@a,192.168.2.100/24@b;plc,192.168.2.10/24@b&serve=&dial=',
  );
  expect(serve(withOutgoingAdded(two, 'ipc'))).toMatch(
    /^ipc:192\.168\.2\.100:50000~to:192\.168\.2\.10:102~/,
  );
});

describe('the other end', () => {
  it('is any address and port', () => {
    expect(serve(withPeerEnd(holding(), 0, { peer: ip('10.0.0.9'), peerPort: 80 }))).toContain(
      '~to:10.0.0.9:80~',
    );
    expect(said(withPeerEnd(holding(), 0, { peerPort: 0 }))).toBe('attempt.port');
  });

  it('with the same four numbers is refused', () => {
    const two = done(withOutgoingAdded(holding(), 'ipc'));
    expect(said(withPeerEnd(two, 0, { peerPort: 102 }))).toBe('socket.twice');
  });
});

test('a program has a name, a leftover has none', () => {
  expect(serve(withHolder(holding(), 0, 'mail'))).toContain('~name:mail~');
  expect(said(withHolder(holding(), 0, 'a\tb'))).toBe('name.character');
  expect(said(withHolder(left(), 0, 'mail'))).toBe(said(withPort(left(), 0, 50_000)));
});

test('what the old socket had set is said of a leftover only', () => {
  expect(serve(withLeftoverReuse(left(), 0, true))).toContain(':49153~reuse;');
  expect(
    serve(withLeftoverReuse(done(withLeftoverReuse(left(), 0, true)), 0, false)),
  ).not.toContain('reuse');
  expect(said(withLeftoverReuse(holding(), 0, true))).toBe(said(withPort(holding(), 0, 50_000)));
});

test('a server is no connection: its ends are not changed here', () => {
  expect(said(withLocalEnd(initialBench, 0, { localPort: 1 }))).toBe(
    said(withPort(initialBench, 0, 50_000)),
  );
  expect(said(withPeerEnd(initialBench, 7, { peerPort: 1 }))).toBe(
    said(withPort(initialBench, 0, 50_000)),
  );
});

test('it is taken away again, and the server starts', () => {
  expect(startsOf(done(withSocketRemoved(holding(), 0)))).toEqual(['OK bind.ok']);
});
