/** The Internet checksum (RFC 1071): the ones' complement of the ones' complement sum of 16-bit words. */

const word = 0x1_0000;

export function checksumOf(bytes: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 2) {
    sum += (bytes[index] ?? 0) * 256 + (bytes[index + 1] ?? 0);
  }
  while (sum >= word) sum = (sum % word) + Math.floor(sum / word);
  return word - 1 - sum;
}
