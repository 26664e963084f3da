import type { EntryOf } from '#model/types.ts';
import type { ViewContext } from '../context.ts';
import type { KindView } from './kind-view.ts';
import { findReportingPoints } from '../reporting-points.ts';
import type { Sources } from '../sources.ts';

/** A guide is its text; only the sources of what its components print have to be numbered beforehand. */
export function viewGuide(entry: EntryOf<'guide'>, context: ViewContext, sources: Sources): KindView {
  if (entry.prose[context.locale]?.body.components.includes('ReportingPoints')) findReportingPoints(context, sources);
  return { sortLabel: undefined, keyFacts: [], sections: [] };
}
