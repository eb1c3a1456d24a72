/** Frames as a capture file (the classic pcap format, link type Ethernet), for tcpdump and tshark. */
import type { Captured } from '../../src/domain/packet/capture.ts';
import { bytesOf } from '../../src/domain/packet/layers.ts';

function record({ timeMs, frame }: Captured): Buffer {
  const bytes = bytesOf(frame);
  const head = Buffer.alloc(16);
  head.writeUInt32LE(Math.floor(timeMs / 1000), 0);
  head.writeUInt32LE((timeMs % 1000) * 1000, 4);
  head.writeUInt32LE(bytes.length, 8);
  head.writeUInt32LE(bytes.length, 12);
  return Buffer.concat([head, bytes]);
}

export function pcapOf(captured: readonly Captured[]): Buffer {
  const head = Buffer.alloc(24);
  head.writeUInt32LE(0xa1_b2_c3_d4, 0);
  head.writeUInt16LE(2, 4);
  head.writeUInt16LE(4, 6);
  head.writeUInt32LE(65_535, 16);
  head.writeUInt32LE(1, 20);
  return Buffer.concat([head, ...captured.map(record)]);
}
