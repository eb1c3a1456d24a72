/**
 * One rule of a firewall as a row of their table: what it fits, what then happens, and its place in
 * the order, which buttons and, on them, the arrow keys change.
 */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react';
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
import { RemoveButton } from './parts.tsx';
import { networkReader, networkText, orNothing, portReader } from './readings.ts';
import type { Editor } from './useEditor.ts';
import { ValueField } from './ValueField.tsx';

interface RuleRowProps {
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

/** A cell; where the table is stacked, its field says its own name. */
function Cell({ children }: { readonly children?: ReactNode }) {
  return <td className="px-1 py-1.5 align-top max-sm:block max-sm:px-0 max-sm:py-1">{children}</td>;
}

export function RuleRow(props: RuleRowProps) {
  const { host } = props;
  const { firewall: words } = useWords('bindEdit');
  const number = props.index + 1;
  return (
    <tr className="border-t border-line max-sm:block max-sm:py-2">
      <th
        scope="row"
        aria-label={words.rule(number)}
        className="py-1.5 pt-3.5 pr-1 text-left align-top font-semibold max-sm:block"
      >
        {number}
      </th>
      <Fits {...props} />
      {host.system === 'windows' ? <Profile {...props} /> : undefined}
      <Verdict {...props} />
      <td className="py-1.5 text-right align-top whitespace-nowrap max-sm:block">
        <RuleButtons {...props} />
      </td>
    </tr>
  );
}

const ruleSet =
  ({ editor, host, rule, index }: RuleRowProps) =>
  (next: Partial<FirewallRule>) =>
    withRule(editor.bench, host.id, index, { ...rule, ...next });

/** Which packets it is about. */
function Fits(props: RuleRowProps) {
  const { editor, host, rule } = props;
  const { firewall: words } = useWords('bindEdit');
  const { names, change, press } = editor;
  const set = ruleSet(props);
  return (
    <>
      <Cell>
        <Select
          label={words.protocol}
          options={orAny(protocols, words.any, (value) => value.toUpperCase())}
          value={rule.protocol ?? any}
          onChange={(value) => press(set(protocolChange(rule, value === any ? null : value)))}
        />
      </Cell>
      <Cell>
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
      </Cell>
      <Cell>
        <ValueField
          label={words.from}
          text={rule.from === null ? '' : networkText(rule.from)}
          placeholder={words.fromHint}
          read={(each) => orNothing(networkReader(each))}
          onValue={(from) => change(set({ from }))}
        />
      </Cell>
      <Cell>
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
      </Cell>
    </>
  );
}

function Profile(props: RuleRowProps) {
  const { firewall: words } = useWords('bindEdit');
  return (
    <Cell>
      <Select
        label={words.profile}
        options={orAny(profiles, words.everyProfile, (value) => value)}
        value={props.rule.profile ?? any}
        onChange={(value) =>
          props.editor.press(ruleSet(props)({ profile: value === any ? null : value }))
        }
      />
    </Cell>
  );
}

function Verdict(props: RuleRowProps) {
  const { firewall: words } = useWords('bindEdit');
  return (
    <Cell>
      <Select
        label={words.verdict}
        options={verdicts.map((value) => ({ value, label: words.verdicts[value] }))}
        value={props.rule.verdict}
        onChange={(verdict) => props.editor.press(ruleSet(props)({ verdict }))}
      />
    </Cell>
  );
}

/** ICMP has no ports: the rule's goes with it. */
const protocolChange = (rule: FirewallRule, protocol: FirewallRule['protocol']) => ({
  protocol,
  port: protocol === 'icmp' ? null : rule.port,
});

function RuleButtons({ editor, host, index }: RuleRowProps) {
  const { firewall: words } = useWords('bindEdit');
  const { bench, press } = editor;
  const number = index + 1;
  const move = (by: 1 | -1, { currentTarget }: SyntheticEvent<HTMLElement>) => {
    const list = currentTarget.closest('[data-list]');
    press(withRuleMoved(bench, host.id, index, index + by));
    // The focus goes with the rule, so that pressing again moves the same one on.
    list?.querySelectorAll<HTMLElement>(`[data-move="${by}"]`)[index + by]?.focus();
  };
  const pressKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || host.firewall.rules[index + by] === undefined) return;
    event.preventDefault();
    move(by, event);
  };
  return (
    <>
      <IconButton
        tone="quiet"
        data-move={-1}
        label={words.up(number)}
        disabled={index === 0}
        icon={<ArrowUp aria-hidden className="size-4" />}
        onClick={(event) => move(-1, event)}
        onKeyDown={pressKey}
      />
      <IconButton
        tone="quiet"
        data-move={1}
        label={words.down(number)}
        disabled={index === host.firewall.rules.length - 1}
        icon={<ArrowDown aria-hidden className="size-4" />}
        onClick={(event) => move(1, event)}
        onKeyDown={pressKey}
      />
      <RemoveButton
        label={words.remove(number)}
        onPress={() => press(withRuleRemoved(bench, host.id, index))}
      />
    </>
  );
}
