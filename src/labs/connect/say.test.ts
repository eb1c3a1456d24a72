import { expect, test } from 'vitest';
import { verdictsOf } from '../../domain/connect/simulate.ts';
import { given } from '../../domain/connect/testing.ts';
import { bind } from '../../i18n/en/bind.ts';
import { connect } from '../../i18n/en/connect.ts';
import { namesIn } from './names.ts';
import { causeText } from './say.ts';

/** Why the only attempt ended as it did. */
function said(text: string): string {
  const scenario = given(text);
  const [outcome, attempt] = [verdictsOf(scenario).attempts[0], scenario.attempts[0]];
  if (outcome === undefined || attempt === undefined) throw new Error('nobody dials');
  return causeText(outcome, attempt, { bind, connect, names: namesIn(scenario, bind.names) });
}

const hosts =
  'hosts=ipc,192.168.1.100/24@a,192.168.2.100/24@b;robot,192.168.1.10/24@a,gw:192.168.1.100';
const toAll = '&dial=robot:192.168.2.255:5000~sendto';

test('a datagram for everybody: how many servers have got it', () => {
  const all = '&serve=ipc:0.0.0.0:5000~udp~reuse;ipc:192.168.2.255:5000~udp~reuse';
  expect(said(hosts + all + toAll)).toContain('It went to everybody: 2 servers have got it.');
  expect(said(`${hosts}&serve=ipc:0.0.0.0:5000~udp${toAll}`)).not.toContain('everybody');
});
