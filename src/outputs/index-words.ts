import { splitCompound, type CompoundDictionary } from '#search/compounds.ts';
import { fold, tidy, wordsOf } from '#search/fold.ts';
import { ALSO, APART, GLUE, PART } from '#search/marks.ts';
import { isStopWord } from '#search/stop-words.ts';
import type { Lexicon } from './lexicon.ts';

/** Marks a text for the index, by the rules of the language it is in. */
export type MarkWords = (text: string, language: string) => string;

/**
 * Marks in texts what else a word is found by than how it is written there: the parts of Dutch compounds, both sides of a dash, what is
 * also written as one word, and the spelling under which search looks for it.
 *
 * @param lexicon of all pages of the index
 * @example 'de task force en het kinderpornofilter, organization' // => 'de task{force en het kinder^porno^filter, organization|organisation'
 */
export function createMarker(lexicon: Lexicon, dictionary: CompoundDictionary): MarkWords {
  // Most words come back on many pages.
  const known = new Map<string, string>();
  return (text, language) => {
    const split = language === 'nl' ? (word: string) => splitWord(word, dictionary) : (word: string) => word;
    return joinApart(toPlainSigns(text), lexicon).replace(/\S+/g, (written) => {
      const name = `${language} ${written}`;
      const marked = known.get(name) ?? markToken(written, lexicon, split);
      known.set(name, marked);
      return marked;
    });
  };
}

/** The shapes in which some programs save letters, and hyphens that keep words together; none of our marks. */
function toPlainSigns(text: string): string {
  return tidy(text)
    .replace(/[\uFB00-\uFB06\uFF01-\uFF5E\u0132\u0133\u2070-\u209C\u00B2\u00B3\u00B9]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[{}|^]/g, ' ')
    .replace(/\u2011/g, '-');
}

/** Letters of J & V, groups of thousands, and both years of a session. */
const APART_IN_ONE =
  /(?<![\p{L}\p{N}.,])(?:\p{Lu}\s(?:&|en|and)\s\p{Lu}|\d{1,3}(?:\s\d{3})+|(?:19|20)\d\d\s[-/–]\s\d\d(?:\d\d)?)(?![\p{L}\p{N}])/gu;

/** Joins what is written apart and is one word, or elsewhere written as one. */
function joinApart(text: string, lexicon: Lexicon): string {
  const joined = text.replace(APART_IN_ONE, (all) => all.replace(/\s/g, APART));
  let end = -1;
  return joined.replace(/(?<![\p{L}\p{N}'’.-])(\p{L}+) (?=(\p{L}+))/gu, (all, first: string, second: string, at: number) => {
    const [before, after] = [fold(first), fold(second)];
    if (at === end || isStopWord(before) || isStopWord(after) || !lexicon.isOneWord(before + after)) return all;
    end = at + all.length;
    return `${first}${APART}`;
  });
}

function markToken(written: string, lexicon: Lexicon, split: (word: string) => string): string {
  // Two words, unless somewhere written as one.
  const apart = written.replace(/(\p{L}{3,})-(?=(\p{L}{3,}))/gu, (all, first: string, second: string) =>
    lexicon.isOneWord(fold(first + second)) ? all : `${first}-${GLUE} `,
  );
  return apart
    .split(' ')
    .map((each) => {
      const shown = each.replaceAll(APART, ' ');
      const parted = each.replace(/(?<=[\p{L}\p{N}][\u2010-\u2015])(?=[\p{L}\p{N}])/gu, PART).replace(/\p{L}{7,}/gu, split);
      const words = wordsOf(shown).filter((word) => !isStopWord(word));
      const forms = new Set(formsInIndex(each));
      const also = new Set([...words, ...words.flatMap((word) => lexicon.linkedOtherwise(word))].filter((word) => !forms.has(word)));
      return [parted, ...also].join(ALSO);
    })
    .join(' ');
}

/** What the engine makes of a word by itself. */
function formsInIndex(token: string): string[] {
  const plain = token.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [plain.replace(/[^\p{L}\p{N}]/gu, ''), ...plain.split(/[!-/:-@[-`{-~]+/).filter((part) => !/[^\p{L}\p{N}]/u.test(part))];
}

function splitWord(word: string, dictionary: CompoundDictionary): string {
  let at = 0;
  return splitCompound(fold(word), dictionary)
    .map((part) => word.slice(at, (at += part.length)))
    .join(PART);
}
