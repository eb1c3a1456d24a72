/**
 * One sentence for each code that a fault can have: the compiler names the codes that a language
 * has no sentence for. The sentences themselves are left to the languages.
 */
interface Coded {
  readonly code: string;
}

export type Sentences<Fault extends Coded> = {
  readonly [Code in Fault['code']]: (fault: Extract<Fault, { code: Code }>) => string;
};

export function sentenceFor<Fault extends Coded, Code extends Fault['code']>(
  sentences: Sentences<Fault>,
  fault: Extract<Fault, { code: Code }> & { readonly code: Code },
): string {
  const code: Code = fault.code;
  return sentences[code](fault);
}
