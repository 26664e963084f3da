import { documentPaths, respondWithAll } from './[section]/_citations.ts';

export const getStaticPaths = documentPaths;
export const GET = respondWithAll('bib');
