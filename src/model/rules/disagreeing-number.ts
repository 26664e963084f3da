import type { Path } from '#schema/issue.ts';
import type { EntryOf } from '../types.ts';
import { findingAt, type Finding, type Rule } from './rule.ts';

export const disagreeingNumber: Rule = {
  name: 'disagreeing-number',
  forbids: 'An official paper whose file name, number and address do not name the same paper.',
  why: 'A reader is led to another paper than the one that is described, or a reference finds the wrong one.',
  good: 'kst-31015-250.yml with dossier 31015, number 250, and an address that ends in kst-31015-250.html',
  bad: 'kst-31015-250.yml with number 205',
  check: (model) => [...model.entries.values()].flatMap((entry) => (entry.kind === 'document' ? findDisagreements(entry) : [])),
};

/** A place in which a document names a number, and which. */
interface NamedNumber {
  readonly where: string;
  readonly path: Path;
  /** The series the number belongs to. */
  readonly series: string;
  readonly number: string;
}

/** The first place that names a number counts for right: what is stated as the number, or else the file name. */
function findDisagreements(entry: EntryOf<'document'>): Finding[] {
  const bySeries = Map.groupBy(numbersOf(entry), ({ series }) => series);
  return [...bySeries.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ number }) => first && number !== first.number)
      .map(({ where, path, number }) =>
        findingAt(entry, path, {
          message: `${where} says \`${number}\`, but ${first?.where.replace(/^The/, 'the')} says \`${first?.number}\`.`,
          hint: 'Find out which of them is right, and correct the other. A file that is renamed keeps its old id under `formerIds`.',
        }),
      ),
  );
}

function numbersOf({ id, facts }: EntryOf<'document'>): NamedNumber[] {
  const { parliamentaryPaper: paper, ...others } = facts.identifiers;
  const stated = Object.entries({ ...(paper && { parliamentaryPaper: toId(paper) }), ...others });
  const [first = 'identifiers'] = stated.map(([field]) => field);
  return [
    ...stated.flatMap(([field, value]) => read(value, 'number', `\`${field}\``, ['identifiers', field])),
    ...read(id, 'id', 'The file name', ['identifiers', first]),
    ...(['url', 'archivedUrl'] as const).flatMap((field) => read(decode(facts[field] ?? ''), 'url', `\`${field}\``, [field])),
  ];
}

function toId({ dossier, chapter, number }: NonNullable<EntryOf<'document'>['facts']['identifiers']['parliamentaryPaper']>): string {
  return ['kst', dossier, ...(chapter ? [chapter] : []), number].join('-');
}

function decode(url: string): string {
  return URL.canParse(url) ? url.replaceAll(/%[0-7][0-9A-F]/gi, (code) => decodeURIComponent(code)) : url;
}

function read(text: string, place: 'number' | 'id' | 'url', where: string, path: Path): NamedNumber[] {
  return SERIES.flatMap(({ series, everywhere = [], [place]: here = [] }) => {
    const found = [...everywhere, ...here].map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
    if (!found) return [];
    const { kind, year, number = '' } = found;
    const parts = [
      kind?.toLowerCase(),
      year,
      /^\d+$/.test(number) ? String(Number(number)) : number.toLowerCase().replaceAll(/[:/]/g, '-'),
    ];
    return [{ where, path, series, number: parts.filter((part) => part !== undefined).join('-') }];
  });
}

interface Series extends Readonly<Partial<Record<'everywhere' | 'number' | 'id' | 'url', readonly RegExp[]>>> {
  readonly series: string;
}

/** How each series of official papers is numbered in identifiers, in file names and in addresses. */
const SERIES: readonly Series[] = [
  {
    series: 'paper',
    everywhere: [/(?<![\w-])kst-(?<number>\d{5}(?:-[IVX]+)?-\d+)(?![\w-]*\d)/i],
    url: [/\/kamerstuk(?:ken)?\/(?<number>\d{5}(?:-[IVX]+)?\/\d+)(?!\w)/i],
  },
  { series: 'question', everywhere: [/(?<![a-z0-9])(?<number>\d{4}Z\d{5})(?!\d)/i] },
  {
    series: 'gazette',
    everywhere: [/(?<![a-z])(?<kind>stb|stcrt|trb)-(?<year>\d{4})-(?<number>\d+)(?!\d)/i],
    number: [/^(?<kind>Stb|Stcrt|Trb)\. (?<year>\d{4}), (?<number>\d+)$/],
  },
  {
    series: 'act',
    number: [
      /^[03](?<year>\d{4})[A-Z]{1,2}(?<number>\d{4})$/,
      /^(?:\(EU\) )?(?<year>(?:19|20)\d{2})\/(?<number>\d+)(?:\/[A-Z]+)?$/i,
      /(?<!\d)(?<number>\d+)\/(?<year>(?:19|20)\d{2})(?:\/E[UGC])?$/,
    ],
    id: [/^(?:[a-z]+-)*(?:act|directive|regulation|decision|richtlijn|verordening|besluit|kaderbesluit)-(?<year>\d{4})-(?<number>\d+)$/],
    url: [/(?<!\d)[03](?<year>\d{4})[A-Z]{1,2}(?<number>\d{4})(?!\d)/i, /\/eli\/[a-z_]+\/(?<year>\d{4})\/(?<number>\d+)(?!\d)/i],
  },
  {
    series: 'Commission paper',
    everywhere: [/(?<![a-z])COM[-:/( ]{1,2}(?<year>\d{4})[-:/) ]{1,2}(?<number>\d+)(?!\d)/i],
    number: [/^5(?<year>\d{4})[DP]C(?<number>\d{4})$/],
    url: [/(?<!\d)5(?<year>\d{4})[DP]C(?<number>\d{4})(?!\d)/i],
  },
  {
    series: 'procedure',
    number: [/^(?<year>\d{4})\/(?<number>\d{4})\([A-Z]{3}\)$/],
    id: [/^(?:oeil|procedure)-(?<year>\d{4})-(?<number>\d{4})(?!\d)/],
    url: [/(?<!\d)(?<year>\d{4})\/(?<number>\d{4})\([A-Z]{3}\)/i, /\/procedure\/[A-Z]{2}\/(?<year>\d{4})_(?<number>\d+)(?!\d)/i],
  },
  {
    series: 'treaty',
    number: [/^C?ETS (?<number>\d+)$/],
    id: [/^c?ets-(?<number>\d+)(?!\d)/],
    url: [/treatynum=(?<number>\d+)/i, /\/conventions\/treaty\/(?<number>\d+)/i, /(?<![a-z])C?ETS[-_ ]?(?<number>\d{1,3})(?!\d)/i],
  },
  { series: 'case', id: [/^(?<number>ecli-.+)$/], url: [/(?<number>ECLI:[A-Z]{2}:[A-Z0-9]+:\d{4}:[A-Z0-9.]*[A-Z0-9])/i] },
];
