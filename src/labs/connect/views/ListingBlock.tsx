/** A listing with its numbered lines, the lit ones marked, how to copy it, and what it prints. */
import { useWords } from '../../../i18n/useWords.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { CopyNote } from '../../CopyNote.tsx';
import { useCopied } from '../../useCopied.ts';
import type { ProgramRun } from './programs.ts';

export function ListingBlock({ run }: { readonly run: ProgramRun }) {
  const { code: words } = useWords('bindViews');
  const { state, write } = useCopied();
  const { listing, kind } = run;
  const { file, lines, lit } = listing;
  return (
    <>
      <div className="flex items-center gap-3 pb-1 text-sm text-ink2">
        <CopyButton
          label={words.copy(file)}
          copied={state === 'copied'}
          onCopy={() => write(`${lines.join('\n')}\n`)}
        >
          <span className="font-mono">{file}</span>
        </CopyButton>
        <CopyNote state={state} />
      </div>
      <ScrollRegion
        label={words.listing(file)}
        className="h-0 min-h-24 grow max-md:min-h-72 rounded-lg border border-line bg-paper py-1 font-mono text-[0.8125rem]"
      >
        <ol className="w-max min-w-full">
          {lines.map((line, index) => {
            const isLit = lit.includes(index);
            return (
              <li
                key={index}
                className={`flex gap-2 px-2 ${isLit ? 'bg-now text-ink forced-colors:outline-2' : ''}`}
              >
                <span aria-hidden className="w-6 shrink-0 text-right text-ink2 select-none">
                  {index + 1}
                </span>
                <code className="whitespace-pre">{line}</code>
                {isLit ? (
                  <span className="sr-only">
                    {words.lit(kind === 'server' ? words.bindLine : words.connectLine)}
                  </span>
                ) : undefined}
              </li>
            );
          })}
        </ol>
      </ScrollRegion>
      <Printed run={run} />
    </>
  );
}

function Printed({
  run: { listing, printed, failed, stopped, measured },
}: {
  readonly run: ProgramRun;
}) {
  const { code: words } = useWords('bindViews');
  const connect = useWords('connect');
  const said = stopped ? words.stopped : printed === null ? words.notYet : words.silent;
  return (
    <div className="pt-1 text-sm" role="group" aria-label={words.prints}>
      {printed === null || printed.length === 0 ? (
        <p className="text-ink2">{said}</p>
      ) : (
        <div className="font-mono text-[0.8125rem] wrap-anywhere">
          <p className="text-ink2">$ {listing.start}</p>
          {printed.map((line, index) => (
            <p key={index} className={failed ? 'text-no' : 'text-ok'}>
              {line}
            </p>
          ))}
        </div>
      )}
      {measured ? undefined : <p className="text-xs text-ink2">{connect.documented}</p>}
    </div>
  );
}
