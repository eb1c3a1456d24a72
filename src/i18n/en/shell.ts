/** What the app itself says but for its notices: header, home, settings, what failed. */
export const shell = {
  name: 'Bit by Bind',
  skip: 'Skip to the content',
  pages: 'Pages',
  titles: {
    home: 'Bit by Bind: subnets bit by bit',
    and: 'AND lab · Bit by Bind',
    bind: 'Bind lab · Bit by Bind',
    hunt: 'Fault hunt · Bit by Bind',
    learn: 'Course · Bit by Bind',
    review: 'Review · Bit by Bind',
    practice: 'Practice · Bit by Bind',
    ports: 'Ports · Bit by Bind',
  },
  nav: {
    learn: 'Course',
    and: 'AND lab',
    bind: 'Bind lab',
    practice: 'Practice',
    hunt: 'Hunt',
    ports: 'Ports',
  },

  wayBack: (lab: string, step: number) => `Back to step ${step} in the ${lab}`,

  tools: 'Tools of this lab',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  resetToStart: 'Back to the first set-up',
  resetToPreset: 'Back to the preset that was opened last',
  share: 'Share',
  settings: 'Settings',
  close: 'Close',
  notices: 'Notices',

  home: {
    claim: 'Subnets bit by bit. Servers, bind by bind.',
    what: 'See, bit by bit, who is in the same segment, and, hop by hop, which server answers.',
    question: (a: string, b: string) => `Are ${a} and ${b} in the same segment?`,
    a: 'A',
    b: 'B',
    mask: 'mask',
    and: 'AND',
    moveMask: (prefix: string) => `Move the mask, now ${prefix}`,
    same: (a: string, _b: string) => `Same segment: with this mask both are in ${a}.`,
    apart: (a: string, b: string) => `Not the same segment: ${a} is not ${b}.`,
    openPair: 'Watch these two, bit by bit',
    doors: {
      learn: {
        title: 'Learn',
        what: 'Twelve short lessons: predict, run, see why.',
      },
      demonstrate: {
        title: 'Demonstrate',
        what: 'Set up, step forwards and back, share by a link.',
      },
      practise: {
        title: 'Try yourself',
        what: 'Fresh numbers each time, faults to find.',
      },
    },
  },

  copying: {
    copied: 'Copied.',
    refused: 'The browser did not let the app copy.',
  },

  shareDialog: {
    title: 'Share this state',
    copiedLink: 'The link is copied. It opens exactly this state, at this step.',
    refused: 'The browser did not let the app copy. Here is the link to copy by hand:',
    link: 'Link to this state',
  },

  settingsDialog: {
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    motion: 'Motion',
    motions: { system: 'As the system', reduced: 'Reduced', full: 'Full' },
    motionHint: 'Reduced: steps appear at once instead of gliding.',
    singleKeys: 'Single-key shortcuts',
    singleKeysHint:
      'Shortcuts of one letter, digit or sign. Space, arrows and Page keys always work.',
    kept: 'Settings and your work are kept in this browser only.',
    notKept: 'This browser keeps nothing for this page: settings and work last until it is closed.',
  },

  loading: 'Loading the lab …',
  missing: 'A part of the app did not load. Try again when the network is back.',
  failed: {
    title: 'This lab did not load',
    why: 'The network or the server did not answer. Nothing of your work is lost.',
    retry: 'Try again',
  },
  crashed: {
    title: 'Something in this lab broke',
    why: 'Your work is kept. This is its text; paste it into a report or open it again later.',
    work: 'Your work as text',
    retry: 'Try again',
    fresh: 'Start with the default',
  },
};
