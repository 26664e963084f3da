import { siteModel, siteUrls } from '#load/site.ts';
import { localeOf } from '#urls.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import type { InEachLanguage } from '#site.ts';
import type { Feature, Subpage } from './feature.ts';

/** What the page of a feature is given. */
interface PathProps {
  /** The rest of the address of a page below the first. */
  readonly path?: InEachLanguage<string>;
  /** Which topic, day or pair it is about; nothing on the first page. */
  readonly told: Subpage['props'];
}

/** Astro's `getStaticPaths` of the page of a feature: its first page and those below it, in the language of the route. */
export function pathsOf(feature: Feature) {
  return ({ routePattern }: { readonly routePattern: string }) => {
    const locale = localeOfRoute(routePattern);
    const below = feature.subpages?.(siteModel()) ?? [];
    const first: PathProps = { told: {} };
    return [
      { params: { path: undefined }, props: first },
      ...below.map(({ path, props }) => ({ params: { path: path[locale] }, props: { path, told: props } })),
    ];
  };
}

/** What a page or file of a feature is made from, in the language of its route. */
export function contextOf(routePattern: string): ViewContext {
  return createContext(siteModel(), siteUrls(), localeOfRoute(routePattern));
}

/** A route begins with its language, unless that is the default one. */
const localeOfRoute = (routePattern: string) => localeOf(routePattern.split('/')[1]);
