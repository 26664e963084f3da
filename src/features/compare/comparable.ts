import { compareWordsOf } from './words.ts';
import type { Comparable, ComparableLine, ComparablePart } from './align.ts';
import type { Actor } from '#model/queries/participations.ts';
import type { StatementItem } from '#views/claims.ts';
import { linkToEntry, type ViewContext } from '#views/context.ts';
import { viewEntry, type EntryView } from '#views/entry-view.ts';
import type { KeyFact, Section } from '#views/sections.ts';
import type { SourceItem, SourceMark } from '#views/sources.ts';

/** What the page of an initiative or organisation says, in parts, each line with its sources. */
export function viewComparable(entry: Actor, context: ViewContext): Comparable {
  const view = viewEntry(entry, context);
  const { text, href } = linkToEntry(context, entry);
  const words = compareWordsOf(context.locale);
  const toSources = sourcesOf(view);
  const sections = view.sections.map((section): ComparablePart => ({ label: section.heading, lines: toLines(section, href, toSources) }));
  const sources = { label: words.sources, lines: view.sources.map(toSourceLine) };
  return {
    key: entry.key,
    title: view.abbreviation ?? text,
    href,
    summary: view.summary,
    parts: [...view.keyFacts.map((fact) => toPart(fact, toSources)), ...sections, sources].filter(({ lines }) => lines.length > 0),
  };
}

type ToSources = (marks: readonly SourceMark[] | undefined) => ComparableLine['sources'];

/** The marks of a page as links to the passages themselves, since the numbers mean something on that page only. */
function sourcesOf({ sources }: EntryView): ToSources {
  const byNumber = new Map(sources.map((source) => [source.number, source]));
  return (marks = []) =>
    marks.flatMap(({ number }) => {
      const source = byNumber.get(number);
      return source ? [{ text: source.label, href: source.passageHref }] : [];
    });
}

function toPart({ label, values }: KeyFact, toSources: ToSources): ComparablePart {
  return { label, lines: values.map(({ text, href, note, marks }) => ({ text, href, note, sources: toSources(marks) })) };
}

/** Pictures and names say nothing that could stand beside that of others. */
function toLines(section: Section, page: string, toSources: ToSources): ComparableLine[] {
  switch (section.type) {
    case 'participants':
      return section.items.map(({ entry, role, when, sources }) => ({
        text: entry.text,
        href: entry.href,
        note: `${role}, ${when}`,
        sources: toSources(sources),
      }));
    case 'statements':
      return section.items.map((item) => toStatementLine(item, page, toSources));
    case 'relations':
      return section.items.map(({ label, entry, marks }) => ({
        text: entry.text,
        href: entry.href,
        note: label,
        sources: toSources(marks),
      }));
    case 'entries':
      return section.items.map(({ entry, meta }) => ({ text: entry.text, href: entry.href, note: meta, sources: [] }));
    default:
      return [];
  }
}

function toStatementLine({ anchor, label, when, text, marks }: StatementItem, page: string, toSources: ToSources): ComparableLine {
  const words = [label, text].filter((each) => each !== undefined).join('. ');
  return { text: words, href: anchor === undefined ? undefined : `${page}#${anchor}`, note: when, sources: toSources(marks) };
}

function toSourceLine({ label, passageHref }: SourceItem): ComparableLine {
  return { text: label, href: passageHref, sources: [] };
}
