import { byPattern, type Groups } from '../by-pattern.ts';
import type { Finder } from '../reference.ts';
import { MARK } from '../tokens.ts';
import { KIND_WORDS, MARK_WORDS, readAct, toActKey, type ActKind } from './act.ts';

/** Year and number, whichever comes first. */
const STROKE = '(?<one>\\d{1,4})/(?<two>\\d{1,4})(?!\\d|/\\d)';
const CELEX = /(?<=\b|%3A)[03](?<year>\d{4})(?<sort>[LRDFH])(?<number>\d{4})(?!\d)/giu;
const ELI =
  /(?<=\beli(?:\/|%2F))(?<type>dir|reg|dec_framw|dec|reco)(?:_[a-z]{1,5})?(?:\/|%2F)(?<year>\d{4})(?:\/|%2F)(?<number>\d{1,4})(?!\d)/giu;
const WITH_MARK = new RegExp(`(?<![\\w/])${STROKE}/(?<end>${MARK_WORDS})(?!\\p{L})`, 'giu');
const MARK_FIRST = new RegExp(
  `(?:\\((?<front>${MARK_WORDS})\\)|(?<=(?:${KIND_WORDS})\\s)(?<front2>E[UGC])(?=\\s))\\s?(?:${MARK})?${STROKE}`,
  'giu',
);
/** A decision without a mark is mostly one of a Dutch board. */
const WITH_WORD = new RegExp(
  `(?<!\\p{L})\\p{L}{0,20}?(?<word>(?!beschikking|aanbeveling|recommendation|(?<!kader)besluit)(?:${KIND_WORDS}))\\s?(?:${MARK})?${STROKE}`,
  'giu',
);
const TYPED = /^(?<one>\d{4})\/(?<two>\d{1,4})$/giu;

const ELI_TYPES: Readonly<Record<string, ActKind>> = { dir: 'L', reg: 'R', dec: 'D', dec_framw: 'F', reco: 'H' };

const read = (groups: Groups, before: string) => {
  const act = readAct(groups, before);
  return act && { key: toActKey(act) };
};

/** Acts, as the Interinstitutional Style Guide has them, and by CELEX or ELI. */
export const findActs: readonly Finder[] = [
  byPattern('eu-act', CELEX, read),
  byPattern('eu-act', ELI, ({ type = '', ...groups }, before) => read({ ...groups, sort: ELI_TYPES[type.toLowerCase()] }, before)),
  byPattern('eu-act', WITH_MARK, read),
  byPattern('eu-act', MARK_FIRST, read),
  byPattern('eu-act', WITH_WORD, read),
  (text, isTyped) => (isTyped ? byPattern('eu-act', TYPED, read)(text, isTyped) : []),
];
