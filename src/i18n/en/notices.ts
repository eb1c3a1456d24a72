/** What the app has to tell: links that cannot be read, storage that does not keep. */
export const notices = {
  putAway: 'Put this notice away',

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
