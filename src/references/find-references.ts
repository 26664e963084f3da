import { readAct, type Act } from './eu-act.ts';
import { findForms } from './find-forms.ts';
import { FORMS, type ReferenceKind } from './grammar.ts';

/** A reference to an official paper in a text. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** One key for all spellings: `kst-32123-vi-90`, `eu-2011-93`, `cets-201`, `stb-2024-186`; a dossier `kst-32123-vi`. */
  readonly key: string;
  /** What the text says of an EU act besides. */
  readonly act?: Act;
  /** Where it stands, from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the references in a text, in order, none overlapping another.
 *
 * @param isTyped whether the text is what somebody typed to find something: then bare numbers count too
 * @example 'see 32 123 VI, nr. 90' // => paper kst-32123-vi-90 at 4 to 21
 */
export function findReferences(text: string, { isTyped = false } = {}): Reference[] {
  // Every form has a number, and most texts have none.
  if (!/\d/.test(text)) return [];
  const forms = FORMS.filter(({ onlyTyped = false }) => isTyped || !onlyTyped);
  return findForms(text, forms).map(({ form, key, groups, before, start, end }) => {
    const written = form.kind === 'eu-act' ? readAct(groups, before) : undefined;
    return { kind: form.kind, key: key.toLowerCase(), ...(written && { act: written.act }), start, end };
  });
}
