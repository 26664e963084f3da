import { DASH, readSession, SESSION } from '../tokens.ts';

/** What stands before the number of a dossier and says that it is one. */
export interface Lead {
  /** How far before the dossier it begins. */
  readonly length: number;
  /** Whether it is a word for papers, so that a number after it needs no word of its own, and a dossier may stand alone. */
  readonly isOfPapers: boolean;
  /** Whether it is of before 1960, when dossiers had four digits. */
  readonly isOld: boolean;
  readonly session: string | undefined;
}

/** No lead is longer. */
export const LEAD_LENGTH = 120;

const CHAMBER = `(?:tweede|eerste)\\s+kamer(?:\\s+der\\s+staten${DASH}generaal)?`;
const LEAD = new RegExp(
  `(?<!\\p{L})(?<name>kamerst(?:uk(?:ken|dossier)?)?|(?:bijlagen?\\s+)?hand(?:elingen|\\.)|kst|[te]k|${CHAMBER}|parliamentary\\s+papers?|dossier|vergaderjaar|zitting)` +
    `[\\s,;.:/]{0,3}(?:(?:${CHAMBER}|[te]k|ii?(?:/ii?)?|[12](?=[\\s,]))(?![\\p{L}\\d])[\\s,;.:]{0,3})?` +
    `(?<word>(?:vergaderjaar|zitting)\\s{1,3})?(?:(?<session>${SESSION})[\\s,;.:]{0,3}(?:${DASH}\\s?)?)?` +
    `(?:\\d{1,2}\\s\\p{L}{3,9}\\s\\d{4}[\\s,]{1,3})?(?:${DASH}\\s?)?$`,
  'iu',
);

/**
 * Reads what stands before a dossier.
 *
 * @example 'zie Kamerstukken II 2009/10, ' // => { length: 26, session: '2009-2010', isOfPapers: true }
 */
export function readLead(before: string): Lead | undefined {
  // Most numbers of five digits have none of these before them.
  const match = /[a-z]{2}/i.test(before) ? LEAD.exec(before) : null;
  const { name = '', word, session } = match?.groups ?? {};
  if (!match) return undefined;
  const isSaid = /^(?:kamerst|kst|parl)/i.test(name);
  const isProceedings = /hand/i.test(name);
  return {
    length: before.length - match.index,
    isOfPapers: isSaid || (!/^dossier$/i.test(name) && !isProceedings && session !== undefined),
    isOld: session !== undefined && /zitting/i.test(word ?? name),
    session: readSession(session),
  };
}
