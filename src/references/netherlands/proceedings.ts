import { Cursor } from '../cursor.ts';
import { toKey } from '../key.ts';
import type { Finder, Reference } from '../reference.ts';
import { DASH, MARK, readSession, SESSION, THIN, toNumber } from '../tokens.ts';
import { PAGE } from './numbers.ts';

const START =
  /(?<!\p{L})(?:(?<annex>aanh(?:angsel|\.)(?:\s(?:van|der|bij)(?:\s(?:de|het))?)?\s?(?:hand(?:elingen|\.))?)|hand(?:elingen|\.))/giu;
const SESSION_BEFORE = new RegExp(`(?:vergaderjaar\\s)?(?<session>${SESSION})[\\s,;]{1,3}$`, 'iu');
const BEFORE = 40;

const PAUSE = /[\s,:;]{0,3}/y;
const HOUSE = new RegExp(
  `(?:van\\s(?:de\\s)?|der\\s)?(?:(?<chamber>tweede|eerste)\\skamer(?:\\sder\\sstaten${DASH}generaal)?|(?:kamer\\s)?(?<house>[te]k|ii?|[12](?=[,\\s]{1,2}(?:vergaderjaar|\\d{4}))))(?![\\p{L}\\d])`,
  'iuy',
);
const YEARS = new RegExp(`(?<word>vergaderjaar\\s{1,2})?(?<session>${SESSION})`, 'iuy');
const NUMBER = new RegExp(`(?<mark>${MARK})?(?!\\d{2}${THIN}\\d{3}(?!\\d))(?<number>\\d{1,5})(?![\\p{L}\\d/]|${DASH}\\d)`, 'iuy');
const MARKED_NUMBER = new RegExp(`(?:${MARK})(?!\\d{2}${THIN}\\d{3}(?!\\d))(?<number>\\d{1,5})(?!\\d)`, 'iuy');
/** Pages are numbered by sitting, for some years by item too: "p. 23-3-5", "blz. 82-5281". */
const BY_SITTING = new RegExp(
  `(?:\\d{2}${THIN}\\d{3},\\s)?(?:p{1,2}|blz|pag)\\.?:?\\s?(?<number>\\d{1,3})${DASH}(?:(?<item>\\d{1,2})${DASH}(?<page>\\d{1,3})|(?<long>\\d{4}))(?!\\d)`,
  'iuy',
);
/** Sittings have pages by the thousand, and papers do not: the dossier tells only what was debated. */
const BY_DOSSIER = new RegExp(
  `\\d{2}${THIN}\\d{3},\\s(?:${MARK})(?<number>\\d{1,3}),\\s(?:p{1,2}|blz|pag)\\.?:?\\s?(?<page>\\d{4})(?!\\d)`,
  'iuy',
);
const PAGES = new RegExp(`(?:p{1,2}|blz|pag)\\.?:?\\s?(?<first>\\d{1,5})(?:\\s?${DASH}\\s?(?<last>\\d{1,5}))?(?!\\d)`, 'iuy');
const ITEM = /,?\s(?:item|onderwerp)\s(?<item>\d{1,3})(?!\d)/iy;
const MORE_ITEMS = /(?:,|\sen)\s(?:item\s)?\d{1,3}(?!\d)(?=[).,;]|\s(?:en|p|blz)|$)/iy;
const ANOTHER = new RegExp(`(?:,\\s?|\\s(?:en|and)\\s)(?:${MARK})?(?<number>\\d{1,5})(?=[).,;:]|$|\\s(?:en|and)\\s)`, 'iuy');

/**
 * Proceedings of the Dutch parliament, and answers to questions in their annex. "Handelingen" alone are acts of any kind,
 * and those with the number of a dossier are its papers, which were annexed to them.
 */
export const findProceedings: Finder = function* (text) {
  for (const match of text.matchAll(START)) yield* readAt(text, match);
};

function readAt(text: string, match: RegExpExecArray): Reference[] {
  const isAnnex = match.groups?.['annex'] !== undefined;
  const before = isAnnex ? SESSION_BEFORE.exec(text.slice(Math.max(0, match.index - BEFORE), match.index)) : null;
  const cursor = new Cursor(text, match.index + match[0].length);
  let house: string | undefined;
  let session = readSession(before?.groups?.['session']);
  let isSaid = isAnnex;
  for (let part = 0; part < 3; part += 1) {
    cursor.take(PAUSE);
    const said = cursor.take(HOUSE)?.groups;
    if (said) {
      house ??= said['chamber'] ?? said['house'];
      isSaid = true;
      continue;
    }
    const years = cursor.take(YEARS)?.groups;
    if (!years) break;
    session = readSession(years['session']);
    isSaid ||= years['word'] !== undefined;
  }
  if (session === undefined || !isSaid) return [];
  cursor.take(PAUSE);
  const start = match.index - (before?.[0].length ?? 0);
  const base = `${isAnnex ? 'ah' : 'h'}-${/^(?:i|1|e.*)$/iu.test(house ?? '') ? 'ek' : 'tk'}-${session}`;
  return isAnnex ? readAnswers(cursor, base, start) : readSitting(cursor, base, start);
}

function readAnswers(cursor: Cursor, base: string, start: number): Reference[] {
  const found: Reference[] = [];
  let from = start;
  for (let next = cursor.take(MARKED_NUMBER) ?? cursor.take(NUMBER); next; from = cursor.at, next = cursor.take(ANOTHER))
    found.push({ kind: 'proceedings', key: `${base}-${toNumber(next.groups?.['number'] ?? '')}`, start: from, end: cursor.at });
  return found;
}

function readSitting(cursor: Cursor, base: string, start: number): Reference[] {
  const bySitting = (cursor.take(BY_SITTING) ?? cursor.take(BY_DOSSIER))?.groups;
  if (bySitting) {
    const { number = '', item, page, long } = bySitting;
    return [{ kind: 'proceedings', key: toKey(`${base}-${number}`, item), page: page ?? long ?? '', start, end: cursor.at }];
  }
  const pages = cursor.take(PAGES)?.groups;
  if (pages)
    return [{ kind: 'proceedings', key: `${base}-p${[pages['first'], pages['last']].filter(Boolean).join('-')}`, start, end: cursor.at }];
  const number = (cursor.take(MARKED_NUMBER) ?? cursor.take(NUMBER))?.groups?.['number'];
  if (number === undefined) return [];
  const item = cursor.take(ITEM)?.groups?.['item'];
  while (item !== undefined && cursor.take(MORE_ITEMS));
  const page = cursor.take(PAGE)?.groups?.['page'];
  return [
    {
      kind: 'proceedings',
      key: toKey(`${base}-${toNumber(number)}`, item),
      ...(page !== undefined && { page: page.trim() }),
      start,
      end: cursor.at,
    },
  ];
}
