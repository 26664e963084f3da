import { siteModel, siteUrls } from '#load/site.ts';
import { daysThatMatter, toAsOfData } from '#outputs/as-of-data.ts';
import type { Locale } from '#site.ts';
import { createContext } from '#views/context.ts';

/** A path for each day of which a page is made, with the data that are the same for all of them. */
export function dayPaths(locale: Locale) {
  const context = createContext(siteModel(), siteUrls(), locale);
  const data = toAsOfData(context);
  return daysThatMatter(context).map((day) => ({ params: { day }, props: { data } }));
}
