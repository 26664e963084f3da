import { siteModel, siteUrls } from '#load/site.ts';
import { toFigurePicture } from '#outputs/figure-picture.ts';
import { LOCALES, type Locale } from '#site.ts';
import { createContext, linkToEntry } from '#views/context.ts';
import { viewEntry } from '#views/entry-view.ts';

/** Each figure in each language. */
export function picturePaths() {
  return (siteModel().entriesByKind.get('figure') ?? []).flatMap(({ key, id }) =>
    LOCALES.map((locale) => ({ params: { id, locale }, props: { key, locale } })),
  );
}

/** What a route needs to draw a figure. */
export type PictureProps = ReturnType<typeof picturePaths>[number]['props'];

/** The chart of a figure as SVG. */
export function drawFigure({ key, locale }: { readonly key: PictureProps['key']; readonly locale: Locale }): string {
  const context = createContext(siteModel(), siteUrls(), locale);
  const entry = context.model.entries.get(key);
  if (!entry) throw new Error(`No entry ${key}`);
  return toFigurePicture(viewEntry(entry, context), linkToEntry(context, entry).href, context);
}
