import { entriesOf } from '#model/entries-of.ts';
import type { Model } from '#model/types.ts';

/** With more papers than this their days would be most of the site: each page of a day names every initiative. */
const MOST_DAYS = 300;

/** The days for which the view is built: those of the papers, unless there are very many, and the end of each year between the first and the last. */
export function daysThatMatter(model: Model): string[] {
  const dates = entriesOf(model, 'document').flatMap(({ facts }) => facts.date ?? []);
  const days = dates.filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)).toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const years = Array.from(
    { length: Math.max(0, Number(last.slice(0, 4)) - Number(first.slice(0, 4))) },
    (_, index) => Number(first.slice(0, 4)) + index,
  );
  const ends = years.map((year) => `${year}-12-31`);
  const all = [...new Set([...days, ...ends])].toSorted();
  return all.length > MOST_DAYS ? ends : all;
}
