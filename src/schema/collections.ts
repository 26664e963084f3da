import { commitmentSchema } from './commitment.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { guideSchema } from './guide.ts';
import { initiativeSchema } from './initiative.ts';
import { organisationSchema } from './organisation.ts';
import type { EntryKind } from './parts/ref.ts';
import { termSchema } from './term.ts';
import { compoundsSchema, exceptionsSchema, rolesSchema, topicsSchema } from './vocabulary.ts';

/** The table of collections: the folder under `content/`, the schema of one file, and whether prose may stand beside it. */
export const COLLECTIONS = {
  initiative: { folder: 'initiatives', schema: initiativeSchema, prose: true },
  organisation: { folder: 'organisations', schema: organisationSchema, prose: true },
  document: { folder: 'documents', schema: documentSchema, prose: true },
  commitment: { folder: 'commitments', schema: commitmentSchema, prose: false },
  event: { folder: 'events', schema: eventSchema, prose: false },
  figure: { folder: 'figures', schema: figureSchema, prose: false },
  term: { folder: 'terms', schema: termSchema, prose: true },
  guide: { folder: 'guides', schema: guideSchema, prose: true },
} as const satisfies Record<EntryKind, unknown>;

/** The vocabularies and the lists of exceptions and compounds: single files directly under `content/`. */
export const VOCABULARIES = {
  topics: { file: 'topics.yml', schema: topicsSchema },
  roles: { file: 'roles.yml', schema: rolesSchema },
  exceptions: { file: 'exceptions.yml', schema: exceptionsSchema },
  compounds: { file: 'compounds.yml', schema: compoundsSchema },
} as const;
