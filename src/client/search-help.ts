import type { SearchStrings } from '#contracts/search.ts';
import { wordsOf } from '#search/fold.ts';
import type { Query } from '#search/query.ts';
import { suggest } from '#search/suggest.ts';
import { make, toLinkList, type Link } from './dom.ts';
import type { BrowserLibrary } from './library.ts';
import { toQueryLink } from './search-notes.ts';

const MAX_LINKS = 4;

/** Where nothing is found: the nearest names, and the query with a word less. */
export async function toHelp({ text, words }: Query, library: BrowserLibrary, strings: SearchStrings): Promise<HTMLElement[]> {
  const starts = words.map((word) => word.slice(0, Math.max(3, word.length - 2)));
  const { entries } = await library.names(starts);
  const near = starts.flatMap((start) => suggest(start, entries, 2));
  const without = (word: string) =>
    text
      .split(' ')
      .filter((each) => !wordsOf(each).includes(word))
      .join(' ');
  const fewer = words.length > 1 ? words.map(without).filter((each) => each !== '' && each !== text) : [];
  return [
    ...toBlock(
      strings.nearest,
      near.map(({ entry }) => [entry.title, library.urlOf(entry)]),
    ),
    ...toBlock(strings.fewerWords, fewer.map(toQueryLink)),
  ];
}

function toBlock(heading: string, links: readonly Link[]): HTMLElement[] {
  return links.length === 0 ? [] : [make('p', {}, heading), toLinkList(links.slice(0, MAX_LINKS))];
}
