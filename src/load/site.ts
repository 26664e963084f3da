import type { Model } from '#model/types.ts';
import { createUrls, type Urls } from '#urls.ts';
import { createModelLoader, loadModel } from './model.ts';
import { projectRoot } from './root.ts';

const loadCurrent = createModelLoader(projectRoot());
let built: Model | undefined;

/** The model of the site being built; while developing, of the content as it now is. */
export function siteModel(): Model {
  if (import.meta.env.DEV) return loadCurrent();
  built ??= loadModel(projectRoot()).model;
  return built;
}

/** The addresses of the site being built, under the base it is published at. */
export function siteUrls(): Urls {
  return createUrls(import.meta.env.BASE_URL, import.meta.env.SITE);
}
