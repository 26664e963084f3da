import { entryPaths, respondWith } from './_citations.ts';

export const getStaticPaths = entryPaths;
export const GET = respondWith('csl.json');
