import { respondWithFeed } from './_feeds.ts';
import { localePaths } from './_paths.ts';

export const getStaticPaths = localePaths;
export const GET = respondWithFeed('json');
