import type { AstroIntegration } from 'astro';
import { FEATURES } from '#features/index.ts';
import { LOCALES } from '#site.ts';
import { createUrls } from '#urls.ts';

/** Gives each feature its routes, in every language by the same page. */
export function featureRoutes(edition: string): AstroIntegration {
  return {
    name: 'feature-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const urls = createUrls('/');
        for (const [name, feature] of Object.entries(FEATURES)) {
          if (feature.editions === 'not public' && edition === 'public') continue;
          const folder = new URL(`../features/${name}/`, import.meta.url);
          for (const locale of LOCALES) {
            const address = urls.feature(locale, feature);
            injectRoute({ pattern: feature.subpages ? `${address}[...path]` : address, entrypoint: new URL('Page.astro', folder) });
            for (const { slugs, endpoint } of feature.files ?? [])
              injectRoute({ pattern: urls.featureFile(locale, slugs[locale]), entrypoint: new URL(endpoint, folder) });
          }
        }
      },
    },
  };
}
