import { formatDate } from '#i18n/dates.ts';
import type { Claim, Model } from '#model/types.ts';
import type { Confidence } from '#schema/parts/citation.ts';
import type { Localised } from '#schema/parts/localised.ts';
import { titleOf } from '#model/names.ts';
import type { ViewContext } from './context.ts';
import type { SourceMark, Sources } from './sources.ts';

/** How sure a claim is, and what else must be read with it. */
export interface Standing {
  readonly confidence: Confidence;
  readonly confidenceLabel: string;
  readonly isDisputed: boolean;
  readonly dispute: { readonly text: string; readonly marks: SourceMark[] } | undefined;
  readonly caveat: string | undefined;
}

/** What claims have in common in the facts of entries. */
export interface ClaimFacts {
  readonly cite: readonly string[];
  readonly confidence: Confidence;
  readonly dispute?: { readonly text: Localised; readonly cite: readonly string[] } | undefined;
  readonly caveat?: Localised | undefined;
}

/** A claim shown as a line of its own: facts, steps of a trail, caveats. */
export interface StatementItem {
  readonly anchor?: string | undefined;
  readonly label?: string | undefined;
  readonly when?: string | undefined;
  readonly text?: string | undefined;
  readonly marks?: readonly SourceMark[];
  readonly standing?: Standing;
}

export function viewStanding(claim: ClaimFacts, context: ViewContext, sources: Sources): Standing {
  return {
    confidence: claim.confidence,
    confidenceLabel: context.messages.confidences[claim.confidence],
    isDisputed: claim.dispute !== undefined,
    dispute: claim.dispute && { text: claim.dispute.text[context.locale], marks: sources.mark(claim.dispute.cite) },
    caveat: claim.caveat?.[context.locale],
  };
}

/** What a claim says, in a few words, for the page of the document it rests on. */
export function wordClaim({ statement }: Claim, { messages, locale, model }: ViewContext): string {
  switch (statement.type) {
    case 'participation':
      return `${titleIn(model, statement.actor, locale)}: ${model.roles.get(statement.role)?.label[locale] ?? statement.role}`;
    case 'relation':
      return `${messages.relations[statement.kind].forward}: ${titleIn(model, statement.to, locale)}`;
    case 'status':
      return `${messages.fields.status}: ${(messages.initiativeStates as Record<string, string>)[statement.state]?.toLowerCase()}`;
    case 'step':
      return `${messages.fields.state}: ${(messages.commitmentStates as Record<string, string>)[statement.state]?.toLowerCase()}`;
    case 'name':
      return `${messages.claims.name}: ${statement.name}`;
    case 'wrong-citation':
      return `${messages.claims.wrongCitation}: ${statement.name}`;
    case 'fact':
    case 'series':
      return statement.text[locale];
    case 'check':
      return messages.claims.check;
    case 'cites':
      return `${messages.claims.cites}: ${titleIn(model, statement.document, locale)}`;
    case 'text':
      return shorten(statement.excerpt);
    case 'start':
      return messages.claims.start;
    case 'end':
      return messages.claims.end;
    case 'reporting-point':
      return messages.claims.reportingPoint;
    case 'event':
      return messages.claims.event;
    case 'definition':
      return messages.claims.definition;
    case 'made':
      return messages.claims.made;
    default:
      return statement satisfies never;
  }
}

/** The date of a claim in words, if it has one. */
export function wordWhen(when: string | undefined, { locale }: ViewContext): string | undefined {
  return when === undefined ? undefined : formatDate(when, locale);
}

function titleIn(model: Model, key: Claim['entry'], locale: ViewContext['locale']): string {
  const entry = model.entries.get(key);
  return entry ? titleOf(entry)[locale] : key;
}

const EXCERPT_LENGTH = 110;

function shorten(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', EXCERPT_LENGTH))} …`;
}
