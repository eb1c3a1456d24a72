/**
 * What has the focus, named by the keys that it keeps (`keyRules.ts`). The platform's widgets and
 * the ARIA roles that stand for them; a widget of ours that uses another key prevents its default.
 */
import type { Holder } from './keyRules.ts';

/** An auto popover is a menu; a manual one is a notice and takes no keys. */
const openLayer = 'dialog[open], [popover]:not([popover="manual"]):popover-open';

/** The first that fits, from the focus outwards. */
const holders: readonly (readonly [Holder, string])[] = [
  ['layer', '[role="menu"], [role="menubar"]'],
  ['text', 'textarea, [contenteditable]:not([contenteditable="false"]), [aria-multiline="true"]'],
  ['choice', 'select, [role="listbox"], [role="tree"]'],
  [
    'widget',
    'input[type="range"], input[type="radio"], [role="slider"], [role="spinbutton"], ' +
      '[role="grid"], [role="radiogroup"], [role="tablist"], [role="toolbar"]',
  ],
  [
    'button',
    'button, summary, [role="button"], ' +
      'input:is([type="button"], [type="submit"], [type="reset"], [type="checkbox"])',
  ],
  ['line', 'input, [role="textbox"], [role="searchbox"], [role="combobox"]'],
];

export function keyHolder(target: EventTarget | null): Holder {
  if (document.querySelector(openLayer)) return 'layer';
  if (!(target instanceof Element)) return 'page';
  return holders.find(([, selector]) => target.closest(selector))?.[0] ?? 'page';
}
