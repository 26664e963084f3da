import { findForms } from '#references/find-forms.ts';

/** A day or month in a text. */
export interface FoundDate {
  /** ISO 8601: `2010-01-13` or `2010-01`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds days and months as people write them, in Dutch and English, in order. In figures the day comes first.
 *
 * @example '13 januari 2010, 13-01-2010, January 13th, 2010, 2010-01-13' // => 2010-01-13, four times
 */
export function findDates(text: string): FoundDate[] {
  const forms = PATTERNS.map((pattern) => ({ pattern, toKey: toDate }));
  return findForms(text, forms).map(({ key: date, start, end }) => ({ date, start, end }));
}

/** Dutch and English, whole and short. */
const MONTHS = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'm(?:aart|arch|ar|rt)',
  'apr(?:il)?',
  'm(?:ei|ay)',
  'jun[ei]?',
  'jul[iy]?',
  'aug(?:ust(?:us)?)?',
  'sept?(?:ember)?',
  'o[kc]t(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];

const NAME = String.raw`(?<name>${MONTHS.join('|')})\b\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|e)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})\b`;

const PATTERNS = [
  new RegExp(String.raw`\b${DAY}\s+(?:of\s+)?${NAME},?\s+${YEAR}`, 'giu'),
  new RegExp(String.raw`\b${NAME}\s+${DAY},?\s+${YEAR}`, 'giu'),
  new RegExp(String.raw`\b${YEAR}-(?<month>\d{2})-(?<day>\d{2})\b`, 'gu'),
  new RegExp(String.raw`\b(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.]${YEAR}`, 'gu'),
  new RegExp(String.raw`\b${NAME}\s+(?:of\s+)?${YEAR}`, 'giu'),
];

function toDate({ name, month, day, year }: Readonly<Record<string, string | undefined>>): string | undefined {
  const inYear = name === undefined ? Number(month) : MONTHS.findIndex((each) => new RegExp(`^${each}$`, 'i').test(name)) + 1;
  if (inYear < 1 || inYear > 12 || (day !== undefined && (Number(day) < 1 || Number(day) > 31))) return undefined;
  return [year, String(inYear).padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}
