import type { APIRoute } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { topicsInUse } from '#model/queries/facets.ts';
import { toFeed } from '#outputs/feed.ts';
import { localeOf, type FeedFormat } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { localePaths } from './_paths.ts';

/** A path for each topic in each language. */
export function topicPaths() {
  return localePaths().flatMap(({ params }) => topicsInUse(siteModel()).map(({ id }) => ({ params: { ...params, topic: id } })));
}

/** The feed of a topic, or of the whole site where the path names none. */
export function respondWithFeed(format: FeedFormat): APIRoute {
  return ({ params }) => new Response(toFeed(createContext(siteModel(), siteUrls(), localeOf(params['locale'])), format, params['topic']));
}
