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
  /** The view can follow the story, and whether it does; choosing that is "". */
  readonly follows?: boolean;
}

export function HostSelect({ scenario, host, onHost, follows }: HostSelectProps) {
  const words = useWords('bindViews');
  const names = useNames(scenario);
  const hosts = scenario.hosts.map(({ id }) => ({ value: id, label: names.host(id) }));
  return (
    <Select
      bare
      label={words.host}
      className="max-w-60 grow"
      options={
        follows === undefined
          ? hosts
          : [{ value: '', label: words.follow(names.short(host)) }, ...hosts]
      }
      value={follows === true ? '' : host}
      onChange={onHost}
    />
  );
}
