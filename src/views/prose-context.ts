import type { Messages } from '#i18n/messages.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { linkTo, type ViewContext } from './context.ts';
import { findReportingPoints, type ReportingPoint } from './reporting-points.ts';
import type { Sources } from './sources.ts';

/** What the components of prose (`components/prose/`) need of the page they stand on. */
export interface ProseContext {
  readonly numbering: Sources;
  readonly messages: Messages;
  readonly resolve: (target: string) => { readonly href: string; readonly isExternal: boolean };
  /** Whether a mark gets a note in the margin: not where the note before it is the same. Ask once for each mark, in order. */
  readonly needsMarginNote: (source: string) => boolean;
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
    resolve: (target) => (target.includes(':') || target.startsWith('#') ? { href: target, isExternal: !target.startsWith('#') } : { href: linkTo(context, target as EntryKey).href, isExternal: false }),
    reportingPoints: () => findReportingPoints(context, numbering),
  };
}
