/** What the glossary and the answers to wrong ideas say: short, whole sentences, each once. */
import { describe, expect, test } from 'vitest';
import { misconceptionIds } from '../../domain/misconceptions.ts';
import { plainText } from '../../ui/rich.ts';
import { glossary } from './glossary.ts';
import { misconceptions } from './misconceptions.ts';

/** Full stops that end a sentence, not those of an address. */
const sentencesIn = (text: string): number => plainText(text).match(/[.?](?:\s|$)/g)?.length ?? 0;

const isClean = (text: string): boolean =>
  text.endsWith('.') && sentencesIn(text) <= 2 && !/!|\*\*|``|\s\s/.test(text);

describe('the glossary', () => {
  const terms = Object.entries(glossary.terms);

  /** The ones that lessons are promised; what is named in their sentences is looked up there. */
  test.each(
    (
      'address octet bit mask prefix network-part host-part network-address broadcast subnet segment ' +
      'local remote gateway route arp nic port socket tcp udp server client listen bind wildcard ' +
      'loopback pid process connection four-tuple ephemeral-port refused timed-out unreachable ' +
      'firewall stateful weak-host strong-host forwarding dhcp link-local duplicate-address ' +
      'time-wait backlog and cidr mac ping operating-system profile'
    ).split(' '),
  )('has the term %s', (term) => {
    expect(Object.hasOwn(glossary.terms, term)).toBe(true);
  });

  test('explains each in one or two sentences of at most 35 words', () => {
    const long = terms.filter(
      ([, { says }]) => !isClean(says) || plainText(says).split(' ').length > 35,
    );
    expect(long).toEqual([]);
  });

  test('gives no name twice, and an id that a mark can hold', () => {
    const names = terms.map(([, { name }]) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(terms.filter(([id]) => !/^[a-z\d-]+$/.test(id))).toEqual([]);
  });
});

describe.each(misconceptionIds)('%s', (id) => {
  const text = misconceptions[id];

  test('is answered as a refutation, with its reason', () => {
    expect(text).toMatch(/^Many people think that .+ it is not so, because .+\.$/);
    expect(isClean(text)).toBe(true);
    expect(plainText(text).split(' ').length).toBeLessThanOrEqual(36);
  });
});

test('no two wrong ideas have the same answer', () => {
  expect(new Set(Object.values(misconceptions)).size).toBe(misconceptionIds.length);
});
