import type { COMMITMENT_STATES } from '#schema/commitment.ts';
import type { DOCUMENT_KINDS, PASSAGE_KINDS, READING_STATUSES } from '#schema/document.ts';
import type { EVENT_KINDS } from '#schema/event.ts';
import type { INITIATIVE_KINDS, INITIATIVE_STATES, SCOPES } from '#schema/initiative.ts';
import type { ORGANISATION_KINDS, SECTORS } from '#schema/organisation.ts';
import type { Confidence } from '#schema/parts/citation.ts';
import type { RelationKind } from '#schema/parts/entry.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import type { FacetName } from '#urls.ts';

type Labels<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>;

/** Every word of the interface. Texts with a changing part are functions. A language that lacks one does not compile. */
export interface Messages {
  /** The name of this language in itself, for the language switch. */
  readonly languageName: string;
  readonly skipToContent: string;
  readonly menu: string;
  readonly menuGroups: { readonly sections: string; readonly tools: string; readonly guides: string };
  /** Where a script of the page is not to be had. */
  readonly notLoaded: { readonly text: string; readonly again: string };
  readonly mainNavigation: string;
  readonly breadcrumbs: string;
  readonly home: string;
  readonly otherLanguage: string;

  /** Names of the collections, for navigation and index pages. */
  readonly collections: Readonly<Record<EntryKind, string>>;
  /** One sentence under the title of each index page. */
  readonly collectionIntros: Readonly<Record<EntryKind, string>>;
  /** Names of one entry of each kind, for chips. */
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly initiativeKinds: Labels<typeof INITIATIVE_KINDS>;
  readonly organisationKinds: Labels<typeof ORGANISATION_KINDS>;
  readonly documentKinds: Labels<typeof DOCUMENT_KINDS>;
  readonly eventKinds: Labels<typeof EVENT_KINDS>;
  readonly commitmentKinds: Readonly<Record<'promise' | 'expectation', string>>;
  readonly initiativeStates: Labels<typeof INITIATIVE_STATES>;
  readonly commitmentStates: Labels<typeof COMMITMENT_STATES>;
  readonly scopes: Labels<typeof SCOPES>;
  readonly sectors: Labels<typeof SECTORS>;
  readonly readingStatuses: Labels<typeof READING_STATUSES>;
  readonly passageKinds: Labels<typeof PASSAGE_KINDS>;
  /** The relation as said of the entry that states it, and from the other side. */
  readonly relations: Readonly<Record<RelationKind, { readonly forward: string; readonly inverse: string }>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly disputed: string;

  /** Labels of key facts and table columns. */
  readonly fields: {
    readonly kind: string;
    readonly abbreviation: string;
    readonly nameInOther: string;
    readonly scope: string;
    readonly basedIn: string;
    readonly since: string;
    readonly until: string;
    readonly status: string;
    readonly lead: string;
    readonly sector: string;
    readonly topics: string;
    readonly website: string;
    readonly date: string;
    readonly identifier: string;
    readonly authors: string;
    readonly publisher: string;
    readonly language: string;
    readonly reading: string;
    readonly verified: string;
    readonly original: string;
    readonly owner: string;
    readonly promisedTo: string;
    readonly madeIn: string;
    readonly due: string;
    readonly state: string;
    readonly about: string;
    readonly participants: string;
    readonly unit: string;
    readonly definition: string;
    readonly countingBasis: string;
    readonly countedBy: string;
    readonly name: string;
    readonly role: string;
    readonly period: string;
    readonly source: string;
    readonly alsoIn: string;
    readonly title: string;
    readonly passages: string;
    readonly reportHere: string;
    readonly phone: string;
    readonly usedIn: string;
    readonly event: string;
    readonly statement: string;
    readonly commitment: string;
  };

