/** What a scenario's text cannot say: which key, which character, which code. */
import { expect, test } from 'vitest';
import { parseScenario } from './text.ts';

const list = (length: number, item: (index: number) => string, separator = ';'): string =>
  Array.from({ length }, (_, index) => item(index)).join(separator);

const nic = (index: number): string => `10.0.${index}.1/24@a`;
const fine = 'hosts=a,1.2.3.4/24@w';

test.each([
  // Hosts.
  ['hosts=A', 'hosts', 6, 'name.id'],
  ['hosts=1a', 'hosts', 6, 'name.id'],
  ['hosts=a;', 'hosts', 8, 'name.id'],
  ['hosts=a;b;a', 'hosts', 10, 'host.twice'],
  [`hosts=${'a'.repeat(17)}`, 'hosts', 6, 'limit.name'],
  [`hosts=${list(17, (index) => `h${index}`)}`, 'hosts', 60, 'limit.hosts'],
  ['hosts=a,b', 'hosts', 8, 'host.item'],
  ['hosts=a,', 'hosts', 8, 'host.item'],
  ['hosts=a,pc:1', 'hosts', 11, 'host.item'],
  ['hosts=a,name:', 'hosts', 13, 'name.character'],
  ['hosts=a,name:x%00y', 'hosts', 13, 'name.character'],
  ['hosts=a,name:x!y', 'hosts', 13, 'name.character'],
  [`hosts=a,name:${'x'.repeat(33)}`, 'hosts', 13, 'limit.name'],
  // NICs.
  ['hosts=a,1.2.3.4/24', 'hosts', 18, 'nic.wire'],
  ['hosts=a,1.2.3.4@w', 'hosts', 15, 'EMPTY'],
  ['hosts=a,1.2.3.4/33@w', 'hosts', 16, 'RANGE'],
  ['hosts=a,1.2.3.256/24@w', 'hosts', 14, 'RANGE'],
  ['hosts=a,1.2.3.4/255.0.255.0@w', 'hosts', 22, 'NONCONTIGUOUS'],
  ['hosts=a,0.0.0.0/24@w', 'hosts', 8, 'address.unset'],
  ['hosts=a,0.1.2.3/24@w', 'hosts', 8, 'address.unset'],
  ['hosts=a,127.0.0.5/8@w', 'hosts', 8, 'address.loopback'],
  ['hosts=a,224.0.0.5/24@w', 'hosts', 8, 'address.group'],
  ['hosts=a,255.255.255.255/24@w', 'hosts', 8, 'address.group'],
  ['hosts=a,1.2.3.4/24@w,1.2.3.4/24@v', 'hosts', 21, 'address.twice'],
  ['hosts=a,1.2.3.4/24_1.2.3.4/16@w', 'hosts', 8, 'address.twice'],
  ['hosts=a,1.2.3.4/24!now@w', 'hosts', 19, 'nic.flag'],
  ['hosts=a,1.2.3.4/24@w~up', 'hosts', 21, 'nic.flag'],
  ['hosts=a,1.2.3.4/24@W', 'hosts', 19, 'name.id'],
  ['hosts=a,1.2.3.4/24@', 'hosts', 19, 'name.id'],
  ['hosts=a,X:1.2.3.4/24@w', 'hosts', 8, 'name.id'],
  ['hosts=a,e:1.2.3.4/24@w,e:1.2.3.5/24@w', 'hosts', 23, 'nic.twice'],
  [`hosts=a,${list(5, nic, ',')}`, 'hosts', 64, 'limit.nics'],
  [`hosts=a,${list(5, (index) => `10.0.${index}.1/24`, '_')}@a`, 'hosts', 56, 'limit.addresses'],
  // Gateways and routes.
  [`${fine},gw:1.2.3`, 'hosts', 29, 'PARTS'],
  [`${fine},gw:127.0.0.1`, 'hosts', 24, 'address.loopback'],
  [`${fine},gw:1.2.3.1@nic2`, 'hosts', 32, 'nic.unknown'],
  [`${fine},gw:1.2.3.1~10000`, 'hosts', 32, 'RANGE'],
  ['hosts=a,gw:1.2.3.1', 'hosts', 11, 'nic.unknown'],
  [`${fine},${list(5, () => 'gw:1.2.3.1', ',')}`, 'hosts', 68, 'limit.gateways'],
  [`${fine},route:10.0.0.1/8`, 'hosts', 27, 'route.hostBits'],
  [`${fine},route:10.0.0.0/8:224.0.0.1`, 'hosts', 38, 'address.group'],
  [`${fine},route:10.0.0.0/8@x`, 'hosts', 38, 'nic.unknown'],
  [`${fine},${list(9, () => 'route:10.0.0.0/8', ',')}`, 'hosts', 163, 'limit.routes'],
  // Firewalls.
  [`${fine},fw:on`, 'hosts', 24, 'firewall.default'],
  [`${fine},fw:drop.drop`, 'hosts', 24, 'firewall.default'],
  [`${fine},allow:http`, 'hosts', 27, 'rule.what'],
  [`${fine},allow:icmp.5`, 'hosts', 32, 'rule.port'],
  [`${fine},allow:tcp.0`, 'hosts', 31, 'attempt.port'],
  [`${fine},allow:tcp@nic2`, 'hosts', 31, 'nic.unknown'],
  [`${fine},allow:tcp~1.2.3.4/24`, 'hosts', 31, 'route.hostBits'],
  [`${fine},${list(9, () => 'drop:any', ',')}`, 'hosts', 98, 'limit.rules'],
])('%s: %s is wrong at %i (%s)', (text, key, at, cause) => {
  expect(parseScenario(text)).toEqual({ ok: false, fault: { code: 'text.value', key, at, cause } });
});

