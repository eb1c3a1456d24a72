/** The firewall of a host: its switch, its rules in their order, and what happens to the rest. */
import {
  withFirewallOn,
  withOtherwise,
  withRuleAdded,
} from '../../../domain/bench/editFirewall.ts';
import type { Edit } from '../../../domain/bench/faults.ts';
import { serverAt, type BenchScenario } from '../../../domain/bench/scenario.ts';
import { anyRule } from '../../../domain/connect/defaults.ts';
import { verdicts, type FirewallRule, type Host } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Select } from '../../../ui/Select.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { AddButton, FormList } from './parts.tsx';
import { RuleForm } from './RuleForm.tsx';
import type { Editor } from './useEditor.ts';

export function FirewallPart({ editor, host }: { readonly editor: Editor; readonly host: Host }) {
  const { firewall: words } = useWords('bindEdit');
  const { bench, press } = editor;
  const { on, rules, otherwise } = host.firewall;
  return (
    <div className="space-y-3">
      <Switch
        label={words.on}
        hint={words.hint}
        checked={on}
        onChange={(next) => press(withFirewallOn(bench, host.id, next))}
      />
      <FormList
        title={words.rules}
        {...(host.system === 'windows' ? { hint: words.windowsHint } : {})}
      >
        {rules.length === 0 ? <p className="text-sm text-ink2">{words.none}</p> : undefined}
        {rules.map((rule, index) => (
          <RuleForm key={index} editor={editor} host={host} rule={rule} index={index} />
        ))}
        <AddButton label={words.add} onPress={() => press(withRuleAtWork(bench, host))} />
      </FormList>
      <Select
        label={words.otherwise}
        className="max-w-72"
        options={verdicts.map((value) => ({ value, label: words.verdicts[value] }))}
        value={otherwise}
        onChange={(verdict) => press(withOtherwise(bench, host.id, verdict))}
      />
    </div>
  );
}

/** A rule of a firewall that is off would do nothing: the first one switches it on. */
function withRuleAtWork(bench: BenchScenario, host: Host): Edit {
  const added = withRuleAdded(bench, host.id, newRule(bench));
  const isFirst = !host.firewall.on && host.firewall.rules.length === 0;
  return added.ok && isFirst ? withFirewallOn(added.value, host.id, true) : added;
}

/** About the server that is looked at, and dropping: what shows a difference at once. */
function newRule(bench: BenchScenario): FirewallRule {
  const server = serverAt(bench, bench.server);
  if (server === undefined || server.port === 0) return { ...anyRule, verdict: 'drop' };
  return { ...anyRule, protocol: server.protocol, port: server.port, verdict: 'drop' };
}
