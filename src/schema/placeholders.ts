import type { Path } from './issue.ts';

/** What stands in the skeleton of an entry until somebody fills it in: where a word or number is due, and texts in capitals. */
export const FILL_IN = 'VUL-IN';

export const PLACEHOLDERS = {
  name: { nl: 'NAAM IN HET NEDERLANDS', en: 'NAME IN ENGLISH' },
  title: { nl: 'TITEL', en: 'TITLE' },
  term: { nl: 'TERM', en: 'TERM' },
  unit: { nl: 'EENHEID', en: 'UNIT' },
  sentence: { nl: 'WAT HET IS, IN EEN ZIN.', en: 'WHAT IT IS, IN A SENTENCE.' },
  paragraph: { nl: 'WAT HET IS, IN EEN ALINEA.', en: 'WHAT IT IS, IN A PARAGRAPH.' },
  meaning: { nl: 'WAT HET BETEKENT.', en: 'WHAT IT MEANS.' },
  subject: { nl: 'WAAR DIT OVER GAAT.', en: 'WHAT THIS IS ABOUT.' },
  text: { nl: 'DE TEKST.', en: 'THE TEXT.' },
} as const;

const ALL = [FILL_IN, ...Object.values(PLACEHOLDERS).flatMap(({ nl, en }) => [nl, en])].map((text) => text.replace(/\.$/, ''));
/** These may be words of a text as well, so they count only where they are the whole of a name or title. */
const WORDS = new Set(ALL.filter((text) => /^[A-Z]+$/.test(text)));
const PHRASES = ALL.filter((text) => !WORDS.has(text));

/** The placeholder in a text, if it holds one. */
export function findPlaceholder(text: string): string | undefined {
  return PHRASES.find((phrase) => text.includes(phrase));
}

/** Where a value as written still holds a placeholder, however deep. */
export function findUnfilled(value: unknown, path: Path = []): { readonly path: Path; readonly placeholder: string }[] {
  if (typeof value === 'string') {
    const isTitle = ['nl', 'en', 'title'].includes(String(path.at(-1)));
    const placeholder = isTitle && WORDS.has(value.trim()) ? value.trim() : findPlaceholder(value);
    return placeholder === undefined ? [] : [{ path, placeholder }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => findUnfilled(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => findUnfilled(item, [...path, key]));
}
