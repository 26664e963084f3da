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
  /** `tuning` to try things on; `held-back` to see whether they hold. Which one, the file or else the hash of the query decides. */
  readonly part: 'tuning' | 'held-back';
}

/** @throws Error with the line where it is not four columns of the kind that the first line of `queries.tsv` describes */
export function readJudgedQueries(): JudgedQuery[] {
  return [...readQueries('queries.tsv'), ...readQueries('tuning.tsv', 'tuning')];
}

/** How a second reader judged the queries of `queries.tsv`, by their language and text: one who saw neither an engine nor the first one's grades. */
export function readSecondReader(): ReadonlyMap<string, JudgedQuery> {
  return new Map(readQueries('second-reader.tsv').map((query) => [nameOf(query), query]));
}

/** A query apart from all others: the same text may be asked in both languages. */
export function nameOf({ locale, text }: Pick<JudgedQuery, 'locale' | 'text'>): string {
  return `${locale} ${text}`;
}

function readQueries(name: string, part?: JudgedQuery['part']): JudgedQuery[] {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .flatMap((line, index) => (line === '' || line.startsWith('#') ? [] : toQuery(line, `${name}:${index + 1}`, part)));
}

function toQuery(line: string, place: string, part?: JudgedQuery['part']): JudgedQuery {
  const [name, language, text, relevance] = line.split('\t');
  const locale = LOCALES.find((each) => each === language);
  if (!name || !locale || !text || !relevance) throw new Error(`${place} is not: class, language, query, relevance`);
  const grades = relevance === '-' ? [] : relevance.split(',').map((pair) => pair.split('=') as [string, string]);
  const hash = createHash('sha256').update(nameOf({ locale, text })).digest();
  return {
    class: name,
    locale,
    text,
    grades: new Map(grades.map(([key, grade]) => [key, Number(grade)])),
    part: part ?? ((hash[0] ?? 0) % 5 < 3 ? 'tuning' : 'held-back'),
  };
}
