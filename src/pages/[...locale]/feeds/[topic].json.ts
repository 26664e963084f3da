import { respondWithFeed, topicPaths } from '../_feeds.ts';

export const getStaticPaths = topicPaths;
export const GET = respondWithFeed('json');
