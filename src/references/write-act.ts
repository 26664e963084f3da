import { areaOf, FIRST_UNIFORM, FIRST_YEAR, type Act, type ActMark } from './eu-act.ts';

/** Acts bear the mark of the Union since the Treaty of Lisbon. */
const FIRST_EU = 2010;
/** The years in which the mark of the Community did not change. */
const [LAST_EEC, FIRST_EC, LAST_EC] = [1992, 1994, 2008];

const DUTCH_MARKS: Readonly<Record<ActMark, string>> = { EU: 'EU', EC: 'EG', EEC: 'EEG', Euratom: 'Euratom', JHA: 'JBZ', CFSP: 'GBVB' };

/**
 * Writes an act as the Interinstitutional Style Guide has it, its number and year in their own order.
 *
 * @example 2014, '910', { kind: 'R', order: 'number' }, 'nl' // => '(EU) nr. 910/2014'
 */
export function writeAct(year: number, number: string, act: Act, language: 'nl' | 'en'): string {
  const isNumberFirst = hasNumberFirst(year, number, act);
  // Of what is not told, only regulations come to numbers that high.
  const kind = act.kind ?? (isNumberFirst && act.order === undefined ? 'R' : undefined);
  const mark = markOf(year, { ...act, kind });
  const name = mark && (language === 'nl' ? DUTCH_MARKS[mark] : mark);
  const front = name && `(${name})`;
  const end = name ? `/${name}` : '';
  if (isNumberFirst && kind !== 'R') return `${number}/${year}${end}`;
  if (isNumberFirst)
    return `${front ?? (language === 'nl' ? 'Verordening' : 'Regulation')} ${language === 'nl' ? 'nr.' : 'No'} ${number}/${year}`;
  return year >= FIRST_UNIFORM ? `${front ?? '(EU)'} ${year}/${number}` : `${year}/${number}${end}`;
}

/** The number of an act as EUR-Lex finds it: year and number in their own order. */
export function writeActNumber(year: number, number: string, act: Act): string {
  return hasNumberFirst(year, number, act) ? `${number}/${year}` : `${year}/${number}`;
}

/** Numbers too high for a series that has the year first are of one that has not. */
function hasNumberFirst(year: number, number: string, { order }: Act): boolean {
  return order === undefined ? Number(number) >= FIRST_YEAR && year < FIRST_UNIFORM : order === 'number';
}

function markOf(year: number, { kind, mark }: Act): ActMark | undefined {
  if (mark === 'Euratom' || areaOf(mark) === 'j' || areaOf(mark) === 'c') return mark;
  if (kind === 'F') return mark ?? 'JHA';
  if (year >= FIRST_EU) return 'EU';
  // A decision without a mark may be of any area.
  if (mark === undefined && (kind === undefined || kind === 'D')) return undefined;
  if (year >= FIRST_EC && year <= LAST_EC) return 'EC';
  return year <= LAST_EEC ? 'EEC' : mark;
}
