import { z } from 'astro/zod';
import { LANGUAGES, type Language } from './localised.ts';

/** A standard of codes of two letters, as far as the Unicode consortium keeps its names. */
interface Standard {
  readonly type: 'region' | 'language';
  readonly pattern: RegExp;
  /** What is expected, with examples. */
  readonly expects: string;
  /** The code that another one was replaced by; itself where there is none. */
  readonly toCurrent: (code: string) => string;
  /** Codes with a name that stand for nothing of the kind. */
  readonly excluded: ReadonlySet<string>;
  /** What a code of others stands for. */
  readonly fromOthers: (code: string) => string | undefined;
}

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));

/** A code of a standard that stands for something; of any other it says which one was meant, where that can be told. */
function codeSchema(standard: Standard) {
  return z
    .string()
    .superRefine((code, context) => {
      if (isCode(code, standard)) return;
      const meant = findMeant(code, standard);
      context.addIssue({ code: 'custom', message: `expects ${standard.expects}${meant === undefined ? '' : `: write \`${meant}\``}` });
    })
    .meta({ pattern: standard.pattern.source });
}

function isCode(code: string, { type, pattern, toCurrent, excluded }: Standard): boolean {
  return pattern.test(code) && !excluded.has(code) && NAMES[type].en.of(code) !== undefined && toCurrent(code) === code;
}

const NAMES = { region: namesOf('region'), language: namesOf('language') };

function namesOf(type: Standard['type']) {
  const [nl, en] = LANGUAGES.map((locale) => new Intl.DisplayNames(locale, { type, fallback: 'none' }));
  return { nl, en } as Readonly<Record<Language, Intl.DisplayNames>>;
}

function findMeant(written: string, standard: Standard): string | undefined {
  const { type, fromOthers } = standard;
  const inCase = (code: string) => (type === 'region' ? code.toUpperCase() : code.toLowerCase());
  const code = inCase(written.trim().split(/[-_]/)[0] ?? '');
  const other = /^[a-z]{2}$/i.test(code) ? (fromOthers(code) ?? code) : undefined;
  if (other !== undefined && isCode(other, standard)) return other;
  const name = written
    .trim()
    .toLowerCase()
    .replace(/^(?:the|het|de) /, '');
  const isNamed = (each: string) => LANGUAGES.some((language) => NAMES[type][language].of(each)?.toLowerCase() === name);
  return PAIRS.map(inCase).find((each) => isCode(each, standard) && isNamed(each));
}

const COUNTRIES: Standard = {
  type: 'region',
  pattern: /^[A-Z]{2}$/,
  expects: 'a country as two capital letters (ISO 3166), such as `NL`, `US`, `GB`, or `EU`',
  toCurrent: (code) => new Intl.Locale(`und-${code}`).region ?? code,
  // Parts of countries, groups of them, and codes for tests.
  excluded: new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']),
  // Of the European Union. What a country that is no more stands for today is not for us to say.
  fromOthers: (code) => ({ EL: 'GR', UK: 'GB' })[code],
};

const LANGUAGE_CODES: Standard = {
  type: 'language',
  pattern: /^[a-z]{2}$/,
  expects: 'a language as two small letters (ISO 639), such as `nl` or `en`',
  toCurrent: (code) => {
    const [current = code] = (Intl.getCanonicalLocales(code)[0] ?? code).split('-');
    return current.length === 2 ? current : code;
  },
  excluded: new Set(),
  // A code that was replaced, or that of a country and of no language: it stands for the one spoken there.
  fromOthers: (code) => {
    if (NAMES.language.en.of(code) !== undefined) return LANGUAGE_CODES.toCurrent(code);
    return isCode(code.toUpperCase(), COUNTRIES) ? new Intl.Locale(`und-${code}`).maximize().language : undefined;
  },
};

/** A country as ISO 3166-1 alpha-2 has it today (and `XK`, by which Kosovo goes), or `EU` for the European Union. */
export const countrySchema = codeSchema(COUNTRIES).meta({ field: 'country', pattern: COUNTRIES.pattern.source });

/** A language as ISO 639-1 has it. */
export const languageSchema = codeSchema(LANGUAGE_CODES);
