/** What the app itself says: header, home, settings, notices. `*bold*` and `` `mono` `` are marks. */
export const shell = {
  name: 'Bit by Bind',
  skip: 'Skip to the content',
  pages: 'Pages',
  titles: { home: 'Bit by Bind: subnets bit by bit', and: 'AND lab · Bit by Bind' },
  nav: { home: 'Home', and: 'AND lab' },

  tools: 'Tools of this lab',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  share: 'Share',
  settings: 'Settings',
  close: 'Close',
  copied: 'Copied',
  putAway: 'Put this notice away',
  notices: 'Notices',

  home: {
    claim: 'Subnets bit by bit. Servers, bind by bind.',
    what: 'See, one bit at a time, how an IP address and a mask decide who is in the same segment.',
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
      and: 'Two hosts, each with its own mask, 32 columns: type them, flip bits, run the AND forwards and back.',
    },
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

  link: {
    long: (length: number) =>
      `This link has ${length} characters, more than any that the app makes. It was not read.`,
    page: (name: string) => `There is no page called “${name}”. This is the home page.`,
    step: (value: string) =>
      `The link's step, “at=${value}”, is not a whole number. This is the default instead.`,
    twice: (key: string) => `The link says “${key}” twice. This is the default instead.`,
    text: (position: number, key: string) =>
      key === ''
        ? `The link cannot be read from character ${position} on. This is the default instead.`
        : `The link's “${key}” cannot be read (character ${position}). This is the default instead.`,
    paste: 'The link as it came. Mend it here, or paste it again',
    open: 'Open',
  },
  opened: {
    what: 'You opened a link. Your own work is kept.',
    back: 'Back to my own',
  },

  storage: {
    corrupt:
      'What this browser had kept of your work cannot be read. It is set aside, nothing is deleted. The app starts afresh.',
    fields: (names: string) =>
      `Some of what this browser had kept was damaged and got its default: ${names}. The rest is here.`,
    newer:
      'This browser keeps work of a newer version of the app. It is left alone, so nothing from now on is kept.',
    full: 'The browser has no room left to keep your work. It goes on here; the app keeps trying.',
    denied:
      'This browser keeps nothing for this page. You can work, but a link is the only thing that lasts.',
    copy: 'Copy the data',
    download: 'Save the data as a file',
  },
};
