import { messagesOf } from '#i18n/catalogue.ts';
import type { Locale } from '#site.ts';
import type { ClaimFacts } from '#views/claims.ts';

/** Whether a claim is stated at all: one that was found in no source is not. */
export function isStated({ confidence }: ClaimFacts): boolean {
  return confidence !== 'unverified';
}

/** Whether a claim may be stated by words that leave no room for a note, such as a date. */
export function isPlain({ confidence, dispute }: ClaimFacts): boolean {
  return confidence === 'confirmed' && dispute === undefined;
}

/** What must be read with a claim, for `skos:note`, which anything may have: how sure it is, the other side, and its caveat. */
export function notesOf({ confidence, dispute, caveat }: ClaimFacts, locale: Locale): string[] {
  const { confidences, disputed } = messagesOf(locale);
  return [
    confidence === 'confirmed' ? undefined : confidences[confidence],
    dispute && `${disputed}: ${dispute.text[locale]}`,
    caveat?.[locale],
  ].filter((note) => note !== undefined);
}
