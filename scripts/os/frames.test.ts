/**
 * Our frames, their layers and the packet list, against what Wireshark made of the same frames:
 * its words, its fields with their places, its checksums.
 */
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/domain/connect/simulate.ts';
import { captureOf, type Captured } from '../../src/domain/packet/capture.ts';
import { layersOf, type Field } from '../../src/domain/packet/layers.ts';
import { rowsOf } from '../../src/domain/packet/packetList.ts';
import type { Dissected, DissectedField, DissectedWire } from './dissect.ts';
import { readFrames } from './recorded.ts';

const wires = readFrames();

function capturedOn({ scenario, attempt, segment }: DissectedWire): readonly Captured[] {
  const trace = simulate(scenario).attempts[attempt]?.trace;
  if (trace === undefined) throw new Error(`no attempt ${attempt}`);
  return captureOf(scenario, trace, Infinity).filter((each) => each.segment === segment);
}

const allFrames = () =>
  wires.flatMap((wire, index) =>
    capturedOn(wire).map((captured, place) => ({ index, captured, theirs: wire.frames[place] })),
  );

/** "0100 .... = Version: 4", "Checksum: 0x1234 [correct]", "Data: 68656c…". */
function saysTheSame({ name, value }: Field, [, text]: DissectedField): boolean {
  const said = text.replace(/^[01. ]+ = /, '').replace(/ \[(?:correct|unverified)\].*$/, '');
  return said.endsWith('…')
    ? `${name}: ${value}`.startsWith(said.slice(0, -1))
    : said === `${name}: ${value}`;
}

/** Wireshark's place of a field may take in a neighbour's bits. */
const isThere = ({ start, end }: Field, [, , at, size]: DissectedField): boolean =>
  at <= start && end <= at + size;

const isKnown = (field: Field, { fields }: Dissected): boolean =>
  fields.some((each) => each[0] === field.id && saysTheSame(field, each) && isThere(field, each));

/** Of a packet in a packet Wireshark shows this number under its other name. */
const isShownQuoted = ({ id }: Field): boolean => id !== 'tcp.seq_raw';

describe('our frames, as Wireshark reads them', () => {
  test('there are enough of every kind', () => {
    const frames = allFrames();
    const kinds = frames.map(({ captured: { frame } }) =>
      frame.kind === 'arp'
        ? frame.says
        : Object.values(frame.packet.kind)
            .filter((each) => each !== 'question' && each !== 'answer')
            .join(' '),
    );
    expect([...new Set(kinds)].toSorted()).toEqual([
      'icmp echo',
      'icmp echoReply',
      'icmp host',
      'icmp net',
      'icmp port',
      'icmp prohibited',
      'icmp timeExceeded',
      'reply',
      'request',
      'tcp ACK',
      'tcp RST',
      'tcp SYN',
      'tcp SYN-ACK',
      'udp',
    ]);
    expect(frames.length).toBeGreaterThan(500);
  });

  test("the list has Wireshark's words", () => {
    const wrong = wires.flatMap((wire, index) => {
      const ours = rowsOf(capturedOn(wire), true).map(
        ({ source, destination, protocol, length, info }) =>
          [source, destination, protocol, `${length}`, info].join(' | '),
      );
      const theirs = wire.frames.map(({ columns }) => columns.join(' | '));
      return ours.join('\n') === theirs.join('\n') ? [] : [{ index, ours, theirs }];
    });
    expect(wrong).toEqual([]);
  });

  test("every field is one of Wireshark's, with its name, value and place", () => {
    const wrong = allFrames().flatMap(({ index, captured, theirs }) =>
      layersOf(captured.frame)
        .flatMap(({ quoted, fields }) => (quoted ? fields.filter(isShownQuoted) : fields))
        .filter((field) => theirs === undefined || !isKnown(field, theirs))
        .map((field) => ({
          index,
          field,
          theirs: theirs?.fields.filter(([id]) => id === field.id),
        })),
    );
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('every checksum is right', () => {
    const checksums = allFrames().flatMap(
      ({ theirs }) => theirs?.fields.filter(([id]) => id.endsWith('.checksum')) ?? [],
    );
    // What an ICMP error quotes may be cut, so Wireshark does not look.
    const wrong = checksums.filter(
      ([, text]) => !/ \[correct\]$| \[in ICMP error packet\]$/.test(text),
    );
    expect(wrong).toEqual([]);
    expect(checksums.length).toBeGreaterThan(500);
  });
});
