/**
 * The rule that the port explorer prints for Linux, in a real nft table: checked by nft(8) in a
 * network namespace of its own (`-c` changes nothing), as it stands on the page. Rules for Windows
 * are documented, not run.
 */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { allowRule } from '../../src/domain/ports/firewallRule.ts';
import { knownPorts, registry } from '../../src/domain/ports/registry.ts';

interface Checked {
  readonly status: number | null;
  readonly stderr: string;
}

/** The page says in which chain its line belongs: input, which drops what no line lets in. */
const tableOf = (lines: readonly string[]): string =>
  [
    'table inet here {',
    '  chain input {',
    '    type filter hook input priority 0; policy drop;',
    '    ct state established,related accept',
    ...lines.map((line) => `    ${line}`),
    '  }',
    '}',
    '',
  ].join('\n');

const checked = (lines: readonly string[]): Checked =>
  spawnSync('unshare', ['-Urn', 'nft', '-c', '-f', '-'], {
    input: tableOf(lines),
    encoding: 'utf8',
  });

/** Namespaces without root, and nft with the rights of one: not on every machine. */
const isThere = checked([]).status === 0;

describe.runIf(isThere)('nft', () => {
  const lines = knownPorts.flatMap((port) =>
    registry[port].used.map((transport) => allowRule.linux(transport, port)),
  );

  test.each(lines)('takes %s', (line) => {
    expect(checked([line])).toMatchObject({ status: 0, stderr: '' });
  });

  test('takes all of them in one table', () => {
    expect(lines.length).toBeGreaterThan(knownPorts.length);
    expect(checked(lines)).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    ['a transport that does not exist', allowRule.linux('tcp', 502).replace('tcp', 'tpc')],
    ['a port that does not exist', allowRule.linux('tcp', 65_536)],
  ])('refuses %s, so it does look', (_, line) => {
    expect(checked([line]).status).not.toBe(0);
  });
});
