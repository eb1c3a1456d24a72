/** Keys as an English sentence names them: "1 or 2", "1 to 4", "1, 3, 4 or 5". */
export function keyList(keys: readonly string[]): string {
  const sorted = keys.toSorted();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const isRun = last.charCodeAt(0) - first.charCodeAt(0) === sorted.length - 1;
  if (isRun && sorted.length > 2) return `${first} to ${last}`;
  return sorted.length < 2 ? first : `${sorted.slice(0, -1).join(', ')} or ${last}`;
}
