/** A scenario's text: how what is typed is written back, and what it means. */
import { expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { given } from './testing.ts';
import { formatScenario, parseScenario } from './text.ts';

test('of the canonical scenario is short', () => {
  expect(formatScenario(canonical)).toBe(
    'hosts=ipc,pc,192.168.1.100/24@a,192.168.2.100/24@b;robot,192.168.1.10/24@a;plc,192.168.2.10/24@b' +
      '&serve=ipc:0.0.0.0:50000~name:vision~pid:4312&dial=robot:192.168.1.100:50000;plc:192.168.2.100:50000',
  );
});

const first = 'hosts=ipc,192.168.1.100/24@a';

test.each([
  ['', formatScenario(canonical)],
  ['colour=red', formatScenario(canonical)],
  ['hosts=', 'hosts='],
  [first, first],
  [
    `dial=ipc:1.2.3.4:5&serve=ipc:1.2.3.4:6&${first}`,
    `${first}&serve=ipc:1.2.3.4:6&dial=ipc:1.2.3.4:5`,
  ],
  [`${first}&serve=ipc:localhost:5`, `${first}&serve=ipc:127.0.0.1:5`],
  [`${first}&serve=ipc:*:5`, `${first}&serve=ipc:0.0.0.0:5`],
  [`${first}&serve=ipc:any:5`, `${first}&serve=ipc:0.0.0.0:5`],
  [`${first}&serve=ipc:INADDR_ANY:5`, `${first}&serve=ipc:0.0.0.0:5`],
  ['hosts=a,1.2.3.4/255.255.255.0@w', 'hosts=a,1.2.3.4/24@w'],
  ['hosts=a,device', ''],
  ['hosts=a,nic1:1.2.3.4/24@w', 'hosts=a,1.2.3.4/24@w'],
  ['hosts=a,gw:1.2.3.1@nic1,1.2.3.4/24@w', 'hosts=a,1.2.3.4/24@w,gw:1.2.3.1'],
  ['hosts=a,1.2.3.4/24@w,4.3.2.1/24@w,gw:4.3.2.9', 'hosts=a,1.2.3.4/24@w,4.3.2.1/24@w,gw:4.3.2.9'],
  [
    'hosts=a,1.2.3.4/24@w,4.3.2.1/24@w,gw:9.9.9.9@nic2~7',
    'hosts=a,1.2.3.4/24@w,4.3.2.1/24@w,gw:9.9.9.9@nic2~7',
  ],
  ['hosts=a,1.2.3.4/24@w,allow:any', 'hosts=a,1.2.3.4/24@w,allow:any'],
  ['hosts=a,1.2.3.4/24@w,fw:allow,allow:any', 'hosts=a,1.2.3.4/24@w,allow:any'],
  ['hosts=a,fw:off,allow:any', 'hosts=a,fw:off,allow:any'],
  ['hosts=a,fw:off.drop', 'hosts=a,fw:off.drop'],
  ['hosts=a,fw:off', 'hosts=a'],
  ['hosts=a,fw:allow', 'hosts=a,fw:allow'],
  ['hosts=a,name:Ethernet_2!u!c!s!t!e', 'hosts=a,name:Ethernet_2!u!c!s!t!e'],
  ['hosts=a,name:K%C3%A4fig', 'hosts=a,name:K%C3%A4fig'],
  [
    'hosts=a&dial=a:1.2.3.4~ping;a:1.2.3.4:5~udp;a:1.2.3.4:5~sendto',
    'hosts=a&dial=a:1.2.3.4~ping;a:1.2.3.4:5~udp;a:1.2.3.4:5~sendto',
  ],
])('%s is written as %s', (text, written) => {
  const result = parseScenario(text);
  expect(result.ok ? formatScenario(result.value) : '').toBe(written);
});

test('what is left out has its usual value', () => {
  const { hosts, sockets, attempts } = given(
    'hosts=a,1.2.3.4/24@w&serve=a:0.0.0.0:80&dial=a:1.2.3.4:80',
  );
  expect(hosts[0]).toEqual({
    id: 'a',
    label: '',
    kind: 'device',
    system: 'linux',
    nics: [
      {
        id: 'nic1',
        label: '',
        addresses: [{ address: 0x01020304, prefix: 24, when: 'always' }],
        segment: 'w',
        up: true,
        profile: 'private',
      },
    ],
    gateways: [],
    routes: [],
    forwarding: false,
    firewall: { on: false, rules: [], otherwise: 'allow' },
  });
  expect(sockets[0]).toEqual({
    kind: 'server',
    host: 'a',
    program: 'server',
    pid: 1200,
    protocol: 'tcp',
    bind: 0,
    port: 80,
    options: { reuseAddress: false, reusePort: false, exclusive: false },
    privileged: false,
    frozen: false,
    backlog: 128,
    stopped: false,
  });
  expect(attempts).toEqual([{ protocol: 'tcp', from: 'a', to: 0x01020304, port: 80 }]);
});
