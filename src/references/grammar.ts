import { KIND_WORDS, MARK_WORDS, readAct } from './eu-act.ts';
import type { Groups, WrittenForm } from './find-forms.ts';

/**
 * How official papers are referred to. Each form is a pattern with named groups and a function that makes the key of
 * the paper from them. Patterns are written in pieces that cannot match the same text in two ways, so they take
 * linear time on any text.
 *
 * Dutch forms follow the Leidraad voor juridische auteurs and Aanwijzing 3.43 for legislation; EU forms the
 * Interinstitutional Style Guide and CELEX; treaties the series of the Council of Europe.
 */
export interface Form extends WrittenForm {
  readonly kind: ReferenceKind;
  /** True for forms so bare that they are read only in what somebody types into a search field. */
  readonly onlyTyped?: boolean;
}

export type ReferenceKind =
  'paper' | 'dossier' | 'paper-number' | 'question' | 'proceedings' | 'eu-act' | 'eu-paper' | 'treaty' | 'gazette' | 'case';

const DASH = '[-\\u2010-\\u2015]';
const LEAD = `(?:kst|kamerst(?:uk(?:ken)?)?|[te]k|(?:tweede|eerste)\\s+kamer(?:\\s+der\\s+staten${DASH}generaal)?|parliamentary\\s+papers?|dossier)`;
const SESSION = `\\d{4}\\s?(?:/|${DASH})\\s?\\d{2,4}`;
const MARK = '(?:nrs?|nos?|n°|№|number|nummer)';
const SPACE = '[ .\\u00A0\\u2009\\u202F]?';
const DOSSIER = `(?<first>\\d{2})${SPACE}(?<last>\\d{3})`;
const CHAPTER = '\\(?(?<chapter>[IVX]{1,5})(?:(?<=\\([IVX]+)\\))?';
const GAP = `[\\s,;.:]*(?:${DASH}\\s*)?`;
const HEAD = `${LEAD}${GAP}(?:II?[\\s,]+)?(?:vergaderjaar\\s+)?(?:${SESSION}[\\s,]+)?`;
// Two digits and three are the next dossier. Papers of the senate have letters. After a mere space they are more often a word, as in "dossier 31 015 is".
const NUMBER = `(?<number>(?!\\d{2}[ .\\u00A0\\u2009\\u202F]\\d{3}\\b)\\d{1,4}|(?<=${DASH}|\\d|EK\\s|r\\.?\\s)(?![IVX]{2})[A-Z]{1,2})`;
/** This dossier has a part for each council, and papers only in these. */
const OF_COUNCILS = '21501';
const COUNCILS = `(?<first>21)${SPACE}(?<last>501)\\s?${DASH}\\s?(?<council>\\d{2})`;
/** What a paper is of besides: its number, which stands after all of them, is that in the first. */
const JOINT = `(?:\\s*(?:[,;/&+]|${DASH})\\s*(?:(?:en|and)\\s+)?|\\s+(?:en|and|resp\\.|respectievelijk)\\s+)`;
const OTHER = `\\d{2}${SPACE}\\d{3}(?!\\d)(?:\\s?${DASH}\\s?\\d{2}(?=[\\s,;/])|${GAP}\\(?[IVX]{1,5}(?![a-z])\\)?)?`;
const JOINED = `(?:${JOINT}${OTHER}){0,9}`;
const ALONE = `(?<!\\b\\d{2}${SPACE}\\d{3}${JOINT})`;
const YEAR = '(?<year>(?:19|20)\\d{2})';
/** Year and number of an EU act, whichever comes first. */
const STROKE = '(?<one>\\d{1,4})/(?<two>\\d{1,4})';

