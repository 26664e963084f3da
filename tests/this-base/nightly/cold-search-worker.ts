import { parentPort, workerData } from 'node:worker_threads';
import type { Locale } from '#site.ts';
import { findDifferences } from '../relevance/cold-search.ts';

const { folder, locale, words } = workerData as { folder: string; locale: Locale; words: readonly string[] };
parentPort?.postMessage(await findDifferences(folder, locale, words));
