import type { Locale } from '#site.ts';
import type { Urls } from '#urls.ts';
import type { InEachLanguage } from './feature.ts';
import { FEATURES } from './index.ts';

/** Of which site, in which language. */
interface Place {
  readonly urls: Urls;
  readonly locale: Locale;
}

/**
 * The address of a page of a feature, where the site has that feature.
 * @param name its name in the list of features
 * @param path the rest of the address, of a page below the first
 */
export function hrefOfFeature(name: string, { urls, locale }: Place, path?: InEachLanguage<string>): string | undefined {
  const feature = FEATURES[name];
  return feature && urls.feature(locale, feature, path);
}

/** The same with the name of the feature. */
export function linkToFeature(name: string, place: Place): { readonly text: string; readonly href: string } | undefined {
  const [feature, href] = [FEATURES[name], hrefOfFeature(name, place)];
  return feature && href !== undefined ? { text: feature.title[place.locale], href } : undefined;
}
