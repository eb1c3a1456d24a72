/**
 * The sheet that hangs in the cabinet: how the cell was meant to be, all of it or some of its
 * hosts. It does not know what is.
 */
import type { Scenario } from '../../domain/connect/scenario.ts';
import { serversOf } from '../../domain/connect/world.ts';
import { devicesOf } from '../../domain/hunt/working.ts';
import { formatIpv4 } from '../../domain/ip/ipv4.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { HostId } from '../../domain/net/host.ts';
import { Card } from '../../ui/Card.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { useNames } from '../connect/names.ts';

export function PlanCard({ plan }: { readonly plan: Scenario }) {
  const { plan: words } = useWords('hunt');
  return (
    <Card className="flex flex-col gap-2 p-3.5" aria-labelledby="hunt-plan">
      <h2 id="hunt-plan" className="font-semibold">
        {words.title}
      </h2>
      <PlanSheet plan={plan} only={plan.hosts.map(({ id }) => id)} />
    </Card>
  );
}

interface PlanSheetProps {
  readonly plan: Scenario;
  readonly only: readonly HostId[];
}

export function PlanSheet({ plan, only }: PlanSheetProps) {
  const { plan: words } = useWords('hunt');
  const names = useNames(plan);
  const hosts = plan.hosts.filter(({ id }) => only.includes(id));
  const guarded = hosts.filter(({ firewall }) => firewall.on);
  const clients = devicesOf(plan).map((id) => names.host(id));
  return (
    <>
      <ScrollRegion label={words.table} className="overflow-x-auto">
        <table className="w-full text-left text-[0.8125rem]">
          <thead className="text-ink2">
            <tr>
              {[words.host, words.address, words.cable, words.gateway].map((head) => (
                <th key={head} scope="col" className="py-0.5 pr-3 font-normal">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hosts.flatMap((host) =>
              host.nics.map((nic) => {
                const [on] = nic.addresses;
                const gateway = host.gateways.find((each) => each.nic === nic.id);
                return (
                  <tr key={`${host.id} ${nic.id}`} className="border-t border-line">
                    <th scope="row" className="py-0.5 pr-3 font-semibold">
                      {host.nics.length === 1
                        ? names.host(host.id)
                        : `${names.short(host.id)}, ${names.nic(host.id, nic.id)}`}
                    </th>
                    <td className="pr-3 font-mono">
                      {on === undefined ? '' : `${formatIpv4(on.address)}/${on.prefix}`}
                    </td>
                    <td className="pr-3 font-mono">{nic.segment}</td>
                    <td className="font-mono">
                      {gateway === undefined ? words.noGateway : formatIpv4(gateway.via)}
                    </td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </ScrollRegion>
      <ul className="flex flex-col gap-0.5 text-sm">
        {serversOf(plan)
          .filter(({ host }) => only.includes(host))
          .map(({ program, host, port }) => (
            <li key={program}>
              <Rich text={words.server(program, names.host(host), port)} />{' '}
              {words.clients(clients.join(', '))}
            </li>
          ))}
        {guarded.map(({ id }) => (
          <li key={id}>{words.firewall(names.host(id))}</li>
        ))}
      </ul>
    </>
  );
}
