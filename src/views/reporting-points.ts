import { hostOf, linkToEntry, type EntryLink, type ViewContext } from './context.ts';
import type { SourceMark, Sources } from './sources.ts';

/** A place where the public can report. */
export interface ReportingPoint {
  readonly entry: EntryLink;
  readonly what: string;
  readonly url: string;
  readonly host: string;
  readonly phone: string | undefined;
  readonly caveat: string | undefined;
  readonly marks: readonly SourceMark[];
}

/** Every entry that is a public reporting point, in the order of the model. */
export function findReportingPoints(context: ViewContext, numbering: Sources): ReportingPoint[] {
  return [...context.model.entries.values()].flatMap((entry): ReportingPoint[] => {
    const point = entry.kind === 'initiative' || entry.kind === 'organisation' ? entry.facts.reportingPoint : undefined;
    if (!point) return [];
    return [
      {
        entry: linkToEntry(context, entry),
        what: point.what[context.locale],
        url: point.url,
        host: hostOf(point.url),
        phone: point.phone,
        caveat: point.caveat?.[context.locale],
        marks: numbering.mark(point.cite),
      },
    ];
  });
}
