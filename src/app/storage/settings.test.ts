/** What two tabs make of the settings when both save. */
import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../stores/settings.ts';
import { mergeSettings } from './saved.ts';

const known = defaultSettings;
const dark: Settings = { ...known, theme: 'dark' };

test('a theme chosen in the other tab is not overruled by a tab that changed nothing', () => {
  expect(mergeSettings(known, dark, known)).toEqual(dark);
});

test('a theme chosen here and not saved yet holds against the older one', () => {
  expect(mergeSettings(dark, known, known)).toEqual(dark);
});

test('each tab chose something else: both hold', () => {
  const quiet: Settings = { ...known, motion: 'reduced', singleKeys: false };
  expect(mergeSettings(dark, quiet, known)).toEqual({ ...quiet, theme: 'dark' });
});

test('both chose the same thing differently: the one who saves last', () => {
  const light: Settings = { ...known, theme: 'light' };
  expect(mergeSettings(light, dark, known)).toEqual(light);
});