  /** Headings of sections, in the order they may stand on a page. */
  readonly sections: {
    readonly contents: string;
    readonly keyFacts: string;
    readonly inShort: string;
    readonly participants: string;
    readonly takesPartIn: string;
    readonly status: string;
    readonly facts: string;
    readonly relations: string;
    readonly commitments: string;
    readonly figures: string;
    readonly events: string;
    readonly terms: string;
    readonly names: string;
    readonly trail: string;
    readonly commitmentsMade: string;
    readonly passages: string;
    readonly documentsCited: string;
    readonly citedByDocuments: string;
    readonly citedBy: string;
    readonly wrongCitations: string;
    readonly caveats: string;
    readonly checks: string;
    readonly related: string;
    readonly openQuestions: string;
    readonly sources: string;
  };

  readonly roleNotStated: string;
  /** Before what every row of a table would repeat. */
  readonly sameForAll: string;
  /** Said of a term that stays in names and citations only. */
  readonly historicTerm: string;
  readonly notKnown: string;
  readonly notTraced: string;
  readonly noEntries: string;
  readonly lastReviewed: (date: string) => string;
  readonly sourceNumber: (number: number, text: string) => string;
  readonly openPassage: string;
  readonly openOriginal: string;
  readonly noAddress: string;
  readonly knownSince: (date: string) => string;
  readonly caveat: string;
  readonly otherSource: string;
  readonly formerName: string;
  readonly currentName: string;
  readonly otherNames: string;
  readonly fallback: (language: string) => string;
  readonly inLanguage: Readonly<Record<'nl' | 'en', string>>;
  readonly gistNotice: string;
  readonly citeIntro: string;
  readonly coverage: (used: number, total: number) => string;
  readonly unusedPassage: string;
  readonly restsOnThis: (count: number) => string;
  readonly paragraph: string;
  readonly note: (number: string) => string;
  readonly officialCitation: string;
  readonly recomputed: (stated: string, recomputed: string) => string;
  readonly checkHolds: string;
  readonly notInSource: string;

  /** How claims are put into words on document pages. */
  readonly claims: {
    readonly start: string;
    readonly end: string;
    readonly reportingPoint: string;
    readonly event: string;
    readonly definition: string;
    readonly made: string;
    readonly check: string;
    readonly cites: string;
    readonly wrongCitation: string;
    readonly name: string;
  };

  /** Dates in words. */
  readonly dates: {
    readonly seasons: Readonly<Record<'spring' | 'summer' | 'autumn' | 'winter', string>>;
    readonly about: (date: string) => string;
    readonly uncertain: (date: string) => string;
    readonly since: (date: string) => string;
    readonly sinceEndUnknown: (date: string) => string;
    readonly until: (date: string) => string;
    readonly range: (start: string, end: string) => string;
    readonly undated: string;
    readonly quarter: (quarter: string, year: string) => string;
  };

  /** Index pages. */
  readonly index: {
    readonly filters: string;
    readonly facets: Readonly<Record<FacetName, string>>;
    readonly count: (count: number) => string;
    readonly shown: (count: number, total: number) => string;
    readonly clear: string;
    readonly allOf: (collection: string) => string;
    readonly sortBy: (column: string) => string;
    readonly nothingFits: string;
    readonly letters: string;
    readonly pages: string;
    /** Under the list, where the same stands again. */
    readonly morePages: string;
  };

  /** The search form and page. */
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly button: string;
    /** Where the suggestions could not be loaded; `{query}` is filled in by the browser. */
    readonly noSuggestions: string;
    readonly title: string;
    readonly intro: string;
    readonly examples: string;
    readonly exampleQueries: readonly string[];
    readonly help: string;
    readonly browse: string;
    readonly needsScript: string;
    readonly more: string;
  };

  readonly homePage: {
    readonly browse: string;
    readonly browseText: string;
    readonly lookUp: string;
    readonly lookUpText: string;
    readonly initiatives: string;
    readonly taskforce: string;
    readonly taskforceText: string;
    readonly recent: string;
    readonly latest: string;
    readonly report: string;
    readonly reportText: string;
    readonly all: string;
    /** The pages that show the cooperation as a whole, each with what it is good for. */
    readonly see: string;
  };

  readonly notFound: { readonly title: string; readonly text: string };
  readonly moved: { readonly titleOf: (name: string) => string; readonly text: string };

  readonly footer: { readonly navigation: string; readonly about: string; readonly licence: string; readonly noTracking: string };
}
