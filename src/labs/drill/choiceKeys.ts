/**
 * Which key chooses which option: 1 is the first of them, but a number among them is no other's key.
 * Hearing the keys is left to `useChoiceKeys.ts`.
 */
const isDigit = (option: string): boolean => /^[1-9]$/.test(option);

const inOrder = (first: string, { length }: readonly string[]): readonly string[] =>
  Array.from({ length }, (_, index) => String.fromCharCode(first.charCodeAt(0) + index));

/** Digits alone are their own keys; where some are digits, letters mean the places. */
export function choiceKeys(options: readonly string[]): readonly string[] {
  if (options.every(isDigit)) return options;
  return inOrder(options.some(isDigit) ? 'a' : '1', options);
}
