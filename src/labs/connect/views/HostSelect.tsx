/** Whose tables, whose terminal: the hosts in a list. */
import type { Scenario } from '../../../domain/connect/scenario.ts';
import type { HostId } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Select } from '../../../ui/Select.tsx';
import { useNames } from '../names.ts';

interface HostSelectProps {
  readonly scenario: Scenario;
  readonly host: HostId;
  readonly onHost: (host: HostId) => void;
}

export function HostSelect({ scenario, host, onHost }: HostSelectProps) {
  const words = useWords('bindViews');
  const names = useNames(scenario);
  return (
    <Select
      bare
      label={words.host}
      className="max-w-48 grow"
      options={scenario.hosts.map(({ id }) => ({ value: id, label: names.host(id) }))}
      value={host}
      onChange={onHost}
    />
  );
}
