import type { AstroIntegration } from 'astro';
import { FEATURES } from '#features/index.ts';
import { LOCALES, SITE } from '#site.ts';

/** Gives each feature its routes, in every language by the same page. */
export function featureRoutes(edition: string): AstroIntegration {
  return {
    name: 'feature-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [name, { slugs, editions, subpages, files = [] }] of Object.entries(FEATURES)) {
          if (editions === 'not public' && edition === 'public') continue;
          const folder = new URL(`../features/${name}/`, import.meta.url);
          for (const locale of LOCALES) {
            const start = locale === SITE.defaultLocale ? '' : `/${locale}`;
            injectRoute({
              pattern: `${start}/${slugs[locale]}${subpages ? '/[...path]' : ''}`,
              entrypoint: new URL('Page.astro', folder),
            });
            for (const file of files)
              injectRoute({ pattern: `${start}/${file.slugs[locale]}`, entrypoint: new URL(file.endpoint, folder) });
          }
        }
      },
    },
  };
}
