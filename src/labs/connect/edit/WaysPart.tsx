/** How a host reaches what is not on its wires, and whether it passes packets on for others. */
import { withForwarding } from '../../../domain/bench/editHost.ts';
import type { Host } from '../../../domain/net/host.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Switch } from '../../../ui/Switch.tsx';
import { GatewayList } from './GatewayList.tsx';
import { RouteList } from './RouteList.tsx';
import type { Editor } from './useEditor.ts';

export function WaysPart({ editor, host }: { readonly editor: Editor; readonly host: Host }) {
  const words = useWords('bindEdit').ways;
  const { bench, press } = editor;
  return (
    <div className="space-y-4">
      <p className="text-sm text-ink2">{words.hint}</p>
      <GatewayList editor={editor} host={host} />
      <RouteList editor={editor} host={host} />
      <Switch
        label={words.forwarding}
        hint={words.forwardingHint}
        checked={host.forwarding}
        onChange={(on) => press(withForwarding(bench, host.id, on))}
      />
    </div>
  );
}
