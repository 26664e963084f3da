import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findReferences } from '#references/find-references.ts';
import { baseOf } from '#references/key.ts';
import type { ReferenceKind } from '#references/reference.ts';

/** A string as it was found in a real text, and the keys of what is referred to in it. */
export interface RealString {
  readonly kind: string;
  /** Papers on this subject, laws and judgements drawn at random, other people's tests, and what only looks like a reference (`friends`). */
  readonly origin: string;
  readonly text: string;
  readonly keys: readonly string[];
}

/** How many references were found that are right, were found that are wrong, and were not found. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** The kinds that the strings were marked for; more are recognised. */
const MARKED: ReadonlySet<ReferenceKind> = new Set([
  'paper',
  'dossier',
  'proceedings',
  'question',
  'eu-act',
  'eu-paper',
  'gazette',
  'treaty',
  'case',
]);

/**
 * Of pages 4153 to 4157 nobody can tell the sitting: the key is that of the pages. The strings say 64, which stands in
 * the paper at that address.
 */
const CORRECTED: Readonly<Record<string, string>> = { 'h-tk-2003-2004-64': 'h-tk-2003-2004-p4153-4157' };

/** The strings, or three fifths of them for tuning, or the two fifths that are held back. */
export function readStrings(part?: 'tuning' | 'held back'): RealString[] {
  const [, ...lines] = readFileSync(new URL('strings.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines
    .map((line) => line.split('\t'))
    .map(([kind = '', origin = '', text = '', keys = '']) => ({
      kind,
      origin,
      text,
      keys: keys === '-' ? [] : keys.split(' ').map((key) => CORRECTED[key] ?? key),
    }))
    .filter(({ text }) => part === undefined || isForTuning(text) === (part === 'tuning'));
}

function isForTuning(text: string): boolean {
  return createHash('sha256').update(text).digest().readUInt8(0) % 5 < 3;
}

/** Keys count as often as they stand; what stands behind a tilde is not compared. */
export function score({ text, keys }: RealString): Score {
  const found = findReferences(text)
    .filter(({ kind }) => MARKED.has(kind))
    .map(({ key }) => baseOf(key));
  const missed = [...keys];
  const wrong = found.filter((key) => {
    const at = missed.indexOf(key);
    if (at >= 0) missed.splice(at, 1);
    return at < 0;
  });
  return { right: keys.length - missed.length, wrong: wrong.length, missed: missed.length };
}

export function add(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, { right, wrong, missed }) => ({ right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed }),
    {
      right: 0,
      wrong: 0,
      missed: 0,
    },
  );
}

/** Shares from 0 to 1; 1 where there is nothing to find. */
export function ratesOf({ right, wrong, missed }: Score): { readonly recall: number; readonly precision: number } {
  const rate = (of: number) => (of === 0 ? 1 : right / of);
  return { recall: rate(right + missed), precision: rate(right + wrong) };
}
