import { areaOf, FIRST_EU, FIRST_UNIFORM, FIRST_YEAR, usualMark, type Act, type ActMark } from './act.ts';

const EUR_LEX = 'https://eur-lex.europa.eu';

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

/** The text of an act on EUR-Lex, by CELEX where its kind is known; else a search for its number. */
export function toActAddress(year: number, number: string, act: Act, language: 'nl' | 'en'): string {
  if (act.kind) return `${EUR_LEX}/legal-content/${language.toUpperCase()}/TXT/?uri=CELEX:3${year}${act.kind}${number.padStart(4, '0')}`;
  const written = hasNumberFirst(year, number, act) ? `${number}/${year}` : `${year}/${number}`;
  return `${EUR_LEX}/search.html?scope=EURLEX&type=quick&lang=${language}&text=${encodeURIComponent(written)}`;
}

/** Numbers too high for a series that has the year first are of one that has not. */
function hasNumberFirst(year: number, number: string, { order }: Act): boolean {
  return order === undefined ? Number(number) >= FIRST_YEAR && year < FIRST_UNIFORM : order === 'number';
}

function markOf(year: number, { kind, mark }: Act): ActMark | undefined {
  if (mark === 'Euratom' || areaOf(mark) === 'j' || areaOf(mark) === 'c') return mark;
  if (kind === 'F') return mark ?? 'JHA';
  // A decision without a mark may be of any area.
  if (mark === undefined && year < FIRST_EU && (kind === undefined || kind === 'D')) return undefined;
  return usualMark(year) ?? mark;
}
