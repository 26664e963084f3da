import { isSameAct, toStatedKey, type Act } from './eu-act.ts';

const KINDS = [undefined, 'L', 'R', 'D', 'F', 'H'] as const;
const ORDERS = [undefined, 'year', 'number'] as const;
/** One of each area. */
const MARKS = [undefined, 'EU', 'JHA', 'CFSP'] as const;

/** All that may be said of an act. */
const STATEMENTS: readonly Act[] = KINDS.flatMap((kind) => ORDERS.flatMap((order) => MARKS.map((mark) => ({ kind, order, mark }))));

/** The keys under which an act is found: `toStatedKey` of everything that may be said of the same. */
export function toAgreeingKeys(key: string, act: Act | undefined): string[] {
  if (act === undefined) return [key];
  return [...new Set(STATEMENTS.filter((stated) => isSameAct(stated, act)).map((stated) => toStatedKey(key, stated)))];
}
