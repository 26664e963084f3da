import type { Prose } from '#prose/parse-prose.ts';
import type { Commitment } from '#schema/commitment.ts';
import type { DocumentEntry } from '#schema/document.ts';
import type { EventEntry } from '#schema/event.ts';
import type { Field } from '#schema/fields.ts';
import type { Figure } from '#schema/figure.ts';
import type { Guide } from '#schema/guide.ts';
import type { Initiative } from '#schema/initiative.ts';
import type { Locate, Path } from '#schema/issue.ts';
import type { Organisation } from '#schema/organisation.ts';
import type { Audience } from '#schema/parts/audience.ts';
import type { Confidence } from '#schema/parts/citation.ts';
import type { RelationKind } from '#schema/parts/entry.ts';
import type { Language, Localised } from '#schema/parts/localised.ts';
import type { EntryKey, EntryKind } from '#schema/parts/ref.ts';
import type { Term } from '#schema/term.ts';
import type { Compound, Role, Topic } from '#schema/vocabulary.ts';

/** What is known of each kind of entry. A guide keeps one front matter per language. */
export interface FactsByKind {
  readonly initiative: Initiative;
  readonly organisation: Organisation;
  readonly document: DocumentEntry;
  readonly commitment: Commitment;
  readonly event: EventEntry;
  readonly figure: Figure;
  readonly term: Term;
  readonly guide: Pick<
    Guide,
    'audience' | 'topics' | 'firstPublished' | 'lastReviewed' | 'reviewBy' | 'order' | 'changes' | 'formerIds' | 'openQuestions'
  > & { readonly asked: Readonly<Record<Language, readonly string[]>> } & Readonly<Partial<Record<Language, Guide>>>;
}

export interface EntryOf<Kind extends EntryKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly key: EntryKey;
  readonly file: string;
  readonly facts: FactsByKind[Kind];
  /** The fields of its facts that mean something to the model: references, citations, claims, words of a vocabulary. */
  readonly fields: readonly Field[];
  readonly prose: Readonly<Partial<Record<Language, EntryProse>>>;
  readonly locate: Locate;
}

export interface EntryProse {
  readonly file: string;
  readonly body: Prose;
}

/** An entry of any kind; `kind` tells which. */
export type Entry = { [Kind in EntryKind]: EntryOf<Kind> }[EntryKind];

/** What can be said of an entry that does not fit its schema too: of its fields only those that do. */
export type WrittenEntry = Omit<Entry, 'facts' | 'id'>;

/** A statement with its sources: the smallest thing that can be cited and checked. */
export interface Claim {
  readonly entry: EntryKey;
  /** The anchor on the entry's page; permanent as long as the fact stands. */
  readonly anchor: string;
  readonly path: Path;
  readonly statement: Statement;
  readonly citations: readonly string[];
  readonly evidence: readonly string[];
  readonly confidence: Confidence;
  readonly dispute: { readonly text: Localised; readonly cite: readonly string[] } | undefined;
  readonly caveat: Localised | undefined;
  /** When it was so (EDTF), if the claim says. */
  readonly when: string | undefined;
  /** Since when it was known (EDTF): the date of the earliest document cited, unless the claim says otherwise. */
  readonly knownSince: string | undefined;
  readonly audience: Audience;
}

/** What a claim says, for pages to put into words. */
export type Statement =
  | { readonly type: 'participation'; readonly actor: EntryKey; readonly role: string }
  | { readonly type: 'relation'; readonly kind: RelationKind; readonly to: EntryKey }
  | { readonly type: 'start' | 'end' | 'reporting-point' | 'event' | 'definition' | 'made' }
  | { readonly type: 'status' | 'step'; readonly state: string }
  | { readonly type: 'name' | 'wrong-citation'; readonly name: string }
  | { readonly type: 'fact' | 'series' | 'check'; readonly text: Localised }
  | { readonly type: 'cites'; readonly document: EntryKey }
  | { readonly type: 'text'; readonly language: Language; readonly excerpt: string };

/** A reference from one entry to another, in a field or in prose. */
export interface Reference {
  readonly from: EntryKey;
  readonly to: EntryKey;
  /** The field it stands in: the first part of its path, or `prose`. */
  readonly field: string;
}

/** Everything known, resolved. Built once and shared by all pages. */
export interface Model {
  /** By kind, then by id. */
  readonly entries: ReadonlyMap<EntryKey, Entry>;
  readonly entriesByKind: ReadonlyMap<EntryKind, readonly Entry[]>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly compounds: readonly Compound[];
  readonly claims: readonly Claim[];
  readonly claimsByEntry: ReadonlyMap<EntryKey, readonly Claim[]>;
  /** Claims by the document they rest on, in the order of entries. */
  readonly claimsByDocument: ReadonlyMap<string, readonly Claim[]>;
  readonly referencesTo: ReadonlyMap<EntryKey, readonly Reference[]>;
  readonly referencesFrom: ReadonlyMap<EntryKey, readonly Reference[]>;
}
