/** One rule of a firewall: what it fits, what then happens, and its place in the order. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { MouseEvent } from 'react';
import { withRule, withRuleMoved, withRuleRemoved } from '../../../domain/bench/editFirewall.ts';
import {
  profiles,
  protocols,
  verdicts,
  type FirewallRule,
  type Host,
} from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Select } from '../../../ui/Select.tsx';
import { FormItem, RemoveButton } from './parts.tsx';
import { networkReader, networkText, orNothing, portReader } from './readings.ts';
import type { Editor } from './useEditor.ts';
import { ValueField } from './ValueField.tsx';

interface RuleFormProps {
  readonly editor: Editor;
  readonly host: Host;
  readonly rule: FirewallRule;
  readonly index: number;
}

/** In a list, for null. */
const any = '*';

const orAny = <Value extends string>(
  values: readonly Value[],
  word: string,
  label: (value: Value) => string,
): { readonly value: Value | typeof any; readonly label: string }[] => [
  { value: any, label: word },
  ...values.map((value) => ({ value, label: label(value) })),
];

export function RuleForm({ editor, host, rule, index }: RuleFormProps) {
  const { firewall: words } = useWords('bindEdit');
  const { bench, names, change, press } = editor;
  const set = (next: Partial<FirewallRule>) =>
    withRule(bench, host.id, index, { ...rule, ...next });
  const number = index + 1;
  return (
    <FormItem name={words.rule(number)} aside={<RuleButtons {...{ editor, host, index }} />}>
      <div className="grid grid-cols-2 items-start gap-2 sm:grid-cols-[6rem_5rem_minmax(0,1fr)_6rem_12rem]">
        <Select
          label={words.protocol}
          options={orAny(protocols, words.any, (value) => value.toUpperCase())}
          value={rule.protocol ?? any}
          onChange={(value) => press(set(protocolChange(rule, value === any ? null : value)))}
        />
        {rule.protocol === 'icmp' ? undefined : (
          <ValueField
            label={words.port}
            text={rule.port === null ? '' : String(rule.port)}
            placeholder={words.any}
            inputMode="numeric"
            read={(each) => orNothing(portReader(each))}
            onValue={(port) => change(set({ port }))}
          />
        )}
        <ValueField
          label={words.from}
          className="max-sm:col-span-2"
          text={rule.from === null ? '' : networkText(rule.from)}
          placeholder={words.fromHint}
          read={(each) => orNothing(networkReader(each))}
          onValue={(from) => change(set({ from }))}
        />
        <Select
          label={words.nic}
          options={orAny(
            host.nics.map(({ id }) => id),
            words.any,
            (nic) => names.nic(host.id, nic),
          )}
          value={rule.nic ?? any}
          onChange={(nic) => press(set({ nic: nic === any ? null : nic }))}
        />
        {host.system === 'windows' ? (
          <Select
            label={words.profile}
            options={orAny(profiles, words.everyProfile, (value) => value)}
            value={rule.profile ?? any}
            onChange={(value) => press(set({ profile: value === any ? null : value }))}
          />
        ) : undefined}
        <Select
          label={words.verdict}
          className="max-sm:col-span-2"
          options={verdicts.map((value) => ({ value, label: words.verdicts[value] }))}
          value={rule.verdict}
          onChange={(verdict) => press(set({ verdict }))}
        />
      </div>
    </FormItem>
  );
}

/** ICMP has no ports: the rule's goes with it. */
const protocolChange = (rule: FirewallRule, protocol: FirewallRule['protocol']) => ({
  protocol,
  port: protocol === 'icmp' ? null : rule.port,
});

function RuleButtons({ editor, host, index }: Omit<RuleFormProps, 'rule'>) {
  const { firewall: words } = useWords('bindEdit');
  const { bench, press } = editor;
  const number = index + 1;
  const move = (by: 1 | -1) => (event: MouseEvent<HTMLElement>) => {
    const list = event.currentTarget.closest('[data-list]');
    press(withRuleMoved(bench, host.id, index, index + by));
    // The focus goes with the rule, so that pressing again moves the same one on.
    list?.querySelectorAll<HTMLElement>(`[data-move="${by}"]`)[index + by]?.focus();
  };
  return (
    <>
      <IconButton
        tone="quiet"
        data-move={-1}
        label={words.up(number)}
        disabled={index === 0}
        icon={<ArrowUp aria-hidden className="size-4" />}
        onClick={move(-1)}
      />
      <IconButton
        tone="quiet"
        data-move={1}
        label={words.down(number)}
        disabled={index === host.firewall.rules.length - 1}
        icon={<ArrowDown aria-hidden className="size-4" />}
        onClick={move(1)}
      />
      <RemoveButton
        label={words.remove(number)}
        onPress={() => press(withRuleRemoved(bench, host.id, index))}
      />
    </>
  );
}
