/** A link that cannot be read: what is wrong and where, and the link itself, to be mended here. */
import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { followLink, hashOf } from '../address.ts';
import type { LinkFault } from '../link.ts';
import type { NoticeOf } from '../stores/notices.ts';

export function LinkNotice({ notice }: { readonly notice: NoticeOf<'link'> }) {
  const words = useWords('notices').link;
  const [text, setText] = useState(notice.text);
  return (
    <>
      <p>{sentenceOf(notice.fault, words)}</p>
      <form
        className="mt-1.5 flex flex-wrap gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          followLink(hashOf(text));
        }}
      >
        <TextInput
          aria-label={words.paste}
          value={text}
          onText={setText}
          className="grow basis-60"
        />
        <Button type="submit">{words.open}</Button>
      </form>
    </>
  );
}

function sentenceOf(fault: LinkFault, words: Messages['notices']['link']): string {
  switch (fault.code) {
    case 'link.long':
      return words.long(fault.length);
    case 'link.page':
      return words.page(fault.name);
    case 'link.step':
      return words.step(fault.value);
    case 'link.twice':
      return words.twice(fault.key);
    case 'link.text':
      return words.text(fault.position + 1, fault.key);
  }
}
