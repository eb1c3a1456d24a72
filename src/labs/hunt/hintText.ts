/** A hint as a sentence: first what the symptom says, then which host, then which part of it. */
import { complaintsOf, type Hint } from '../../domain/hunt/stand.ts';
import type { Hunt } from '../../domain/hunt/hunt.ts';
import type { OutcomeKind } from '../../domain/connect/outcome.ts';
import { unserved } from '../../domain/hunt/working.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Names } from '../connect/names.ts';

type Words = Messages['hunt']['hints'];

const symptomOf: Readonly<Record<OutcomeKind, keyof Words['symptom']>> = {
  CONNECTED: 'connected',
  DELIVERED: 'connected',
  ANSWERED: 'connected',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'silent',
  SILENCE: 'silent',
  ENETUNREACH: 'route',
  EHOSTUNREACH: 'host',
  EADDRNOTAVAIL: 'notSent',
  EACCES: 'notSent',
};

/** Of somebody whom this fault keeps from the server, as the cell was found. */
function symptomText({ plan, start }: Hunt, { fault }: Hint, words: Words, names: Names): string {
  const [first] = unserved(fault.apply(plan));
  const complaint = complaintsOf(start).find(({ from }) => from === first);
  if (complaint === undefined) return '';
  const said = words.symptom[symptomOf[complaint.outcome.outcome]];
  return words.about(names.host(complaint.from), said);
}

export function hintText(hunt: Hunt, hint: Hint, words: Words, names: Names): string {
  const { spot } = hint.fault;
  const host = names.host(spot.host);
  switch (hint.kind) {
    case 'symptom':
      return symptomText(hunt, hint, words, names);
    case 'host':
      return words.host(host);
    case 'part':
      return words.part[spot.part](host);
  }
}
