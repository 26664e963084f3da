import type { Prose } from '#prose/parse-prose.ts';
import type { Issue, Locate } from '#schema/issue.ts';
import type { Language } from '#schema/parts/localised.ts';
import type { EntryKind } from '#schema/parts/ref.ts';

/** What a reader of content hands to the model: values as written, with a way back to their place in the file. */
export interface SourceContent {
  readonly entries: readonly SourceEntry[];
  readonly vocabularies: Readonly<Record<'topics' | 'roles' | 'exceptions' | 'compounds', SourceFile>>;
  /** What was wrong before any value could be read: encoding, YAML, markup of a text. */
  readonly issues: readonly Issue[];
}

export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  /** The value as written; undefined where it could not be read. */
  readonly value: unknown;
  readonly locate: Locate;
}

export interface SourceEntry extends SourceFile {
  readonly kind: EntryKind;
  readonly id: string;
  readonly prose: Readonly<Partial<Record<Language, SourceProse>>>;
}

export interface SourceProse extends SourceFile {
  /** The text itself; undefined where it could not be parsed. */
  readonly body: Prose | undefined;
}
