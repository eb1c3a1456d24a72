/** Each change, as what the scenario's text says before and after it; nothing else moves. */
import { expect, test } from 'vitest';
import { ipv4OfOctets, type Octets } from '../ip/ipv4.ts';
import { withChange, type Change } from './change.ts';
import { given } from './testing.ts';

const ip = (...octets: Octets) => ipv4OfOctets(octets);

/** Two of everything, so that a change of the wrong one shows. */
const hosts =
  'ipc,192.168.1.100/24@a,192.168.2.100/24@b;robot,192.168.1.10/24@a;plc,192.168.2.10/24@b';
const servers = 'ipc:192.168.1.100:5000~name:one~pid:11;ipc:192.168.2.100:5000~name:two~pid:12';
const dials = 'robot:192.168.1.100:5000;plc:192.168.2.100:5000';

interface Parts {
  readonly hosts?: string;
  readonly serve?: string;
  readonly dial?: string;
}

const textOf = (parts: Parts): string =>
  `hosts=${parts.hosts ?? hosts}&serve=${parts.serve ?? servers}&dial=${parts.dial ?? dials}`;

const nic = { host: 'ipc', nic: 'nic2' } as const;
const pulled = hosts.replace('192.168.2.100/24@b', '192.168.2.100/24@none');

const cases: readonly (readonly [Change, Parts, Parts])[] = [
  [
    { code: 'server.bind', server: 1, bind: ip(0, 0, 0, 0) },
    {},
    { serve: servers.replace('192.168.2.100:5000', '0.0.0.0:5000') },
  ],
  [
    { code: 'server.port', server: 1, port: 5001 },
    {},
    { serve: servers.replace('2.100:5000', '2.100:5001') },
  ],
  [{ code: 'server.start', server: 1 }, { serve: `${servers}~stopped` }, {}],
  [{ code: 'server.thaw', server: 1 }, { serve: `${servers}~frozen` }, {}],
  [{ code: 'server.privilege', server: 1 }, {}, { serve: `${servers}~privileged` }],
  [{ code: 'socket.close', place: 0 }, {}, { serve: 'ipc:192.168.2.100:5000~name:two~pid:12' }],
  [
    { code: 'dial.address', attempt: 1, to: ip(192, 168, 2, 7) },
    {},
    { dial: dials.replace('192.168.2.100', '192.168.2.7') },
  ],
  [
    { code: 'dial.port', attempt: 1, port: 80 },
    {},
    { dial: dials.replace('2.100:5000', '2.100:80') },
  ],
  [
    { code: 'dial.port', attempt: 0, port: 80 },
    { dial: 'robot:192.168.1.100~ping' },
    { dial: 'robot:192.168.1.100~ping' },
  ],
  [{ code: 'dial.protocol', attempt: 1, protocol: 'udp' }, {}, { dial: `${dials}~udp` }],
  [{ code: 'dial.protocol', attempt: 1, protocol: 'tcp' }, { dial: `${dials}~sendto` }, {}],
  [
    { code: 'dial.protocol', attempt: 0, protocol: 'udp' },
    { dial: 'robot:192.168.1.100~ping' },
    { dial: 'robot:192.168.1.100~ping' },
  ],
  [
    { code: 'firewall.allow', host: 'ipc', protocol: 'tcp', port: 5000 },
    { hosts: hosts.replace('@b;', '@b,fw:drop,drop:tcp.80;') },
    { hosts: hosts.replace('@b;', '@b,fw:drop,allow:tcp.5000,drop:tcp.80;') },
  ],
  [{ code: 'forwarding.on', host: 'ipc' }, {}, { hosts: hosts.replace('@b;', '@b,forward;') }],
  [
    { code: 'gateway.set', host: 'robot', nic: 'nic1', via: ip(192, 168, 1, 100) },
    { hosts: hosts.replace('1.10/24@a;', '1.10/24@a,gw:192.168.1.7;') },
    { hosts: hosts.replace('1.10/24@a;', '1.10/24@a,gw:192.168.1.100;') },
  ],
  [
    { code: 'gateway.remove', host: 'robot' },
    { hosts: hosts.replace('1.10/24@a;', '1.10/24@a,gw:192.168.1.7;') },
    {},
  ],
  [{ code: 'nic.up', ...nic }, { hosts: hosts.replace('@b;', '@b~down;') }, {}],
  [{ code: 'nic.plug', ...nic, segment: 'b' }, { hosts: pulled }, {}],
  [
    { code: 'nic.prefix', ...nic, prefix: 16 },
    {},
    { hosts: hosts.replace('192.168.2.100/24', '192.168.2.100/16') },
  ],
  [
    { code: 'nic.address', ...nic, address: ip(10, 0, 0, 5), prefix: 8 },
    {},
    { hosts: hosts.replace('192.168.2.100/24', '10.0.0.5/8') },
  ],
];

test.each(cases)('%j', (change, before, after) => {
  expect(withChange(given(textOf(before)), change)).toEqual(given(textOf(after)));
});

test('a firewall that is switched off keeps its rules', () => {
  const before = given(textOf({ hosts: hosts.replace('@b;', '@b,fw:drop,drop:tcp.80;') }));
  const after = withChange(before, { code: 'firewall.off', host: 'ipc' });
  const [ipc, ...others] = after.hosts;
  expect(ipc?.firewall).toEqual({ ...before.hosts[0]?.firewall, on: false });
  expect(ipc?.firewall.rules).toHaveLength(1);
  expect(others).toEqual(before.hosts.slice(1));
});
