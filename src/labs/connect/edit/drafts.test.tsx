/** A draft is there again when its form is opened, but only over the value that it was typed over. */
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DraftKeeper, DraftScope, useDraft } from './drafts.tsx';

interface FieldProps {
  readonly name?: string;
  readonly over: string;
  /** What is typed into it, null takes it back; undefined: nobody touches it. */
  readonly types?: string | null;
}

function Field({ name = 'mask', over, types }: FieldProps) {
  const [typed, setTyped] = useDraft(name, over);
  if (types !== undefined && types !== typed) setTyped(types);
  return `(${typed ?? ''})`;
}

/** What fields that are drawn one after the other show. */
const shown = (fields: ReactNode): string =>
  renderToString(<DraftKeeper>{fields}</DraftKeeper>).replaceAll('<!-- -->', '');

test('over the same value it is there again', () => {
  expect(
    shown(
      <>
        <Field over="/24" types="/2x" />
        <Field over="/24" />
      </>,
    ),
  ).toBe('(/2x)(/2x)');
});

test('over another value, after an undo, it means nothing', () => {
  expect(
    shown(
      <>
        <Field over="/24" types="/2x" />
        <Field over="/16" />
      </>,
    ),
  ).toBe('(/2x)()');
});

test('what is taken back is gone', () => {
  expect(
    shown(
      <>
        <Field over="/24" types="/2x" />
        <Field over="/24" types={null} />
        <Field over="/24" />
      </>,
    ),
  ).toBe('(/2x)()()');
});

test('another field, and the same one of another thing, has its own', () => {
  expect(
    shown(
      <>
        <Field over="/24" types="/2x" />
        <Field over="/24" name="address" />
        <DraftScope id="nic2">
          <Field over="/24" />
        </DraftScope>
      </>,
    ),
  ).toBe('(/2x)()()');
});
