/**
 * Which sentences are due at a step: the event's own, and what has followed by then. The sentences
 * are in `i18n`; the same ones are shown, spoken, listed and copied.
 */
import type { AndScenario } from '../../domain/and/scenario.ts';
import type { AndEvent, AndState } from '../../domain/and/simulate.ts';
import { firstDifferingBit } from '../../domain/ip/subnet.ts';
import { and, formatIpv4 } from '../../domain/ip/ipv4.ts';
import { prefixOf } from '../../domain/ip/mask.ts';
import { stateAt, type Trace } from '../../domain/trace.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainText } from '../../ui/rich.ts';

type Words = Messages['and'];
export type AndTrace = Trace<AndEvent, AndState>;

/** One sentence for one event; a mapped type names the kinds that a language misses. */
export function sentenceOf(event: AndEvent, { events }: Words): string {
  switch (event.kind) {
    case 'and.bit':
      return events[event.kind](event);
    case 'and.compared':
      return events[event.kind](event);
    case 'and.network':
      return events[event.kind](event);
    case 'and.unusable':
      return events[event.kind](event);
  }
}

/** The sum of the octet that a column closes, or nothing. */
export const closingOf = (event: AndEvent, words: Words): string =>
  event.kind === 'and.bit' && event.closes !== null
    ? words.closes(event.octet + 1, event.closes.a, event.closes.b)
    : '';

/** How far the network part is, and whose network it is once it is done. */
export function progressOf({ a, b }: AndScenario, done: number, words: Words): string {
  const edge = prefixOf(a.mask);
  const edgeOfB = b === null ? edge : prefixOf(b.mask);
  if (edge === undefined || edgeOfB === undefined) return '';
  if (done < Math.max(edge, edgeOfB)) {
    return words.networkBits(done, edge, edge === edgeOfB ? null : edgeOfB);
  }
  const network = ({ address, mask }: AndScenario['a'], prefix: number) =>
    `${formatIpv4(and(address, mask))}/${prefix}`;
  const said = words.networkDone(network(a, edge), b === null ? null : network(b, edgeOfB));
  const differs =
    b === null || edge !== edgeOfB ? undefined : firstDifferingBit(a.address, b.address, a.mask);
  return differs === undefined ? said : `${said} ${words.firstDifference(differs + 1)}`;
}

/** What stands in small below the sentence of a step. */
export function followsFrom(scenario: AndScenario, trace: AndTrace, step: number, words: Words) {
  const event = trace.steps[step - 1]?.event;
  if (event === undefined) return words.startHint;
  if (event.kind === 'and.compared') return event.by === 'both' ? '' : words.masksDiffer;
  if (event.kind !== 'and.bit') return '';
  const { columns } = stateAt(trace, step);
  return [closingOf(event, words), progressOf(scenario, columns, words)].join(' ').trim();
}

/** What is spoken at a step: the event, the sum it closes, and what a verdict means on the wire. */
export function spokenAt(trace: AndTrace, step: number, words: Words): string {
  const event = trace.steps[step - 1]?.event;
  if (event === undefined) return '';
  const wire =
    event.kind === 'and.compared' && event.wire !== null
      ? [
          words.wireIntro,
          `${words.arrow('a')}: ${words.wire[event.wire.aToB]('a')}`,
          `${words.arrow('b')}: ${words.wire[event.wire.bToA]('b')}`,
        ]
      : [];
  return plainText([sentenceOf(event, words), closingOf(event, words), ...wire].join(' ').trim());
}
