/** What ends are called as choices: of an attempt in the words of the bind lab, of a start. */
export const endings = {
  reached: 'connected',
  refused: 'refused',
  silent: 'timed out',
  unreachable: 'unreachable',
};

export const starts = {
  OK: 'it starts and listens',
  EADDRNOTAVAIL: 'no: not its address',
  EADDRINUSE: 'no: in use',
  EACCES: 'no: not allowed',
};
