/** What ends are called as choices: of an attempt as the bind lab calls them, and of a start. */
import { bind } from '../../i18n/en/bind.ts';

export const endings = bind.predict.guessesOf.tcp;

export const starts = {
  OK: 'it starts and listens',
  EADDRNOTAVAIL: 'no: not its address',
  EADDRINUSE: 'no: in use',
  EACCES: 'no: not allowed',
};
