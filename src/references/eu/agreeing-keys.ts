import { actOfKey, isSameAct, toStatedWord, type Act } from './act.ts';
import { baseOf } from '../key.ts';

const KINDS = [undefined, 'L', 'R', 'D', 'F', 'H'] as const;
const ORDERS = [undefined, 'year', 'number'] as const;
/** One of each area. */
const MARKS = [undefined, 'EU', 'JHA', 'CFSP'] as const;

/** All that may be said of an act. */
const STATEMENTS: readonly Act[] = KINDS.flatMap((kind) => ORDERS.flatMap((order) => MARKS.map((mark) => ({ kind, order, mark }))));

/** The words under which an act is found: `toStatedKey` of everything that may be said of the same. */
export function toAgreeingKeys(key: string): string[] {
  const act = actOfKey(key);
  const base = baseOf(key);
  if (act === undefined) return [base];
  return [...new Set(STATEMENTS.filter((stated) => isSameAct(stated, act)).map((stated) => toStatedWord(base, stated)))];
}
