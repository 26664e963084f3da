import type { EntryKind } from '#schema/parts/ref.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { nameOf, sentence, sentences } from './words.ts';

/** The topics and roles of every corpus. */
export const TOPICS = [
  'payments',
  'reporting',
  'filtering',
  'detection',
  'investigation',
  'prosecution',
  'prevention',
  'law',
  'travel',
  'education',
  'support',
  'research',
];
export const ROLES = ['chair', 'lead', 'member', 'partner', 'founder', 'secretariat', 'funder'];

const COUNTRIES = ['NL', 'NL', 'NL', 'BE', 'DE', 'GB', 'US', 'FR', 'SE', 'IT', 'AU', 'TH', 'EU'];

/** What one file of a corpus needs to be made. */
export interface Setting {
  readonly plan: Plan;
  readonly random: Random;
  readonly id: string;
  /** The place of the entry in its kind, from 1. */
  readonly number: number;
}

type Facts = Readonly<Record<string, unknown>>;

/** The facts of one entry of a kind, as an editor would write them into its file. */
export const FACTS: Readonly<Record<Exclude<EntryKind, 'guide'>, (setting: Setting) => Facts>> = {
  initiative: (setting) => ({
    ...entry(setting),
    kind: setting.random.pick(['coalition', 'task-force', 'platform', 'programme', 'plan', 'campaign', 'pilot', 'measure']),
    ...names(setting, 'I'),
    scope: setting.random.pick(['national', 'national', 'european', 'international']),
    countries: [setting.random.pick(COUNTRIES)],
    start: { when: day(setting.random, 1996, 2008), ...claim(setting) },
    status: trail(setting, ['announced', 'active', 'ended'], 2008),
    ...statements(setting, { participants: setting.random.between(1, 7), relations: setting.random.between(0, 3) }),
  }),
  organisation: (setting) => ({
    ...entry(setting),
    kind: setting.random.pick(['ministry', 'government-body', 'police', 'hotline', 'ngo', 'company', 'igo', 'network']),
    ...names(setting, 'O'),
    sector: setting.random.pick(['public', 'private', 'civil-society', 'international']),
    country: setting.random.pick(COUNTRIES),
    ...(setting.random.happens(30) && { start: { when: day(setting.random, 1960, 2005), ...claim(setting) } }),
    ...statements(setting, { participants: 0, relations: setting.random.between(0, 2) }),
  }),
  document: (setting) => {
    const { random, number } = setting;
    const date = day(random, 1998, 2026);
    const passages = hasPassages(setting.id) ? passagesOf(setting) : [];
    return {
      ...entry(setting),
      kind: random.pick(['parliamentary-paper', 'letter', 'report', 'press-release', 'news', 'web-page']),
      title: nameOf(number, random),
      shortTitle: { nl: `Stuk ${number}`, en: `Paper ${number}` },
      language: random.pick(['nl', 'en']),
      date,
      ...(random.happens(25) && {
        identifiers: { parliamentaryPaper: { session: `${date.slice(0, 4)}-${Number(date.slice(0, 4)) + 1}`, dossier: '30000', number } },
      }),
      authors: [setting.plan.choose('organisation', random)],
      url: `https://papers.example/${setting.id}`,
      readingStatus: random.pick(['whole', 'part']),
      summary: sentences(random),
      ...(passages.length > 0 && { passages }),
    };
  },
  commitment: (setting) => {
    const made = day(setting.random, 2004, 2012);
    return {
      ...entry(setting),
      title: nameOf(setting.number, setting.random),
      summary: sentences(setting.random),
      kind: setting.random.pick(['promise', 'expectation']),
      by: [setting.plan.choose('organisation', setting.random)],
      about: [setting.plan.choose('initiative', setting.random)],
      madeIn: { when: made, ...claim(setting) },
      ...(setting.random.happens(50) && { due: String(setting.random.between(2013, 2018)) }),
      trail: trail(setting, ['in-preparation', 'started', 'done'], 2013).map((step) => ({ ...step, note: sentences(setting.random) })),
    };
  },
  event: (setting) => ({
    ...entry(setting),
    kind: setting.random.pick(['launch', 'debate', 'publication', 'decision', 'meeting', 'legal', 'campaign']),
    title: nameOf(setting.number, setting.random),
    summary: sentences(setting.random),
    when: setting.random.happens(80) ? day(setting.random, 1996, 2026) : String(setting.random.between(1996, 2025)),
    about: [setting.plan.choose('initiative', setting.random)],
    participants: distinct(setting.random.between(0, 2), () => setting.plan.choose('organisation', setting.random)),
    ...claim(setting),
  }),
  figure: (setting) => {
    const { random } = setting;
    const from = random.between(2000, 2016);
    const periods = Array.from({ length: random.between(1, 8) }, (_, index) => from + index);
    const series = ['first', 'second', 'third'].slice(0, random.between(1, 3));
    return {
      ...entry(setting),
      title: nameOf(setting.number, random),
      summary: sentences(random),
      about: [setting.plan.choose('initiative', random)],
      publishers: [setting.plan.choose('organisation', random)],
      unit: { nl: 'meldingen', en: 'reports' },
      periods,
      series: series.map((id) => ({
        id,
        label: labelOf(random),
        values: periods.map(() => random.between(10, 90_000)),
        ...claim(setting),
      })),
      ...(series.length > 1 && { sameCounting: [series] }),
    };
  },
  term: (setting) => ({
    ...entry(setting),
    label: nameOf(setting.number, setting.random),
    definition: sentences(setting.random),
    related: distinct(setting.random.between(1, 4), () =>
      setting.plan.choose(setting.random.pick(['initiative', 'organisation', 'document']), setting.random),
    ),
    source: claim(setting),
  }),
};

