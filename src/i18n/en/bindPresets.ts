/** What the presets of the bind lab are called and ask, by their ids. */
export const bindPresetWords: Readonly<Record<string, { name: string; asks: string }>> = {
  'bind-all': { name: 'Bound to 0.0.0.0', asks: 'Who gets through?' },
};
