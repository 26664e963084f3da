import type { Entry, EntryOf } from '#model/types.ts';

/**
 * What something is, in schema.org and, of what acts or is a concept or data, in the vocabulary of its field: ORG, SKOS or
 * DCAT. The word of schema.org comes first.
 * @see https://www.w3.org/TR/vocab-org/
 */
export function typesOf(entry: Entry): readonly [schemaOrg: string, ...others: string[]] {
  switch (entry.kind) {
    case 'initiative':
      return typesOfInitiative(entry);
    case 'organisation':
      return ORGANISATION_TYPES[entry.facts.kind];
    case 'document':
      return [DOCUMENT_TYPES[entry.facts.kind]];
    case 'commitment':
      return ['PlanAction'];
    case 'event':
      return ['Event'];
    case 'figure':
      return ['Dataset', 'dcat:Dataset'];
    case 'term':
      return ['DefinedTerm', 'skos:Concept'];
    case 'guide':
      return ['Article'];
    default:
      return entry satisfies never;
  }
}

/** A centre or service acts by itself; what several parties do together is a collaboration of ORG, a plan or measure only then. */
function typesOfInitiative({ facts }: EntryOf<'initiative'>): [string, ...string[]] {
  switch (facts.kind) {
    case 'centre':
    case 'reporting-service':
      return ['Project', 'org:Organization'];
    case 'coalition':
    case 'task-force':
    case 'platform':
    case 'alliance':
    case 'delegation':
      return ['Project', 'org:OrganizationalCollaboration'];
    case 'programme':
    case 'plan':
    case 'campaign':
    case 'pilot':
    case 'measure':
    case 'training':
    case 'monitor':
      return facts.participants.length > 1 ? ['Project', 'org:OrganizationalCollaboration'] : ['Project'];
    default:
      return facts.kind satisfies never;
  }
}

/**
 * Formal in the sense of ORG is what the law knows as such. Of police forces, ministries and hotlines that is not certain,
 * and bodies that are only named together are no organisation of ORG at all.
 */
const ORGANISATION_TYPES: Readonly<Record<EntryOf<'organisation'>['facts']['kind'], readonly [string, ...string[]]>> = {
  ministry: ['GovernmentOrganization', 'org:Organization'],
  'government-body': ['GovernmentOrganization', 'org:Organization'],
  police: ['GovernmentOrganization', 'org:Organization'],
  prosecution: ['GovernmentOrganization', 'org:Organization'],
  parliament: ['GovernmentOrganization', 'org:Organization'],
  regulator: ['GovernmentOrganization', 'org:Organization'],
  hotline: ['Organization', 'org:Organization'],
  ngo: ['NGO', 'org:FormalOrganization'],
  company: ['Corporation', 'org:FormalOrganization'],
  'trade-association': ['Organization', 'org:FormalOrganization'],
  igo: ['Organization', 'org:FormalOrganization'],
  network: ['Organization', 'org:Organization'],
  group: ['Organization'],
};

const DOCUMENT_TYPES: Readonly<Record<EntryOf<'document'>['facts']['kind'], string>> = {
  'parliamentary-paper': 'Report',
  'parliamentary-question': 'CreativeWork',
  letter: 'CreativeWork',
  report: 'Report',
  'annual-report': 'Report',
  law: 'Legislation',
  treaty: 'Legislation',
  'eu-act': 'Legislation',
  'eu-proposal': 'Legislation',
  'official-gazette': 'Legislation',
  'press-release': 'Article',
  news: 'NewsArticle',
  'web-page': 'WebPage',
  speech: 'CreativeWork',
  encyclopaedia: 'Article',
};
