/** What the AND row is called: by the other host's mask too, while that host judges. */
import type { HostName } from '../../domain/and/answers.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useStep } from '../../player/usePlayer.ts';
import { resultOf } from './bitsView.ts';
import type { HostBitsProps } from './HostBits.tsx';

export const rowNameOf = (maskOf: HostName | null, words: Messages['and']): string =>
  maskOf === null ? words.rows.and : words.rowWith(maskOf);

type ResultNameProps = Pick<
  HostBitsProps,
  'scenario' | 'trace' | 'exercise' | 'name' | 'host' | 'fields'
>;

export function ResultName({ name, host, fields, ...story }: ResultNameProps) {
  const words = useWords('and');
  const step = useStep();
  return rowNameOf(resultOf({ ...story, step }, name, host, fields.isOpen).maskOf, words);
}
