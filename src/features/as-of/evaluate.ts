import { standsOn, type Span } from './span.ts';

/** What is known with its times, in the words of one language: all that the as-of view needs, built or in the browser. */
export interface AsOfData {
  readonly words: AsOfWords;
  readonly members: readonly DatedMember[];
  readonly initiatives: readonly DatedTrail[];
  readonly commitments: readonly DatedTrail[];
  readonly figures: readonly DatedFigure[];
}

/** `{…}` stands for a date, a state or a period. */
export interface AsOfWords {
  readonly yes: string;
  readonly atLeast: string;
  readonly perhaps: string;
  readonly perhapsNoLonger: string;
  readonly noLonger: string;
  readonly notYet: string;
  readonly notKnown: string;
  readonly overdue: string;
  readonly published: string;
  readonly countsUpTo: string;
}

export interface Linked {
  readonly text: string;
  readonly href: string;
}

interface Dated {
  readonly span: Span;
  /** Since which day it was known; empty where no source bears a date. */
  readonly known: string;
  /** Its time in words. */
  readonly when: string;
  readonly source: Linked;
}

export interface DatedMember extends Dated {
  readonly entry: Linked;
  readonly role: string;
}

/** A thing whose state moved: an initiative, or a commitment from the day on which it was made. */
export interface DatedTrail {
  readonly entry: Linked;
  readonly states: readonly (Dated & { readonly state: string; readonly isOver: boolean })[];
  /** The last day on which it was due, and that in words. */
  readonly due?: readonly [day: string, words: string];
}

export interface DatedFigure {
  readonly entry: Linked;
  readonly known: string;
  readonly published: string;
  /** The last day of each period, and its name. */
  readonly periods: readonly (readonly [end: string, name: string])[];
}

/** The two clocks: what was so on a day, and what was known of that on the day itself; or both beside each other. */
export type Clock = 'true' | 'known' | 'both';

/** A line of the view: its subject, then its cells. */
export interface AsOfRow {
  readonly entry: Linked;
  readonly cells: readonly (string | Linked)[];
  /** Whether what was known differs from what was so, or what was so from what is. */
  readonly differs: boolean;
}

/** The lists of the view, and what stands in the cells of their lines. */
export const AS_OF_LISTS = {
  members: ['role', 'then', 'known', 'source'],
  initiatives: ['then', 'known', 'now', 'source'],
  commitments: ['then', 'known', 'now', 'source'],
  figures: ['then', 'known'],
} as const;

export type AsOfList = keyof typeof AS_OF_LISTS;

export type AsOfRows = Readonly<Record<AsOfList, readonly AsOfRow[]>>;

/**
 * What stands and what was known on a day: of each kind the lines about which the clock has something to say. By the clock
 * of what was known there is nothing that no paper had stated by then, nor any source from later.
 */
export function evaluateAsOf(data: AsOfData, day: string, clock: Clock = 'both'): AsOfRows {
  const isKnownOnly = clock === 'known';
  const members = isKnownOnly ? data.members.filter((member) => wasKnown(member, day)) : data.members;
  const figures = isKnownOnly ? data.figures.filter((figure) => wasKnown(figure, day)) : data.figures;
  const trails = (each: readonly DatedTrail[]) =>
    isKnownOnly ? each.map((trail) => ({ ...trail, states: trail.states.filter((state) => wasKnown(state, day)) })) : each;
  return {
    members: members.flatMap((member) => toMember(member, day, data.words)),
    initiatives: trails(data.initiatives).flatMap((trail) => toTrail(trail, day, data.words)),
    commitments: trails(data.commitments)
      .filter((trail) => !isSettled(trail, day))
      .flatMap((trail) => toTrail(trail, day, data.words)),
    figures: figures.flatMap((figure) => toFigure(figure, day, data.words)),
  };
}

/** Whether a commitment was over on a day, and known to be. */
function isSettled(trail: DatedTrail, day: string): boolean {
  return (stateOn(trail, day, 'true')?.isOver ?? false) && (stateOn(trail, day, 'known')?.isOver ?? true);
}

/** Whether a source had said it by a day. */
function wasKnown({ known }: { readonly known: string }, day: string): boolean {
  return known !== '' && known <= day;
}

function toMember(member: DatedMember, day: string, words: AsOfWords): AsOfRow[] {
  const standing = standsOn(member.span, day);
  if (standing === 'not-yet') return [];
  const said = wordStanding(standing, member.when, words);
  const known = wasKnown(member, day) ? said : words.notKnown;
  return [{ entry: member.entry, cells: [member.role, said, known, member.source], differs: said !== known }];
}

function wordStanding(standing: ReturnType<typeof standsOn>, when: string, words: AsOfWords): string {
  const texts = {
    'not-yet': words.notYet,
    perhaps: words.perhaps,
    yes: words.yes,
    'at-least': words.atLeast,
    'perhaps-no-longer': words.perhapsNoLonger,
    'no-longer': words.noLonger,
  };
  return texts[standing].replace('{when}', when);
}

/** The state a trail had reached: the last statement of what had begun by that day. */
function stateOn({ states }: DatedTrail, day: string, clock: Exclude<Clock, 'both'>) {
  return states.filter((each) => standsOn(each.span, day) !== 'not-yet' && (clock === 'true' || wasKnown(each, day))).at(-1);
}

function toTrail(trail: DatedTrail, day: string, words: AsOfWords): AsOfRow[] {
  const [then, known] = [stateOn(trail, day, 'true'), stateOn(trail, day, 'known')];
  const now = trail.states.at(-1);
  if (!then || !now) return [];
  const word = (state: typeof then) => {
    const isLate = trail.due !== undefined && trail.due[0] < day && !state.isOver;
    const text = standsOn(state.span, day) === 'perhaps' ? `${state.state} (${words.perhaps})` : state.state;
    return isLate ? `${text}; ${words.overdue.replace('{due}', trail.due[1])}` : text;
  };
  const [saidThen, saidKnown] = [word(then), known ? word(known) : words.notKnown];
  return [
    {
      entry: trail.entry,
      cells: [saidThen, saidKnown, now.state, then.source],
      differs: saidThen !== saidKnown || then.state !== now.state,
    },
  ];
}

function toFigure(figure: DatedFigure, day: string, words: AsOfWords): AsOfRow[] {
  const last = figure.periods.filter(([end]) => end <= day).at(-1);
  const isKnown = wasKnown(figure, day);
  if (!last && !isKnown) return [];
  return [
    {
      entry: figure.entry,
      cells: [
        last ? words.countsUpTo.replace('{period}', last[1]) : words.notYet,
        isKnown ? words.published.replace('{date}', figure.published) : words.notKnown,
      ],
      differs: !isKnown,
    },
  ];
}
