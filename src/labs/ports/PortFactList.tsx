/** All that one port number says, and what it does not. */
import type { ReactNode } from 'react';
import { systems, type Port } from '../../domain/net/host.ts';
import { portFacts, type PortFacts } from '../../domain/ports/facts.ts';
import { allowRule, ruleNics } from '../../domain/ports/firewallRule.ts';
import { registry, type Transport } from '../../domain/ports/registry.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Card } from '../../ui/Card.tsx';
import { Rich } from '../../ui/Rich.tsx';

export function PortFactList({ port }: { readonly port: Port }) {
  const words = useWords('ports');
  const facts = portFacts(port);
  const range = words.ranges[facts.range];
  const entry = facts.known === null ? null : registry[facts.known];
  const known = facts.known === null ? null : words.known[facts.known];
  const { rows } = words;
  return (
    <Card aria-labelledby="port" className="p-3 sm:p-5">
      <h2 id="port" className="text-xl font-semibold">
        {known === null ? words.here(port) : words.heading(port, known.name)}
      </h2>
      <dl className="mt-3 grid gap-x-4 gap-y-1.5 sm:grid-cols-[auto_1fr]">
        <Row name={rows.range}>{`${range.name}. ${range.what}`}</Row>
        {known === null ? undefined : <Row name={rows.use}>{known.use}</Row>}
        {entry === null ? undefined : (
          <>
            <Row name={rows.service}>
              {entry.service === null ? words.unassigned : <Mono text={entry.service} />}
            </Row>
            <Row name={rows.transport}>{words.transport(entry.used, entry.registered)}</Row>
          </>
        )}
        <Row name={rows.side}>
          <Rich text={words.sides[facts.side]} />
        </Row>
        <Row name={rows.notProof}>{known?.notProof ?? words.notProofOfAny}</Row>
        <Row name={rows.rights}>{facts.needsRight ? words.needsRight : words.noRight}</Row>
        <Row name={rows.rule}>
          <Rules facts={facts} transports={entry?.used ?? ['tcp']} />
        </Row>
        <Row name={rows.source}>
          {entry === null || entry.service === null
            ? words.sourceOfRange
            : words.sourceOf(entry.source)}
        </Row>
      </dl>
      {known === null && port > 0 && facts.range !== 'dynamic' ? (
        <p className="mt-3 text-sm text-ink2">{words.notListed}</p>
      ) : undefined}
    </Card>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold text-ink2">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Mono({ text }: { readonly text: string }) {
  return <code className="font-mono wrap-anywhere">{text}</code>;
}

interface RulesProps {
  readonly facts: PortFacts;
  readonly transports: readonly Transport[];
}

function Rules({ facts: { port, side }, transports }: RulesProps) {
  const words = useWords('ports');
  if (side === 'none') return words.noRule;
  return (
    <div className="flex flex-col gap-2">
      <p>
        <Rich text={words.ruleNote} />
      </p>
      {systems.map((system) => (
        <div key={system}>
          <p className="text-sm text-ink2">{words.ruleFor(system, ruleNics[system])}</p>
          <ul className="rounded-lg border border-line bg-paper px-2 py-1">
            {transports.map((transport) => (
              <li key={transport}>
                <Mono text={allowRule[system](transport, port)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
