/** The words of the transport bar and of the list of its keys. */
export const player = {
  transport: 'Playback',
  toStart: 'To the start',
  stepBack: 'Step back',
  /** A toggle: it keeps this label and is pressed while playing. */
  play: 'Play',
  stepForward: 'Step forward',
  toEnd: 'To the end',
  slider: 'Step',
  step: (step: number, length: number) => `step ${step} of ${length}`,
  /** The slider's value in speech, where the screen has a sentence for the step. */
  stepSays: (step: string, sentence: string) => `${step}: ${sentence}`,
  speed: 'Speed, steps per second',
  perSecond: (steps: number) => `${steps === 0.5 ? '½' : steps} / s`,
  keys: {
    title: 'Keys',
    show: 'Show the keys',
    close: 'Close',
    note: 'A text field, a menu or the control in focus gets a key first; Page Up and Page Down step from nearly everywhere.',
    off: 'Shortcuts of a single letter or sign are switched off in the settings.',
    /** How a key is written where it is no letter. */
    names: {
      ' ': 'Space',
      ArrowRight: '→',
      ArrowLeft: '←',
      PageDown: 'Page Down',
      PageUp: 'Page Up',
      Home: 'Home',
      End: 'End',
    },
    commands: {
      toggle: 'Play or pause',
      stepForward: 'One step forward',
      stepBack: 'One step back',
      toStart: 'To the start',
      toEnd: 'To the end',
      reset: 'Reset',
      showKeys: 'Show these keys',
    },
  },
};
