/**
 * What a visitor may have to download: limits in bytes, after gzip unless it says otherwise. The
 * journeys ask a real browser whether it downloads what is counted here.
 */
const KB = 1000;

export const budget = {
  /** Everything that comes before the page is idle for the first time, HTML and icon included. */
  firstLoad: 97 * KB,
  /** Not zipped: the HTML with its critical CSS arrives in the first flight of a TCP connection. */
  html: 14_000,
  /** Until the page answers to the visitor. */
  requests: 6,
  /** The style sheet of everything but the first picture: it comes with the first later part. */
  sheet: 15 * KB,
  /** What every lab brings and the next one finds there: fields, transport, words for addresses. */
  labsShare: 25 * KB,
  /** Whatever is imported on demand, with all that it brings along. */
  onDemand: 40 * KB,
  /** The parts and the words of one lesson: its page and the labs are there by then. */
  lesson: 15 * KB,
  /** The bind lab draws hosts, cables, packets and tables, and may cost more. */
  connectLab: 60 * KB,
} as const;

/** Whoever comes later brings the sheet along; this one does. */
export const sheetBringer = 'src/app/pages/LabPage.tsx';

/** Imported on demand but always, right after the first picture: part of the first load. */
export const firstParts: readonly string[] = ['src/app/storage/keepStores.ts'];

const labFrame = [
  'src/app/pages/LabPage.tsx',
  'src/app/LabTools.tsx',
  'src/app/textLab.tsx',
  'src/i18n/en/player.ts',
  'src/i18n/en/ip.ts',
];

export const connectLab = 'src/labs/connect/ConnectLab.tsx';

/** What is fetched together with a lab, and so is part of its cost. */
export const labParts: Readonly<Record<string, readonly string[]>> = {
  'src/labs/and/AndLab.tsx': [
    ...labFrame,
    'src/domain/and/simulation.ts',
    'src/content/scenarios.ts',
    'src/i18n/en/and.ts',
  ],
  [connectLab]: [
    ...labFrame,
    'src/domain/bench/simulation.ts',
    'src/content/bindScenarios.ts',
    'src/i18n/en/bind.ts',
    'src/i18n/en/connect.ts',
  ],
};

/** Parts that count together, and what is there already when they come. */
export interface Group {
  readonly name: string;
  readonly limit: number;
  readonly besides: readonly string[];
}

const learnPage = 'src/app/pages/LearnPage.tsx';
/** Fetched with each lesson, by its page. */
const lessonDrills = 'src/app/lesson/DrillParts.tsx';
const huntPage = 'src/app/pages/HuntPage.tsx';

/** A view or a form of the bind lab is opened in the lab only; a hunt is drawn by the lab. */
const isInConnectLab = (part: string): boolean =>
  (part.startsWith('src/labs/connect/') && part !== connectLab) || part === huntPage;

export function groupOf(part: string): Group {
  const lesson = /^src\/content\/lessons\/([^/]+)\//.exec(part)?.[1];
  if (lesson !== undefined) {
    const besides = [learnPage, lessonDrills, ...Object.keys(labParts)];
    return { name: `lesson ${lesson}`, limit: budget.lesson, besides };
  }
  const limit = part === connectLab ? budget.connectLab : budget.onDemand;
  if (part === lessonDrills) return { name: part, limit, besides: [learnPage] };
  return { name: part, limit, besides: isInConnectLab(part) ? [connectLab] : [] };
}
