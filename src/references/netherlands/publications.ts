import { LAST_DOSSIER } from './papers.ts';

/*
 * Where the papers of the Dutch parliament are published, by what the addresses there are made of. Where none can be, or
 * more is needed to make one, there is none.
 */

export const PUBLICATIONS = 'https://zoek.officielebekendmakingen.nl';

/** Papers of older dossiers have other addresses. */
export const FIRST_DIGITAL = 23_900;
/** Up to this session the address of a paper of the senate has the session in it. */
const LAST_WITH_SESSION = 2009;
/** Dossiers of later sessions only: the address of their papers needs none. */
const FIRST_WITHOUT_SESSION = 32_500;
/** Proceedings have an item in their address since then. */
const FIRST_ITEMS = 2010;
/** The last question with a shorter identifier. */
const LAST_SHORT_QUESTION = '2010Z05856';

/** @example '32123', 'VI' // => '32 123 VI'; '21501', '02' // => '21 501-02' */
export function writeDossier(dossier: string, part = ''): string {
  return `${dossier.slice(0, -3)} ${dossier.slice(-3)}${/\d/.test(part) ? '-' : ' '}${part}`.trim();
}

/** @param id what the key of the paper says: dossier, part (empty where there is none), number */
export function addressOfPaper([dossier, part, number]: readonly [string, string, string], session: string): string | undefined {
  if (Number(dossier) < FIRST_DIGITAL && !part.match(/\d/)) return undefined;
  if (Number(dossier) > LAST_DOSSIER) return undefined;
  const isSenate = /\p{L}/u.test(number);
  const start = Number(session.slice(0, 4));
  const isEarly = isSenate && (session ? start <= LAST_WITH_SESSION : Number(dossier) < FIRST_WITHOUT_SESSION);
  if (isEarly && !session) return undefined;
  const name = [isEarly && session.replace('-', ''), dossier, part, /\d/.test(number) ? number : number.toUpperCase()];
  return `${PUBLICATIONS}/kst-${name.filter(Boolean).join('-')}.html`;
}

export function addressOfQuestion(number: string): string {
  return `${PUBLICATIONS}/kv-${number <= LAST_SHORT_QUESTION ? '' : 'tk-'}${number}.html`;
}

export function addressOfAnswer(house: string, session: string, number: string): string | undefined {
  return Number(session.slice(0, 4)) >= 1995 ? `${PUBLICATIONS}/ah-${house}-${session.replace('-', '')}-${number}.html` : undefined;
}

/** @param place the sitting and its item, or, before 2010, the pages */
export function addressOfSitting(house: string, session: string, place: string): string | undefined {
  const isOfItem = /^\d{1,3}-\d{1,2}$/.test(place);
  const year = Number(session.slice(0, 4));
  return (isOfItem ? year >= FIRST_ITEMS : year >= 1995 && year < FIRST_ITEMS)
    ? `${PUBLICATIONS}/h-${house}-${session.replace('-', '')}-${place}.html`
    : undefined;
}
