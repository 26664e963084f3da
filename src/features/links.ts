import type { Locale } from '#site.ts';
import type { Urls } from '#urls.ts';
import type { Feature } from './feature.ts';
import { FEATURES } from './index.ts';

/** Of which site, in which language. */
interface Place {
  readonly urls: Urls;
  readonly locale: Locale;
}

export interface FeatureLink {
  readonly text: string;
  readonly href: string;
}

/** The features that every edition has. */
export const PUBLIC_FEATURES: readonly Feature[] = Object.values(FEATURES).filter(({ editions }) => editions === undefined);

/** The address of the first page of a feature, where the site has the feature of that name. */
export function hrefOfFeature(name: string, place: Place): string | undefined {
  return linkToFeature(name, place)?.href;
}

/** A link to it by its title. */
export function linkToFeature(name: string, place: Place): FeatureLink | undefined {
  const feature = FEATURES[name];
  return feature && toLink(feature, place);
}

/** Links to all features of every edition. */
export function linksToFeatures(place: Place): FeatureLink[] {
  return PUBLIC_FEATURES.map((feature) => toLink(feature, place));
}

/** Links to those of these features that say what they show. */
export function offer(features: readonly (Feature | undefined)[], place: Place): (FeatureLink & { readonly about: string })[] {
  return features.flatMap((feature) => (feature?.about ? [{ ...toLink(feature, place), about: feature.about[place.locale] }] : []));
}

function toLink(feature: Feature, { urls, locale }: Place): FeatureLink {
  return { text: feature.title[locale], href: urls.feature(locale, feature) };
}
