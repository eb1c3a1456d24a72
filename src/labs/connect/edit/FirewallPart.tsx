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
import { DraftScope } from './drafts.tsx';
import { AddButton, FormList } from './parts.tsx';
import { RuleRow } from './RuleRow.tsx';
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
        {rules.length === 0 ? undefined : <Rules editor={editor} host={host} />}
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

/** Labels stand once, as heads; on a narrow screen each field says its own name. */
function Rules({ editor, host }: { readonly editor: Editor; readonly host: Host }) {
  const { firewall: words } = useWords('bindEdit');
  const isWindows = host.system === 'windows';
  const heads = [
    [words.protocol, 'w-23'],
    [words.port, 'w-20'],
    [words.from, 'w-43'],
    [words.nic, isWindows ? 'w-22' : 'w-30'],
    ...(isWindows ? [[words.profile, 'w-22']] : []),
    [words.verdict, ''],
  ];
  return (
    <table className="w-full table-fixed border-collapse max-sm:block sm:[&_[id$=note]]:relative sm:[&_[id$=note]]:w-72 sm:[&_label]:sr-only">
      <caption className="sr-only">{words.rules}</caption>
      <thead className="text-left text-sm text-ink2 max-sm:hidden">
        <tr>
          <th scope="col" className="w-6 font-normal">
            <span className="sr-only">{words.order}</span>
          </th>
          {heads.map(([head, width]) => (
            <th key={head} scope="col" className={`px-1 font-normal ${width}`}>
              {head}
            </th>
          ))}
          <th scope="col" className="w-28">
            <span className="sr-only">{words.move}</span>
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {host.firewall.rules.map((rule, index) => (
          <DraftScope key={index} id={`rule ${index}`}>
            <RuleRow editor={editor} host={host} rule={rule} index={index} />
          </DraftScope>
        ))}
      </tbody>
    </table>
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
