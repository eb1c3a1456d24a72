/** Theme, motion, single-key shortcuts. Every choice holds at once; there is nothing to confirm. */
import { useId } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import '../../ui/theme.css';
import { Segmented } from '../../ui/Segmented.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useApp, useKept, useSettings } from '../parts.ts';
import { motions, themes } from '../stores/settings.ts';

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const shell = useWords('shell');
  const words = shell.settingsDialog;
  const { settings: store } = useApp();
  const kept = useKept();
  const settings = useSettings();
  const hintId = useId();
  return (
    <Dialog title={shell.settings} closeLabel={shell.close} onClose={onClose}>
      <div className="mt-3 flex flex-col gap-5">
        <div>
          <p aria-hidden className="mb-1.5 font-semibold">
            {words.theme}
          </p>
          <Segmented
            label={words.theme}
            options={themes.map((value) => ({ value, label: words.themes[value] }))}
            value={settings.theme}
            onChange={(theme) => store.setState({ theme })}
          />
        </div>
        <div>
          <p aria-hidden className="mb-1.5 font-semibold">
            {words.motion}
          </p>
          <Segmented
            label={words.motion}
            options={motions.map((value) => ({ value, label: words.motions[value] }))}
            value={settings.motion}
            onChange={(motion) => store.setState({ motion })}
          />
          <p className="mt-1.5 text-sm text-ink2">{words.motionHint}</p>
        </div>
        <div>
          <label className="flex min-h-9 items-center gap-3 font-semibold pointer-coarse:min-h-11">
            <input
              type="checkbox"
              className="size-5 accent-accent"
              checked={settings.singleKeys}
              aria-describedby={hintId}
              onChange={(event) => store.setState({ singleKeys: event.currentTarget.checked })}
            />
            {words.singleKeys}
          </label>
          <p id={hintId} className="text-sm text-ink2">
            {words.singleKeysHint}
          </p>
        </div>
        <p className="border-t border-line pt-3 text-sm text-ink2">
          {kept === 'notKept' ? words.notKept : words.kept}
        </p>
      </div>
    </Dialog>
  );
}
