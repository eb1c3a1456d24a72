/** A link took the bench: the learner's own work is one press away. */
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useApp } from '../parts.ts';
import type { NoticeOf } from '../stores/notices.ts';

export function OpenedNotice({ notice }: { readonly notice: NoticeOf<'opened'> }) {
  const words = useWords('notices').opened;
  const { session, notices } = useApp();
  const back = () => {
    session.getState().open(notice.lab, notice.own.history.present, notice.own.at);
    notices.getState().putAway('opened');
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p>{words.what}</p>
      <Button onClick={back}>{words.back}</Button>
    </div>
  );
}
