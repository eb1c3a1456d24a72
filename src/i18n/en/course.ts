/** What the course map and the review say: how far one has come, what is due, the progress file. */
const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const listed = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;

/** Twenty seconds an exercise. */
const minutes = (exercises: number): string =>
  `about ${counted(Math.max(1, Math.round(exercises / 3)), 'minute', 'minutes')}`;

const days = (count: number): string => (count === 1 ? 'tomorrow' : `in ${count} days`);

export const course = {
  title: 'The course',
  what: 'Twelve lessons. Take them in their order, or open any: nothing is locked.',
  lessonsDone: (done: number, of: number) => `${done} of ${of} lessons done`,

  goOn: 'Go on',
  begin: 'Begin',
  nextLesson: (number: number, title: string) => `Lesson ${number}: ${title}`,
  nextPart: (part: number, of: number) => `Part ${part} of ${of}`,
  allDone: 'All lessons are done. What you learned stays if you come back on the days of review.',
  today: 'Today',
  dueToday: (skills: readonly string[], count: number) =>
    `Due: ${listed(
      count > skills.length ? [...skills, `${count - skills.length} more`] : skills,
    )}; ${minutes(count)}.`,
  review: 'Review',
  nothingDue: 'Nothing is due today.',
  huntDue: 'A fault hunt is due.',
  hunt: 'Hunt',
  nextDue: (skill: string, day: string, inDays: number) =>
    `Next: ${skill}, ${day} (${days(inDays)}).`,
  howReview:
    'Three right answers in a row put a skill on the calendar. It is asked again after 1, 3, 7, 16 and 35 days.',
  practise: 'Practise now',

  lessons: 'Lessons',
  stages: {
    notStarted: 'not started',
    started: 'started',
    done: 'done',
    mastered: 'mastered',
    due: 'due today',
  },
  partsDone: (finished: number, of: number) => `${finished} of ${of} parts`,
  more: 'Parts and skills',
  moreOf: (title: string) => `Parts and skills of “${title}”`,
  partDone: 'done',
  skills: 'Skills',
  hunts: 'Solved hunts',
  skillStage: {
    new: 'not tried',
    learning: (row: number) => `${row} of 3 right in a row`,
    again: 'to be made good today',
    clean: (day: string) => `clean, re-check ${day}`,
    mastered: (day: string) => `mastered, again ${day}`,
    due: 'due today',
  },
  loadingParts: 'Loading the parts …',

  trainer: 'Ten minutes to teach?',
  trainerPath: 'Four lessons, in this order:',

  progress: 'Your progress',
  kept: 'It stays in this browser: no account, nothing is sent anywhere.',
  notKept: 'This browser keeps nothing for this page. Save your progress as a file.',
  save: 'Save as a file',
  open: 'Open a file',
  wipe: 'Wipe progress',
  wiped: 'Your progress is wiped, in other tabs too. Undo lasts until this page is closed.',
  undo: 'Undo',
  unwiped: 'Your progress is back.',
  came: (parts: number, answers: number, hunts: number) => {
    const all = [
      parts > 0 ? counted(parts, 'finished part', 'finished parts') : '',
      answers > 0 ? counted(answers, 'answer', 'answers') : '',
      hunts > 0 ? counted(hunts, 'hunt', 'hunts') : '',
    ].filter((each) => each !== '');
    return all.length === 0
      ? 'Everything in this file was here already.'
      : `Taken in: ${listed(all)}. What was here stayed.`;
  },
  leftOut: (names: string) => `These values could not be read and were left out: ${names}.`,
  fileFaults: {
    empty: 'This file is empty. Choose the file that “Save as a file” made.',
    big: (megabytes: string) =>
      `This file has ${megabytes} MB; a progress file has less than 1 MB, so it was not read. Choose the file that “Save as a file” made.`,
    unread:
      'This file could not be read. Perhaps it is a folder, or it was moved. Choose it again.',
    foreign:
      'This is no progress of this course, or it was cut off. Nothing was changed. Choose the file that “Save as a file” made.',
    newer:
      'This file was made by a newer version of the app. Nothing was changed. Reload the page, then open the file again.',
  },

  reviewTitle: 'Review',
  left: (count: number) => `${counted(count, 'skill', 'skills')} left today, ${minutes(count)}`,
  reviewDone: 'That was all for today.',
  enough: 'That was about five minutes.',
  enoughLeft: (count: number) =>
    `${counted(count, 'skill is', 'skills are')} still due. Go on, or come back later: they wait.`,
  score: (right: number, all: number) => `${right} of ${all} right.`,
  whatComes: 'What comes when',
  dueWhen: (day: string, inDays: number) => `${day}, ${days(inDays)}`,
  nothingYet: 'There is nothing to review yet.',
  toCourse: 'All lessons',
};
