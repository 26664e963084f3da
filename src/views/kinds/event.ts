import { formatDate } from '#i18n/dates.ts';
import type { EntryOf } from '#model/types.ts';
import { viewStanding, type StatementItem } from '../claims.ts';
import { linkTo, type ViewContext } from '../context.ts';
import type { KindView } from './kind-view.ts';
import type { Section } from '../sections.ts';
import type { Sources } from '../sources.ts';
import { viewEntries } from './related.ts';

export function viewEvent(entry: EntryOf<'event'>, context: ViewContext, sources: Sources): KindView {
  const { messages, locale } = context;
  const { facts } = entry;
  const parties = facts.participants.map((key) => linkTo(context, key));
  return {
    sortLabel: messages.eventKinds[facts.kind],
    keyFacts: [
      { anchor: 'entry', label: messages.fields.date, values: [{ text: formatDate(facts.when, locale), marks: sources.mark(facts.cite) }] },
      { label: messages.fields.kind, values: [{ text: messages.eventKinds[facts.kind] }] },
      ...(parties.length > 0 ? [{ label: messages.fields.participants, values: parties }] : []),
    ],
    sections: [viewStandingOf(entry, context, sources), viewEntries('about', messages.fields.about, facts.about, context)],
  };
}

/** How sure the date is; shown where there is more to say than the source. */
function viewStandingOf({ facts }: EntryOf<'event'>, context: ViewContext, sources: Sources): Section {
  const { messages, locale } = context;
  const isPlain = facts.confidence === 'confirmed' && !facts.dispute && !facts.caveat;
  const item: StatementItem = {
    when: formatDate(facts.when, locale),
    text: facts.title[locale],
    marks: sources.mark(facts.cite),
    standing: viewStanding(facts, context, sources),
  };
  return {
    type: 'statements',
    id: 'standing',
    heading: messages.sections.caveats,
    items: isPlain ? [] : [item],
  };
}
