/** The set-ups that drills about hosts ask about, each as rows of a name and what is set there. */
import type {
  EndpointQuestion,
  FilterQuestion,
  GatewayEnd,
  GatewayQuestion,
  NicsQuestion,
  StartQuestion,
} from '../../domain/drill/question.ts';
import { formatIpv4, type Ipv4 } from '../../domain/ip/ipv4.ts';
import type { AddressWithPrefix } from '../../domain/ip/subnet.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Rich } from '../../ui/Rich.tsx';
import { SitePicture } from './SitePicture.tsx';

type Row = readonly [name: string, says: string];

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className="grid items-baseline gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
      {rows.map(([name, says]) => (
        <div key={name} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="text-ink2">{name}</dt>
          <dd className="min-w-0 wrap-anywhere">
            <Rich text={says} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const mono = (address: Ipv4): string => `\`${formatIpv4(address)}\``;
const withPrefix = ({ address, prefix }: AddressWithPrefix): string =>
  `\`${formatIpv4(address)}/${prefix}\``;
const at24 = (address: Ipv4): string => withPrefix({ address, prefix: 24 });

export function EndpointRows({ question }: { readonly question: EndpointQuestion }) {
  const { rows: words } = useWords('drill');
  const { ask, nics, robot, plc, port } = question;
  const ipc = nics.map((nic, index): Row => [words.nic(index + 1), at24(nic)]);
  if (ask === 'interface' || ask === 'service') return undefined;
  if (ask === 'count') return <Rows rows={ipc} />;
  const others: readonly Row[] = [
    [words.serverName, words.server(port)],
    [words.robot, at24(robot)],
    [words.plc, at24(plc)],
  ];
  return <Rows rows={[...ipc, ...others]} />;
}

export function GatewayRows({ question }: { readonly question: GatewayQuestion }) {
  const { rows: words } = useWords('drill');
  const { ask, client, server, middle, listens } = question;
  const end = ({ address, gateway }: GatewayEnd): string =>
    `${at24(address)}, ${words.gateway}: ${gateway === null ? words.none : mono(gateway)}`;
  const ways = `${at24(middle.near)}, ${at24(middle.far)}, ${words.forwards(middle.forwards)}`;
  return (
    <Rows
      rows={[
        [words.client, ask === 'which' ? at24(client.address) : end(client)],
        [words.middle, ways],
        [words.serverHost, `${end(server)}, ${words.listens(listens)}`],
      ]}
    />
  );
}

export function StartRows({ question }: { readonly question: StartQuestion }) {
  const { rows: words } = useWords('drill');
  const { site } = question;
  return (
    <>
      <SitePicture site={site} />
      <Rows
        rows={[
          [words.system, words.systems[site.system]],
          [words.user, words.usualUser],
          [words.already, words.before(question)],
        ]}
      />
    </>
  );
}

export function FilterRows({ question }: { readonly question: FilterQuestion }) {
  const { rows: words } = useWords('drill');
  const { ask, site, firewall } = question;
  const system: Row = [words.system, words.systems[site.system]];
  const rules = firewall.rules.map((rule, index): Row => [
    words.rule(index + 1),
    words.ruleLine(rule),
  ]);
  const otherwise: Row = [words.otherwise, words.verdicts[firewall.otherwise]];
  return (
    <>
      <SitePicture site={site} />
      <Rows rows={ask === 'allows' ? [system] : [system, ...rules, otherwise]} />
    </>
  );
}

export function NicsRows({ question }: { readonly question: NicsQuestion }) {
  const { rows: words } = useWords('drill');
  const { system, nic1, nic2, client, bind, twice, to } = question;
  const gateway = client.gateway === null ? words.none : mono(client.gateway);
  const own = `${withPrefix(client)}, ${words.gateway}: ${gateway}`;
  return (
    <Rows
      rows={[
        [words.system, words.systems[system]],
        [words.nic(1), withPrefix(nic1)],
        [words.nic(2), withPrefix(nic2)],
        [words.bound, mono(bind)],
        [words.onCable(client.wire === 'a' ? 1 : 2), own],
        ...(twice ? [[words.twice, mono(to)] as const] : []),
      ]}
    />
  );
}
