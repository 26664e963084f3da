import { byPattern } from '../by-pattern.ts';
import { toKey } from '../key.ts';
import type { Finder } from '../reference.ts';
import { DASH, isChapter, readSession, toNumber } from '../tokens.ts';

const ALONE = '(?<![\\p{L}\\d])';
const ENDS = '(?![\\p{L}\\d])';
const JOIN = `(?:${DASH}|\\s)?`;

const PAPER = new RegExp(
  `${ALONE}kst(?<join>${JOIN})(?:(?<session>\\d{8})${DASH})?(?<dossier>\\d{5})(?:(?:${DASH}\\(?R\\d{3,4}\\)?)?` +
    `(?:${DASH}(?<council>\\d{2})(?=${DASH}\\d|$|\\D))?(?:${JOIN}(?<chapter>[IVX]{1,5}[ABC]?|[A-K](?=${DASH}(?:\\d|[A-Z]))))?` +
    `(?:(?<dash>${JOIN})(?<number>\\d{1,4}[a-z]?|(?<=${DASH})[A-Z]{1,2}))?(?:${DASH}[a-z]\\d{1,2})?)${ENDS}(?!,?\\s{1,2}n[or]s?[.\\s])`,
  'giu',
);
const SITTING = new RegExp(
  `${ALONE}h${DASH}(?<house>[te]k)${DASH}(?<session>\\d{8})${DASH}(?<number>\\d{1,5})(?:${DASH}(?<second>\\d{1,5}))?${ENDS}`,
  'giu',
);
const ANSWER = new RegExp(`${ALONE}ah${DASH}(?<house>[te]k)${DASH}(?<session>\\d{8})${DASH}(?<number>\\d{1,5})${ENDS}`, 'giu');
const QUESTION = new RegExp(
  `(?<case>\\bzaak(?:nummer)?:?\\s)?${ALONE}(?:(?:kv|ah)${DASH}(?:tk${DASH})?)?(?<number>\\d{4}Z\\d{5})${ENDS}`,
  'giu',
);
const DOCUMENT = new RegExp(`${ALONE}(?<number>(?:19|20)\\d{2}D\\d{4,5})${ENDS}`, 'giu');
const ATTACHMENT = new RegExp(`${ALONE}blg${DASH}(?<number>\\d{3,8})${ENDS}`, 'giu');

/** Proceedings have an item in their address since then; before, their pages. */
const FIRST_ITEMS = 2010;
const PARTS_OF_COUNCILS = '21501';

/** The official identifiers of the publications of the Dutch parliament, alone or in an address. */
export const findIdentifiers: readonly Finder[] = [
  byPattern('paper', PAPER, ({ session, dossier = '', council, chapter, number, join = '', dash }) => {
    // `kst-1268678` is a running number, not a dossier and its paper; a session takes eight digits, and must be one.
    if (number !== undefined && dash === '' && /^\d{2,}$/.test(number) && /\S/.test(join) && chapter === undefined && council === undefined)
      return undefined;
    const said = session === undefined ? undefined : readSession(session);
    if (session !== undefined && said === undefined) return undefined;
    if ((dossier === PARTS_OF_COUNCILS) !== (council !== undefined)) {
      if (dossier === PARTS_OF_COUNCILS || number !== undefined) return undefined;
      return { key: toKey(`kst-${dossier}-${toNumber(council ?? '')}`, said) };
    }
    if (chapter !== undefined && !isChapter(chapter) && chapter.length > 1) return undefined;
    const parts = ['kst', dossier, council ?? chapter?.toLowerCase(), number === undefined ? undefined : toNumber(number).toLowerCase()];
    const base = parts.filter((part) => part !== undefined).join('-');
    return number === undefined ? { kind: 'dossier', key: base } : { key: toKey(base, said) };
  }),
  byPattern('proceedings', SITTING, ({ house = '', session, number = '', second }) => {
    const said = readSession(session);
    if (said === undefined) return undefined;
    const base = `h-${house.toLowerCase()}-${said}`;
    if (second === undefined) return { key: `${base}-${toNumber(number)}` };
    return {
      key:
        Number(said.slice(0, 4)) >= FIRST_ITEMS ? toKey(`${base}-${toNumber(number)}`, toNumber(second)) : `${base}-p${number}-${second}`,
    };
  }),
  byPattern('proceedings', ANSWER, ({ house = '', session, number = '' }) => {
    const said = readSession(session);
    return said === undefined ? undefined : { key: `ah-${house.toLowerCase()}-${said}-${toNumber(number)}` };
  }),
  // A number with a Z is that of any file: only what is not called a file is a question.
  byPattern('question', QUESTION, ({ number = '', case: file }) => ({ key: toKey(`ah-${number.toLowerCase()}`, file && 'file') })),
  byPattern('chamber-document', DOCUMENT, ({ number = '' }) => ({ key: number.toLowerCase() })),
  byPattern('attachment', ATTACHMENT, ({ number = '' }) => ({ key: `blg-${number}` })),
];
