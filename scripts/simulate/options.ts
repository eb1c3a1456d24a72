/** What `npm run simulate` was asked for. */
export type Form = 'table' | 'json' | 'trace';

export interface Options {
  readonly form: Form;
  /** undefined: standard input. */
  readonly source: string | undefined;
}

const forms: ReadonlyMap<string, Form> = new Map([
  ['--json', 'json'],
  ['--trace', 'trace'],
]);

/** undefined: not understood. */
export function parseOptions(args: readonly string[]): Options | undefined {
  const flags = args.filter((arg) => arg.startsWith('-') && arg !== '-');
  const [source, ...more] = args.filter((arg) => !flags.includes(arg) && arg !== '-');
  const [flag, ...others] = flags;
  const form = flag === undefined ? 'table' : forms.get(flag);
  if (form === undefined || more.length > 0 || others.length > 0) return undefined;
  return { form, source };
}
