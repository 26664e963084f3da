import type { Family } from '../reference.ts';
import { findActs } from './acts.ts';
import { findEuPapers } from './papers.ts';

/** Acts and papers of the European Union. */
export const EUROPEAN_UNION: Family = { name: 'eu', finders: [...findEuPapers, ...findActs] };
