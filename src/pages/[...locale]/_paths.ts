import { LOCALES } from '#site.ts';
import { localeParam } from '#urls.ts';

/** A path for each language. */
export function localePaths() {
  return LOCALES.map((locale) => ({ params: { locale: localeParam(locale) } }));
}
