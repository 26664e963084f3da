import type { SearchRecord } from '#outputs/search-record.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { toNameWord } from '#search/keys.ts';
import type { Locale } from '#site.ts';
import type { Urls } from '#urls.ts';
import { createRandom } from '../../../bench/corpus/random.ts';

/** A made-up entry: its page, and what search is told of it. */
export interface Filler {
  readonly record: SearchRecord;
  readonly html: string;
}

const NO_FILTERS = { topic: [], country: [], sector: [], role: [], year: [] };
const WORDS_PER_PAGE = 160;
const WORDS_PER_TITLE = 4;

/**
 * Made-up entries in the words of the site's own pages, strung together as they follow each other there: so they
 * compete for the same queries, which is harder than other pages would be. Each is filtered and dated as one of the
 * site's own. The same ones every time.
 */
export function makeFillers(
  count: number,
  locale: Locale,
  { urls, own }: { readonly urls: Urls; readonly own: readonly Filler[] },
): Filler[] {
  const words = own.flatMap(({ html }) => wordsIn(html));
  const followers = new Map<string, string[]>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined) continue;
    const known = followers.get(word);
    if (known) known.push(next);
    else followers.set(word, [next]);
  }
  const long = words.filter((word) => word.length > 5);
  const { pick } = createRandom(locale === 'nl' ? 2010 : 716);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const kind = pick(ENTRY_KINDS);
    const slug = `made-up-${index}`;
    const title = `${capitalise(Array.from({ length: WORDS_PER_TITLE }, () => pick(long)).join(' '))} ${index}`;
    const text: string[] = [];
    for (let word = pick(words); text.length < WORDS_PER_PAGE; word = pick(followers.get(word) ?? words)) text.push(word);
    const url = urls.entry(locale, kind, slug);
    const like = own[index % own.length]?.record;
    return {
      record: {
        key: `${kind}/${slug}`,
        id: `${kind}-${slug}`,
        url,
        locale,
        meta: {
          title,
          about: '',
          abbreviation: '',
          alias: '',
          asked: '',
          subject: '',
          xlang: '',
          exact: toNameWord(title),
          cite: '',
          date: '',
        },
        entry: { kind, slug, title },
        other: { slug, title },
        weight: like?.weight ?? 0,
        linked: like?.linked ?? [],
        filters: { ...NO_FILTERS, ...like?.filters, type: [kind] },
        sorts: { date: '0', ...like?.sorts, title },
      },
      html: `<!doctype html><html lang="${locale}"><body><article data-pagefind-body><h1>${title}</h1><p class="summary">${text.slice(0, 20).join(' ')}.</p><h2 id="text">${pick(long)}</h2><p>${text.slice(20).join(' ')}.</p></article></body></html>`,
    };
  });
}

function wordsIn(html: string): string[] {
  const main = /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
  return main.replace(/<[^>]+>/g, ' ').match(/[\p{L}-]{2,}/gu) ?? [];
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
