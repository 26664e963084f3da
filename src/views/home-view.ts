import { formatDate } from '#i18n/dates.ts';
import { FEATURES } from '#features/index.ts';
import { listChanges } from '#model/changes.ts';
import type { Entry } from '#model/types.ts';
import { parseEdtf } from '#schema/parts/edtf-date.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { viewChange } from './changes-view.ts';
import { entriesOf } from '#model/entries-of.ts';
import { linkToEntry, type EntryLink, type ViewContext } from './context.ts';
import { hrefOfFeature, offer } from '#features/links.ts';
import { viewIndex, type IndexRow } from './index-view.ts';
import { viewParticipants } from './kinds/actor.ts';
import { toItem } from './kinds/related.ts';
import type { ParticipantRow } from './participant-table.ts';
import type { EntryItem } from './sections.ts';
import { createSources, type SourceMark } from './sources.ts';

/** The initiatives the letter of 2010 is about; they open the home page. */
const FEATURED: readonly string[] = [
  'fcacp',
  'efc',
  'ceop',
  'apac-fcacp',
  'taskforce',
  'platform-internetveiligheid',
  'dutch-delegation-efc',
];
const TASKFORCE: EntryKey = 'initiative/taskforce';
const REPORT_GUIDE: EntryKey = 'guide/how-to-report';
const LIST_LENGTH = 6;

export interface HomeView {
  readonly initiatives: readonly IndexRow[];
  readonly taskforce:
    { readonly entry: EntryLink; readonly members: readonly ParticipantRow[]; readonly marks: readonly SourceMark[] } | undefined;
  /** What changed last, other than that entries appeared. */
  readonly recent: readonly EntryItem[];
  readonly changesHref: string | undefined;
  /** The pages that show the cooperation as a whole. */
  readonly wholes: readonly { readonly text: string; readonly href: string; readonly about: string }[];
  readonly latest: readonly EntryItem[];
  readonly searchHref: string | undefined;
  readonly searchDataHref: string;
  readonly examples: readonly { readonly text: string; readonly href: string }[];
  readonly browseHref: string;
  readonly lookUpHref: string;
  readonly reportHref: string | undefined;
}

export function viewHome(context: ViewContext): HomeView {
  const { model, urls, locale, messages } = context;
  const rows = viewIndex('initiative', context).rows;
  const featured = FEATURED.flatMap((id) => {
    const entry = model.entries.get(`initiative/${id}`);
    return entry ? rows.filter((row) => row.entry.href === linkToEntry(context, entry).href) : [];
  });
  const taskforce = model.entries.get(TASKFORCE);
  const report = model.entries.get(REPORT_GUIDE);
  const search = hrefOfFeature('search', context);
  return {
    initiatives: featured.length > 0 ? featured : rows.slice(0, LIST_LENGTH),
    taskforce: taskforce?.kind === 'initiative' ? viewTaskforce(taskforce, context) : undefined,
    recent: recentlyChanged(context),
    changesHref: hrefOfFeature('changes', context),
    wholes: offer(Object.values(FEATURES), context),
    latest: viewLatest(context),
    searchHref: search,
    searchDataHref: urls.searchData(locale),
    examples:
      search === undefined
        ? []
        : messages.search.exampleQueries.map((query) => ({ text: query, href: `${search}?q=${encodeURIComponent(query)}` })),
    browseHref: urls.index(locale, 'initiative'),
    lookUpHref: urls.index(locale, 'document'),
    reportHref: report && linkToEntry(context, report).href,
  };
}

/** The members in a table, with marks that lead to their passages: the home page has no list of sources of its own. */
function viewTaskforce(taskforce: Extract<Entry, { kind: 'initiative' }>, context: ViewContext): HomeView['taskforce'] {
  const sources = createSources(context);
  const section = viewParticipants(taskforce, context, sources);
  const marks = sources.list().map(({ number, label, passageHref }) => ({ number, label, href: passageHref }));
  return { entry: linkToEntry(context, taskforce), members: section.type === 'participants' ? section.items : [], marks };
}

function recentlyChanged(context: ViewContext): EntryItem[] {
  return listChanges(context.model)
    .filter(({ kind }) => kind !== 'published')
    .slice(0, LIST_LENGTH)
    .map((change) => {
      const { kind, text } = viewChange(change, context);
      const anchor = 'at' in change && change.kind !== 'source' ? change.at : undefined;
      return { entry: linkToEntry(context, change.entry, anchor), meta: `${formatDate(change.when, context.locale)} · ${kind}`, text };
    });
}

function viewLatest(context: ViewContext): EntryItem[] {
  const time = (entry: { facts: { when: string } }) => parseEdtf(entry.facts.when).earliest;
  return entriesOf(context.model, 'event')
    .toSorted((a, b) => time(b) - time(a))
    .slice(0, LIST_LENGTH)
    .map((entry) => ({ ...toItem(entry, context), text: undefined }));
}
