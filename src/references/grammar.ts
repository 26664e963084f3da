/**
 * How official papers are referred to. Each form is a pattern with named groups and a function that makes the key of
 * the paper from them. Patterns are written in pieces that cannot match the same text in two ways, so they take
 * linear time on any text.
 *
 * Dutch forms follow the Leidraad voor juridische auteurs and Aanwijzing 3.43 for legislation; EU forms the
 * Interinstitutional Style Guide and CELEX; treaties the series of the Council of Europe.
 */
export interface Form {
  readonly kind: ReferenceKind;
  readonly pattern: RegExp;
  /** The key of what is referred to, or undefined where the text only looks like a reference. */
  readonly toKey: (groups: Groups) => string | undefined;
  /** True for forms so bare that they are read only in what somebody types into a search field. */
  readonly onlyTyped?: boolean;
}

export type ReferenceKind =
  'paper' | 'dossier' | 'paper-number' | 'question' | 'proceedings' | 'eu-act' | 'eu-paper' | 'treaty' | 'gazette' | 'case';

type Groups = Readonly<Record<string, string | undefined>>;

const DASH = '[-\\u2010-\\u2015]';
const LEAD = `(?:kst|kamerstuk(?:ken)?|(?:tweede|eerste)\\s+kamer,?(?:\\s+vergaderjaar)?|parliamentary\\s+papers?|dossier)`;
const SESSION = `\\d{4}\\s?(?:/|${DASH})\\s?\\d{2,4}`;
const MARK = '(?:nrs?|nos?|number|nummer)';
const DOSSIER = '(?<first>\\d{2})[ .\\u00A0\\u202F]?(?<last>\\d{3})';
const CHAPTER = '\\(?(?<chapter>[IVX]{1,5})\\)?';
const GAP = `[\\s,;.]*(?:${DASH}\\s*)?`;
const NUMBER = '(?<number>\\d{1,4}|[A-Z]{1,2})';

