import { editionWordsOf } from '#i18n/edition-words.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Audience } from '#schema/parts/audience.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { linkTo, type ViewContext } from './context.ts';
import { findReportingPoints, type ReportingPoint } from './reporting-points.ts';
import type { Sources } from './sources.ts';

/** What the components of prose (`components/prose/`) need of the page they stand on. */
export interface ProseContext {
  readonly numbering: Sources;
  readonly messages: Messages;
  readonly resolve: (target: string) => ResolvedLink;
  /** Whether a mark gets a note in the margin: not where the note before it is the same. Ask once for each mark, in order. */
  readonly needsMarginNote: (source: string) => boolean;
  /** What stands before a part for fewer readers. */
  readonly labelAudience: (audience: Audience) => string;
  readonly reportingPoints: () => readonly ReportingPoint[];
}

export function createProseContext(context: ViewContext, numbering: Sources): ProseContext {
  let last: string | undefined;
  return {
    needsMarginNote: (source) => {
      const isNew = source !== last;
      last = source;
      return isNew;
    },
    numbering,
    messages: context.messages,
    resolve: (target) => resolveLink(target, context),
    labelAudience: editionWordsOf(context.locale).part,
    reportingPoints: () => findReportingPoints(context, numbering),
  };
}

/** Where a link of prose leads; a link to a term knows its definition. */
export interface ResolvedLink {
  readonly href: string;
  readonly isExternal: boolean;
  readonly definition: string | undefined;
}

function resolveLink(target: string, context: ViewContext): ResolvedLink {
  if (target.startsWith('#')) return { href: target, isExternal: false, definition: undefined };
  if (target.includes(':')) return { href: target, isExternal: true, definition: undefined };
  const entry = context.model.entries.get(target as EntryKey);
  const definition = entry?.kind === 'term' ? entry.facts.definition[context.locale] : undefined;
  return { href: linkTo(context, target as EntryKey).href, isExternal: false, definition };
}
