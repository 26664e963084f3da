import { formatCountry } from '#i18n/dates.ts';
import type { EntryOf } from '#model/types.ts';
import type { ViewContext } from '../context.ts';
import type { KindView } from './kind-view.ts';
import { viewEntryTimeline } from '../entry-timeline.ts';
import { viewNeighbourhood } from '../neighbourhood.ts';
import type { Sources } from '../sources.ts';
import {
  viewDated,
  viewFacts,
  viewFormerNames,
  viewNames,
  viewParticipants,
  viewParticipations,
  viewRelations,
  viewReporting,
  viewTopics,
} from './actor.ts';
import { findNaming, toItem, viewRelated } from './related.ts';

export function viewOrganisation(entry: EntryOf<'organisation'>, context: ViewContext, sources: Sources): KindView {
  const { messages, locale } = context;
  const { fields } = messages;
  const { facts } = entry;
  const documents = findNaming(entry.key, 'document', context).map((document) => toItem(document, context));
  return {
    sortLabel: messages.organisationKinds[facts.kind],
    keyFacts: [
      ...viewNames(entry, context),
      { label: fields.kind, values: [{ text: messages.organisationKinds[facts.kind] }] },
      { label: fields.sector, values: [{ text: messages.sectors[facts.sector] }] },
      ...(facts.country ? [{ label: fields.basedIn, values: [{ text: formatCountry(facts.country, locale) }] }] : []),
      ...viewDated('start', entry, context, sources),
      ...viewDated('end', entry, context, sources),
      ...viewTopics(entry, context, 'organisation'),
      ...viewReporting(entry, context, sources),
    ],
    sections: [
      viewParticipations(entry, context, sources),
      viewParticipants(entry, context, sources),
      viewNeighbourhood(entry, context),
      ...viewEntryTimeline(entry, context),
      viewFacts(entry, context, sources),
      viewRelations(entry, context, sources),
      ...viewRelated(entry.key, context),
      { type: 'entries', id: 'documents', heading: messages.collections.document, items: documents },
      viewFormerNames(entry, context, sources),
    ],
  };
}