/** One in ten papers has its passages described, as the papers have that much rests on. */
function hasPassages(documentId: string): boolean {
  return documentId.endsWith('0');
}

const PASSAGES = 12;

function passagesOf({ random }: Setting): Facts[] {
  return Array.from({ length: PASSAGES }, (_, index) => ({ id: `p.${index + 1}`, gist: sentences(random) }));
}

/** A citation of a paper, with a passage where it has passages. */
export function citation({ plan, random }: Setting): string {
  const id = plan.chooseId('document', random);
  return hasPassages(id) ? `${id}#p.${random.between(1, PASSAGES)}` : id;
}

function claim(setting: Setting): Facts {
  const { random } = setting;
  return {
    cite: distinct(random.happens(20) ? 2 : 1, () => citation(setting)),
    ...(random.happens(15) && { confidence: 'likely' }),
    ...(random.happens(5) && { caveat: sentences(random) }),
  };
}

function entry(setting: Setting): Facts {
  const { random } = setting;
  const changed = random.happens(10);
  return {
    audience: 'public',
    topics: distinct(random.between(1, 3), () => random.pick(TOPICS)),
    firstPublished: day(random, 2024, 2025),
    lastReviewed: '2026-06-01',
    ...(random.happens(20) && { openQuestions: [sentences(random)] }),
    ...(changed && { changes: [{ when: '2026-05-01', kind: 'text', text: sentences(random) }] }),
  };
}

function names({ random, number }: Setting, letter: string): Facts {
  const name = nameOf(number, random);
  return {
    name,
    abbreviation: `${letter}${name.en.replace(/[^A-Z]/g, '')}${number}`,
    aliases: { nl: [`${name.nl} (oud)`], en: [`${name.en} (old)`] },
    summary: sentences(random),
  };
}

function trail(setting: Setting, states: readonly string[], from: number): Facts[] {
  const { random } = setting;
  return states.slice(0, random.between(1, states.length)).map((state, index) => ({
    state,
    when: day(random, from + index * 3, from + index * 3 + 2),
    note: sentences(random),
    ...claim(setting),
  }));
}

function statements(setting: Setting, { participants, relations }: { readonly participants: number; readonly relations: number }): Facts {
  const { plan, random, id } = setting;
  const others = distinct(relations, () => plan.choose(random.pick(['initiative', 'organisation']), random)).filter(
    (key) => !key.endsWith(`/${id}`),
  );
  return {
    participants: distinct(participants, () => plan.choose('organisation', random)).map((actor) => ({
      actor,
      role: random.pick(ROLES),
      ...(random.happens(60) && { when: `${random.between(2006, 2022)}/${random.pick(['', '..', '2023'])}` }),
      ...claim(setting),
    })),
    relations: others.map((to) => ({ kind: random.pick(['part-of', 'related', 'counterpart', 'drives']), to, ...claim(setting) })),
    facts: Array.from({ length: random.between(0, 3) }, (_, index) => ({
      id: `fact-${index + 1}`,
      text: sentences(random),
      ...claim(setting),
    })),
  };
}

function labelOf(random: Random): { nl: string; en: string } {
  return { nl: sentence('nl', random).slice(0, 30).trim(), en: sentence('en', random).slice(0, 30).trim() };
}

/** So many different items, or a few less where the same ones come up again. */
function distinct<Item>(count: number, make: () => Item): Item[] {
  return [...new Set(Array.from({ length: count }, make))];
}

function day(random: Random, from: number, to: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${random.between(from, to)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}
