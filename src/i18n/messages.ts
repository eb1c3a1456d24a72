/**
 * The shape of a language: English is the source, its type is what every other language must
 * have. A section is loaded with the screens that speak it.
 */
import type { and } from './en/and.ts';
import type { bind } from './en/bind.ts';
import type { bindEdit } from './en/bindEdit.ts';
import type { bindViews } from './en/bindViews.ts';
import type { connect } from './en/connect.ts';
import type { course } from './en/course.ts';
import type { drill } from './en/drill.ts';
import type { drillFeedback } from './en/drillFeedback.ts';
import type { glossary } from './en/glossary.ts';
import type { hunt } from './en/hunt.ts';
import type { ip } from './en/ip.ts';
import type { learn } from './en/learn.ts';
import type { misconceptions } from './en/misconceptions.ts';
import type { notices } from './en/notices.ts';
import type { player } from './en/player.ts';
import type { ports } from './en/ports.ts';
import type { shell } from './en/shell.ts';

/** The same keys and arguments, any words. */
type Words<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string
    ? string
    : Source[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Words<Source[Key]>;
};

export interface Messages {
  readonly shell: Words<typeof shell>;
  readonly notices: Words<typeof notices>;
  readonly player: Words<typeof player>;
  readonly ip: Words<typeof ip>;
  readonly and: Words<typeof and>;
  readonly connect: Words<typeof connect>;
  readonly bindViews: Words<typeof bindViews>;
  readonly bindEdit: Words<typeof bindEdit>;
  readonly bind: Words<typeof bind>;
  readonly course: Words<typeof course>;
  readonly drill: Words<typeof drill>;
  readonly hunt: Words<typeof hunt>;
  readonly drillFeedback: Words<typeof drillFeedback>;
  readonly learn: Words<typeof learn>;
  readonly ports: Words<typeof ports>;
  readonly misconceptions: Words<typeof misconceptions>;
  readonly glossary: Words<typeof glossary>;
}

export type Section = keyof Messages;