/** In the order in which they are tried: the longest first. */
export const FORMS: readonly Form[] = [
  {
    kind: 'proceedings',
    // The next word is a house or "vergaderjaar": "handelingen" alone are acts of any kind.
    pattern: new RegExp(
      `\\b(?<annex>(?:aanhangsel|aanh\\.)(?:\\s+van\\s+de)?\\s+)?(?:handelingen|hand\\.)(?=,?\\s+(?:I|[TEV]))(?:,?\\s+(?<house>II?|[TE]K|(?:tweede|eerste)\\s+kamer))?(?:,?\\s+vergaderjaar)?,?\\s+(?<session>${SESSION}),?\\s+(?:${MARK}\\.?\\s*)?(?<number>\\d{1,5})\\b`,
      'giu',
    ),
    toKey: toProceedings,
  },
  { kind: 'proceedings', pattern: /\b(?<annex>a)?h-(?<house>[te]k)-(?<session>\d{8})-(?<number>\d{1,5})\b/giu, toKey: toProceedings },
  {
    kind: 'paper',
    pattern: new RegExp(`(?<!\\w)(?:${HEAD}|${ALONE})${COUNCILS}${JOINED}(?:${DASH}|[\\s,;.:]*${MARK}\\.?\\s*)${NUMBER}\\b`, 'giu'),
    toKey: toPaper,
  },
  { kind: 'dossier', pattern: new RegExp(`(?<!\\w)(?:${HEAD}|${ALONE})${COUNCILS}(?!\\d)`, 'giu'), toKey: toPaper },
  // With a lead, a chapter, the word "nr." or hyphens there is no doubt; five digits and a number alone may be anything.
  {
    kind: 'paper',
    pattern: new RegExp(
      `\\b${HEAD}${DOSSIER}(?:${GAP}${CHAPTER}(?![a-z]))?${JOINED}${GAP}(?:EK\\s+)?(?:${MARK}\\.?\\s*)?${NUMBER}\\b`,
      'giu',
    ),
    toKey: toPaper,
  },
  // Letters after a space are a number only in capitals.
  {
    kind: 'paper',
    pattern: new RegExp(`\\b${HEAD}${DOSSIER}(?:${GAP}${CHAPTER})?${JOINED}[\\s,]+(?![IVX]{2})(?<number>[A-Z]{1,2})(?![\\w-])`, 'giu'),
    toKey: (groups) => (/[a-z]/.test(groups['number'] ?? '') ? undefined : toPaper(groups)),
  },
  {
    kind: 'paper',
    pattern: new RegExp(`\\b${DOSSIER}(?:${GAP}${CHAPTER}(?![a-z]))?${JOINED}[\\s,;]*(?:(?:EK|${MARK}\\.?)\\s*){1,2}${NUMBER}\\b`, 'giu'),
    toKey: toPaper,
  },
  // Not "12 345 x 20", nor a year.
  {
    kind: 'paper',
    pattern: new RegExp(`\\b${ALONE}${DOSSIER}${GAP}(?!x\\s?\\d)${CHAPTER}${GAP}(?<number>\\d{1,3})\\b`, 'giu'),
    toKey: toPaper,
  },
  // Not inside a telephone number or an ISBN.
  {
    kind: 'paper',
    pattern: new RegExp(`(?<![\\w-])${ALONE}(?<first>\\d{2})(?<last>\\d{3})${DASH}(?<number>\\d{1,4})\\b(?!-\\d)`, 'giu'),
    toKey: toPaper,
  },
  { kind: 'paper', pattern: new RegExp(`^${DOSSIER}${GAP}(?<number>\\d{1,4}|[A-Z])$`, 'giu'), toKey: toPaper, onlyTyped: true },
  { kind: 'dossier', pattern: new RegExp(`\\b${HEAD}${DOSSIER}${GAP}${CHAPTER}(?!\\w)`, 'giu'), toKey: toPaper },
  { kind: 'dossier', pattern: new RegExp(`\\b${DOSSIER}${GAP}(?![IVX]\\b)${CHAPTER}(?!\\w)`, 'giu'), toKey: toPaper },
  { kind: 'paper', pattern: new RegExp(`\\b${DOSSIER}${JOINED},\\s(?<number>[A-HJ-Z])(?![\\w.-])`, 'gu'), toKey: toPaper },
  { kind: 'dossier', pattern: new RegExp(`^(?:${LEAD}${GAP})?${DOSSIER}$`, 'giu'), toKey: toPaper, onlyTyped: true },
  {
    kind: 'paper-number',
    pattern: new RegExp(`^${MARK}\\.?\\s*(?<number>\\d{1,4})$`, 'giu'),
    toKey: ({ number }) => `nr-${number}`,
    onlyTyped: true,
  },
  { kind: 'question', pattern: /\b(?:kv-tk-)?(?<number>\d{4}Z\d{5})\b/giu, toKey: ({ number }) => `ah-${number}` },
  {
    kind: 'eu-paper',
    // Not in an address: "example.com/2009/10".
    pattern: new RegExp(`(?<!\\.)\\bCOM\\s?[(/]?\\s?${YEAR}[\\s)/]{1,4}(?<number>\\d{1,4})\\b`, 'giu'),
    toKey: toCommissionPaper,
  },
  {
    kind: 'eu-paper',
    pattern: /\b(?<year>\d{4})\s?\/\s?(?<number>\d{1,4})\s?(?:[(/]|(?=COD))(?<procedure>COD|CNS|NLE|APP|INI|INL)\b(?:(?<=\(\w{3})\))?/giu,
    toKey: ({ year, number, procedure }) => `procedure-${year}-${Number(number)}-${procedure}`,
  },
  { kind: 'eu-paper', pattern: /(?<=\b|%3A)5(?<year>\d{4})[PD]C(?<number>\d{4})\b/giu, toKey: toCommissionPaper },
  { kind: 'eu-act', pattern: /(?<=\b|%3A)[03](?<year>\d{4})(?<sort>[LRDFH])(?<number>\d{4})\b/giu, toKey: toAct },
  { kind: 'eu-act', pattern: new RegExp(`(?<![\\w/])${STROKE}/(?<end>${MARK_WORDS})\\b`, 'giu'), toKey: toAct },
  {
    kind: 'eu-act',
    pattern: new RegExp(
      `(?:\\((?<front>${MARK_WORDS})\\)|(?<=(?:${KIND_WORDS})\\s)E[UGC](?=\\s))\\s?(?:${MARK}\\.?\\s?)?${STROKE}\\b`,
      'giu',
    ),
    toKey: toAct,
  },
  // A decision without a mark is mostly one of a Dutch board.
  {
    kind: 'eu-act',
    pattern: new RegExp(
      `(?<word>(?!beschikking|aanbeveling|recommendation|(?<!kader)besluit)(?:${KIND_WORDS}))\\s?(?:${MARK}\\.?\\s)?${STROKE}\\b`,
      'giu',
    ),
    toKey: toAct,
  },
  { kind: 'eu-act', pattern: /^(?<one>\d{4})\/(?<two>\d{1,4})$/giu, toKey: toAct, onlyTyped: true },
  {
    kind: 'treaty',
    // "EU ETS 2" is the market for emissions.
    pattern: new RegExp(`(?<!\\bEU[ -])\\b(?:C?ETS|STC?E)\\s?(?:${MARK}\\.?\\s?)?(?<number>\\d{1,3})\\b`, 'giu'),
    toKey: ({ number }) => `cets-${Number(number)}`,
  },
  {
    kind: 'gazette',
    pattern: new RegExp(
      `\\b(?<gazette>stb|staatsblad|stcrt|staatscourant|trb|tractatenblad)(?:[.\\s]*|-)(?<year>\\d{4})[\\s,/-]+(?:${MARK}\\.?\\s?)?(?<number>\\d{1,5})\\b`,
      'giu',
    ),
    toKey: ({ gazette = '', year, number }) => `${GAZETTES[gazette.toLowerCase()] ?? gazette}-${year}-${number}`,
  },
  {
    kind: 'case',
    pattern: /\b(?<number>ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)/giu,
    toKey: ({ number }) => number,
  },
];

const GAZETTES: Readonly<Record<string, string>> = { staatsblad: 'stb', staatscourant: 'stcrt', tractatenblad: 'trb' };

function toPaper({ first = '', last = '', council, chapter = council, number }: Groups): string | undefined {
  const dossier = `${first}${last}`;
  if (dossier === OF_COUNCILS && council === undefined && number !== undefined) return undefined;
  return ['kst', dossier, chapter, number].filter((part) => part !== undefined).join('-');
}

function toProceedings({ annex, house = '', session = '', number }: Groups): string {
  const year = Number(session.slice(0, 4));
  return `${annex ? 'ah' : 'h'}-${/^(?:i|e.*)$/iu.test(house) ? 'ek' : 'tk'}-${year}-${year + 1}-${number}`;
}

function toCommissionPaper({ year, number }: Groups): string {
  return `com-${year}-${Number(number)}`;
}

function toAct(groups: Groups, before: string): string | undefined {
  const written = readAct(groups, before);
  return written && `eu-${written.year}-${Number(written.number)}`;
}
