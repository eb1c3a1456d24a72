/** What an attempt's ends are called as choices: the words of the bind lab. */
export const endings = {
  reached: 'connected',
  refused: 'refused',
  silent: 'timed out',
  unreachable: 'unreachable',
};
