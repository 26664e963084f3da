import { keep } from './keep.ts';
import { spellOneWay } from './spelling.ts';

/** What is seen of no letter: soft hyphens, joiners, marks of direction and of order. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\u034F|\u200C|\u200D|[\uFE00-\uFE0F]/g;

/** The numbers of sources that this site puts after a statement, as they are when somebody copies it. */
const SOURCE_MARKS = /(?:\u2060\d{1,3})+(?!\d)|(?<=[\p{L}\p{N}.,;:!?])(?:\[\d{1,3}\])+/gu;

/** The number of a note at the end of a word; after one or two letters it is part of a unit, as in m². */
const NOTE_NUMBER = /(?<=\p{L}{3}|\d{4}|[.,;:!?'"’”)\]])[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+/gu;

/** Letters that are no other letter with a sign on it. */
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * A text without what is pasted with it and not meant: what is seen of no letter, numbers of notes and sources, marks of trade.
 *
 * @example 'task\u00ADforce¹' // => 'taskforce'
 */
export function tidy(text: string): string {
  return text
    .replace(SOURCE_MARKS, ' ')
    .replace(UNSEEN, '')
    .replace(NOTE_NUMBER, '')
    .replace(/[™℠®©]/g, '');
}

/**
 * A text as search compares it: tidy, lower case, no diacritics, plain apostrophes and dashes, each letter in its usual shape.
 *
 * @example 'Coördinatie – Don’t' // => "coordinatie - don't"
 */
export function fold(text: string): string {
  // Most words are plain, and take a tenth of the time.
  if (/^\w*$/.test(text)) return text.toLowerCase();
  return tidy(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’‚‛ʼ`´′]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is written in several ways and is one word, in folded text, each with that word. */
const ONE_WORD: readonly (readonly [written: RegExp, read: (...parts: string[]) => string])[] = [
  // A beginning of a letter or two: e-mail, co-operation.
  [/(?<![\p{L}\p{N}-])(\p{L}{1,2})-(?=\p{L}{3})/gu, (_, start = '') => start],
  // A year of the Chamber: 2009/10, 2009-2010.
  [
    /(?<![\d/.-])((?:19|20)\d\d) ?[-/] ?((?:19|20)?\d\d)(?![\d/]|[-.]\d)/g,
    (all, from = '', to = '') => (Number(from) % 100 === (Number(to) + 99) % 100 ? `${from}${Number(from) + 1}` : all),
  ],
  // Thousands: 1.373, 1,373, 1 373, 1'373.
  [/(?<![\d.,])\d{1,3}(?:[., ']\d{3})+(?!\d|[.,]\d{3})/g, (all) => all.replace(/\D/g, '')],
  // A decimal: 3,2 and 3.2, which is not 32.
  [/(?<![\d.,])(\d+)[.,](\d+)(?![\d]|[.,]\d)/g, (_, whole, part) => `${whole}d${part}`],
  // Initials: F.C.A.C.P.
  [/(?<!\p{L})(?:\p{L}\.){2,}/gu, (all) => all.replaceAll('.', '')],
  // J&V, J & V.
  [/(?<!\p{L})(\p{L}{1,2}&\p{L}{1,2}|\p{L} & \p{L})(?!\p{L})/gu, (all) => all.replace(/ ?& ?/, '')],
  [/ ?& ?/g, () => ' and '],
];

/** Abbreviations whose small letters join: JenV is J&V. Told by their capitals, so before these are gone. */
const JOINED_INITIALS = /(?<!\p{L})(\p{Lu})( ?)(?:en|and)\2(\p{Lu})(?!\p{L})/gu;

const toOneSpelling = keep((word: string) => (word === 'en' ? 'and' : spellOneWay(word)));

/**
 * The words of a text as they are searched for, whichever way they are written: folded, in one spelling, a number as one word
 * however its thousands are written, an abbreviation with or without points, and a session by both its years. An apostrophe does not
 * part a word.
 *
 * @example 'F.C.A.C.P., 1.373 meldingen in 2009/10, don’t organize' // => 'fcacp', '1373', 'meldingen', 'in', '20092010', 'dont', 'organise'
 */
export function wordsOf(written: string): string[] {
  const folded = fold(written.replace(JOINED_INITIALS, '$1&$3'));
  const joined = /[-\d.&]/.test(folded) ? ONE_WORD.reduce((text, [way, read]) => text.replace(way, read), folded) : folded;
  const words = joined.replaceAll("'", '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(toOneSpelling);
}

/**
 * A word of `wordsOf` as it is shown.
 *
 * @example '3d2', '20092010' // => '3,2', '2009-2010'
 */
export function showWord(word: string): string {
  return word.replace(/^(\d+)d(\d+)$/, '$1,$2').replace(/^((?:19|20)\d\d)((?:19|20)\d\d)$/, '$1-$2');
}
