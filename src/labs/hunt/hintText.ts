/** A hint as a sentence. What it tells of is chosen in `domain/hunt/hint.ts`. */
import type { OutcomeKind } from '../../domain/connect/outcome.ts';
import type { Hint } from '../../domain/hunt/hint.ts';
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

export function hintText(hint: Hint, words: Words, names: Names): string {
  const { host, part, nic } = hint.fault.spot;
  const place = () =>
    words.place[part](names.host(host), nic === undefined ? '' : names.nic(host, nic));
  switch (hint.kind) {
    case 'symptom': {
      const { from, outcome } = hint.complaint;
      return words.about(names.host(from), words.symptom[symptomOf[outcome.outcome]]);
    }
    case 'host':
      return words.host(names.host(host));
    case 'part':
      return words.part(place(), words.what[part]);
    case 'again':
      return words.again(hint.faults, place());
  }
}
