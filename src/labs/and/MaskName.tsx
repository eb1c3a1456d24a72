/** What the row of the mask is called: by the other host's letter too, while that host judges. */
import { leadingOnes } from '../../domain/ip/mask.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useStep, useStepsDone } from '../../player/usePlayer.ts';
import { resultOf } from './bitsView.ts';
import type { HostBitsProps } from './HostBits.tsx';
import type { ResultView } from './resultView.ts';

export const maskNameOf = ({ mask, maskOf }: ResultView, words: Messages['and']): string =>
  maskOf === null ? words.rows.mask : words.maskOf(maskOf, leadingOnes(mask));

type MaskNameProps = Pick<
  HostBitsProps,
  'scenario' | 'trace' | 'exercise' | 'name' | 'host' | 'fields'
>;

export function MaskName({ name, host, fields, ...story }: MaskNameProps) {
  const words = useWords('and');
  const stage = { ...story, step: useStep(), done: useStepsDone() };
  return maskNameOf(resultOf(stage, name, host, fields.isOpen), words);
}