test.each([
  // Servers and connections.
  [`serve=b:0.0.0.0:5&${fine}`, 'serve', 6, 'host.unknown'],
  [`serve=a&${fine}`, 'serve', 7, 'socket.port'],
  [`serve=a:0.0.0.0&${fine}`, 'serve', 15, 'EMPTY'],
  [`serve=a:0.0.0.0:65536&${fine}`, 'serve', 16, 'RANGE'],
  [`serve=a:0.0.0.0:0080&${fine}`, 'serve', 16, 'LEADING_ZERO'],
  [`serve=a:everywhere:80&${fine}`, 'serve', 8, 'CHAR'],
  [`serve=a:0.0.0.0:80~tcp&${fine}`, 'serve', 19, 'socket.flag'],
  [`serve=a:0.0.0.0:80~pid:x&${fine}`, 'serve', 23, 'CHAR'],
  [`serve=a:0.0.0.0:80~pid:100000&${fine}`, 'serve', 23, 'RANGE'],
  [`serve=a:0.0.0.0:80~backlog:4097&${fine}`, 'serve', 27, 'RANGE'],
  [`serve=a:0.0.0.0:80~name:&${fine}`, 'serve', 24, 'name.character'],
  [`serve=a:0.0.0.0:80~size:4&${fine}`, 'serve', 19, 'socket.flag'],
  [`serve=a:1.2.3.4:0~to:1.2.3.5:80&${fine}`, 'serve', 16, 'attempt.port'],
  [`serve=a:1.2.3.4:5~to:1.2.3.5&${fine}`, 'serve', 28, 'EMPTY'],
  [`serve=a:1.2.3.4:5~to:1.2.3.5:80~reuse&${fine}`, 'serve', 32, 'socket.flag'],
  [`serve=a:1.2.3.4:5~was:1.2.3.5:80~pid:4&${fine}`, 'serve', 33, 'socket.flag'],
  [`serve=${list(17, () => 'a:1.2.3.4:5')}&${fine}`, 'serve', 198, 'limit.sockets'],
  // Attempts.
  [`dial=b:1.2.3.4:5&${fine}`, 'dial', 5, 'host.unknown'],
  [`dial=a&${fine}`, 'dial', 6, 'EMPTY'],
  [`dial=a:1.2.3.4&${fine}`, 'dial', 14, 'EMPTY'],
  [`dial=a:1.2.3.4:0&${fine}`, 'dial', 15, 'attempt.port'],
  [`dial=a:localhost:5&${fine}`, 'dial', 7, 'CHAR'],
  [`dial=a:1.2.3.4:5~ping&${fine}`, 'dial', 15, 'attempt.port'],
  [`dial=a:224.0.0.1:5~udp&${fine}`, 'dial', 7, 'attempt.everyHost'],
  [`dial=a:1.2.3.4:5~tcp&${fine}`, 'dial', 17, 'attempt.flag'],
  [`dial=${list(17, () => 'a:1.2.3.4:5')}&${fine}`, 'dial', 197, 'limit.attempts'],
])('%s: %s is wrong at %i (%s)', (text, key, at, cause) => {
  expect(parseScenario(text)).toEqual({ ok: false, fault: { code: 'text.value', key, at, cause } });
});

test('a text that says too much is refused', () => {
  const host = (index: number): string =>
    `host-number-${index},name:${'x'.repeat(32)},${list(4, (n) => `lan-${n}:10.${index}.${n}.1/24@a~down`, ',')}`;
  expect(parseScenario(`hosts=${list(16, host)}`)).toEqual({
    ok: false,
    fault: { code: 'text.tooLong', at: 2000, key: 'hosts' },
  });
});