/** In the order in which they are tried: the longest first. */
export const FORMS: readonly Form[] = [
  {
    kind: 'proceedings',
    pattern: new RegExp(
      `\\b(?<annex>aanhangsel(?:\\s+van\\s+de)?\\s+)?handelingen\\s+(?<house>II?)\\s+(?<session>${SESSION}),?\\s+(?:${MARK}\\.?\\s*)?(?<number>\\d{1,5})\\b`,
      'giu',
    ),
    toKey: ({ annex, house, session, number }) => `${annex ? 'ah' : 'h'}-${house === 'I' ? 'ek' : 'tk'}-${toSession(session)}-${number}`,
  },
  // With a lead, a chapter, the word "nr." or hyphens there is no doubt; five digits and a number alone may be anything.
  {
    kind: 'paper',
    pattern: new RegExp(
      `\\b${LEAD}[\\s.:]*${DASH}?\\s*(?:II?\\s+)?(?:${SESSION},?\\s+)?${DOSSIER}(?:${GAP}${CHAPTER}(?![a-z]))?${GAP}(?:EK\\s+)?(?:${MARK}\\.?\\s*)?${NUMBER}\\b`,
      'giu',
    ),
    toKey: toPaper,
  },
  {
    kind: 'paper',
    pattern: new RegExp(`\\b${DOSSIER}(?:${GAP}${CHAPTER})?[\\s,;]*(?:EK\\s+)?${MARK}\\.?\\s*${NUMBER}\\b`, 'giu'),
    toKey: toPaper,
  },
  { kind: 'paper', pattern: new RegExp(`\\b${DOSSIER}${GAP}${CHAPTER}${GAP}(?<number>\\d{1,4})\\b`, 'giu'), toKey: toPaper },
  { kind: 'paper', pattern: new RegExp(`\\b(?<first>\\d{2})(?<last>\\d{3})${DASH}(?<number>\\d{1,4})\\b`, 'giu'), toKey: toPaper },
  { kind: 'paper', pattern: new RegExp(`^${DOSSIER}${GAP}(?<number>\\d{1,4})$`, 'giu'), toKey: toPaper, onlyTyped: true },
  {
    kind: 'dossier',
    pattern: new RegExp(`\\b(?:${LEAD}[\\s.:]*${DASH}?\\s*)?(?:II?\\s+)?(?:${SESSION},?\\s+)?${DOSSIER}${GAP}${CHAPTER}(?![\\w])`, 'giu'),
    toKey: toPaper,
  },
  { kind: 'dossier', pattern: new RegExp(`^(?:${LEAD}[\\s.:]*${DASH}?\\s*)?${DOSSIER}$`, 'giu'), toKey: toPaper, onlyTyped: true },
  {
    kind: 'paper-number',
    pattern: new RegExp(`^${MARK}\\.?\\s*(?<number>\\d{1,4})$`, 'giu'),
    toKey: ({ number }) => `nr-${number}`,
    onlyTyped: true,
  },
  { kind: 'question', pattern: /\b(?<number>\d{4}Z\d{5})\b/giu, toKey: ({ number }) => `ah-${number}` },
  {
    kind: 'eu-paper',
    pattern: /\bCOM\s?[(/]?\s?(?<year>\d{4})\s?[)/]?\s?\/?\s?(?<number>\d{1,4})\b(?:\s+(?:final|definitief|def\b\.?))?/giu,
    toKey: ({ year, number }) => `com-${year}-${Number(number)}`,
  },
  {
    kind: 'eu-paper',
    pattern: /\b(?<year>\d{4})\s?\/\s?(?<number>\d{1,4})\s?\(?(?<procedure>COD|CNS|NLE|APP|INI|INL)\)?/giu,
    toKey: ({ year, number, procedure }) => `procedure-${year}-${Number(number)}-${procedure}`,
  },
  {
    kind: 'eu-paper',
    pattern: /\b5(?<year>\d{4})[PD]C(?<number>\d{4})\b/giu,
    toKey: ({ year, number }) => `com-${year}-${Number(number)}`,
  },
  { kind: 'eu-act', pattern: /\b3(?<year>\d{4})[LRDFH](?<number>\d{4})\b/giu, toKey: toAct },
  {
    kind: 'eu-act',
    pattern: /\b(?<year>(?:19|20)\d{2})\/(?<number>\d{1,4})\/(?:EU|EG|EC|EEG|EEC|JBZ|JHA|JAI|GBVB|CFSP|Euratom)\b/giu,
    toKey: toAct,
  },
  { kind: 'eu-act', pattern: /\((?:EU|EG|EC)\)\s?(?:(?:nr|no)\.?\s?)?(?<year>(?:19|20)\d{2})\/(?<number>\d{1,4})\b/giu, toKey: toAct },
  {
    kind: 'eu-act',
    pattern:
      /\b(?:richtlijn|directive|verordening|regulation|kaderbesluit|framework decision|besluit|decision)\s+(?:(?:EU|EG|EC)\s+)?(?<year>(?:19|20)\d{2})\/(?<number>\d{1,4})\b/giu,
    toKey: toAct,
  },
  { kind: 'eu-act', pattern: /^(?<year>(?:19|20)\d{2})\/(?<number>\d{1,4})$/giu, toKey: toAct, onlyTyped: true },
  {
    kind: 'treaty',
    pattern: /\b(?:C?ETS|STC?E)\s?(?:(?:nr|no|№)\.?\s?)?(?<number>\d{1,3})\b/giu,
    toKey: ({ number }) => `cets-${Number(number)}`,
  },
  {
    kind: 'gazette',
    pattern:
      /\b(?<gazette>stb|staatsblad|stcrt|staatscourant|trb|tractatenblad)(?:[.\s]*|-)(?<year>\d{4})[\s,/-]+(?:(?:nr|no)\.?\s?)?(?<number>\d{1,5})\b/giu,
    toKey: ({ gazette = '', year, number }) => `${GAZETTES[gazette.toLowerCase()] ?? gazette}-${year}-${number}`,
  },
  { kind: 'case', pattern: /\bECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?/giu, toKey: () => undefined },
];

const GAZETTES: Readonly<Record<string, string>> = { staatsblad: 'stb', staatscourant: 'stcrt', tractatenblad: 'trb' };

function toPaper({ first, last, chapter, number }: Groups): string {
  return ['kst', `${first}${last}`, chapter, number].filter((part) => part !== undefined).join('-');
}

function toAct({ year, number }: Groups): string {
  return `eu-${year}-${Number(number)}`;
}

/** @example '2009/10' // => '2009-2010' */
function toSession(session = ''): string {
  const [first = '', second = ''] = session.split(/\D+/);
  return `${first}-${second.length === 2 ? first.slice(0, 2) + second : second}`;
}
