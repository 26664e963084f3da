import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES, type Locale } from '#site.ts';

/** A query and what a reference librarian would want it to find. */
export interface JudgedQuery {
  readonly class: string;
  readonly locale: Locale;
  readonly text: string;
  /** The key of an entry → 3 best answer, 2 good answer, 1 related. Empty: nothing must be found. */
  readonly grades: ReadonlyMap<string, number>;
  /** `tuning` to try things on; `held-back` to see whether they hold. Which one, the hash of the query decides. */
  readonly part: 'tuning' | 'held-back';
}

/** @throws Error with the line where it is not four columns of the kind that the first line describes */
export function readJudgedQueries(): JudgedQuery[] {
  const file = path.join(import.meta.dirname, 'queries.tsv');
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line === '' || line.startsWith('#') ? [] : toQuery(line, index + 1)));
}

function toQuery(line: string, number: number): JudgedQuery {
  const [name, language, text, relevance] = line.split('\t');
  const locale = LOCALES.find((each) => each === language);
  if (!name || !locale || !text || !relevance) throw new Error(`queries.tsv:${number} is not: class, language, query, relevance`);
  const grades = relevance === '-' ? [] : relevance.split(',').map((pair) => pair.split('=') as [string, string]);
  const hash = createHash('sha256').update(`${locale} ${text}`).digest();
  return {
    class: name,
    locale,
    text,
    grades: new Map(grades.map(([key, grade]) => [key, Number(grade)])),
    part: (hash[0] ?? 0) % 5 < 3 ? 'tuning' : 'held-back',
  };
}
