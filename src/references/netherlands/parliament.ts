import type { Family } from '../reference.ts';
import { findIdentifiers } from './identifiers.ts';
import { findPapers } from './papers.ts';
import { findProceedings } from './proceedings.ts';

/** What the Dutch parliament publishes. */
export const DUTCH_PARLIAMENT: Family = { name: 'nl-parliament', finders: [...findIdentifiers, findProceedings, findPapers] };
