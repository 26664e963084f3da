import type { Model } from '#model/types.ts';
import { createUrls, type Urls } from '#urls.ts';
import { createModelLoader } from './model.ts';
import { projectRoot } from './root.ts';

const loadSite = createModelLoader(projectRoot(), import.meta.env.DEV);

/** The model of the site being built; while developing, of the content as it now is. */
export function siteModel(): Model {
  return loadSite().model;
}

/** The addresses of the site being built, under the base it is published at. */
export function siteUrls(): Urls {
  return createUrls(import.meta.env.BASE_URL, import.meta.env.SITE);
}
