import { formatCountry } from '#i18n/dates.ts';
import { trailWordsOf } from '#i18n/trail-words.ts';
import { anchorOf } from '#model/claims.ts';
import type { EntryOf } from '#model/types.ts';
import { viewStanding, wordWhen, type StatementItem } from '../claims.ts';
import { linkTo, type ViewContext } from '../context.ts';
import type { KindView } from './kind-view.ts';
import { viewEntryTimeline } from '../entry-timeline.ts';
import { viewNeighbourhood } from '../neighbourhood.ts';
import type { KeyFact, Section } from '../sections.ts';
import type { Sources } from '../sources.ts';
import { viewStepChart } from '../step-chart.ts';
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
import { viewRelated } from './related.ts';

export function viewInitiative(entry: EntryOf<'initiative'>, context: ViewContext, sources: Sources): KindView {
  const { messages, locale } = context;
  const { fields } = messages;
  const { facts } = entry;
  const keyFacts: KeyFact[] = [
    ...viewNames(entry, context),
    { label: fields.kind, values: [{ text: messages.initiativeKinds[facts.kind] }] },
    ...viewStatus(entry, context, sources),
    ...viewDated('start', entry, context, sources),
    ...viewDated('end', entry, context, sources),
    ...viewLead(entry, context, sources),
    { label: fields.scope, values: [{ text: messages.scopes[facts.scope] }] },
    ...(facts.countries.length > 0
      ? [{ label: fields.basedIn, values: facts.countries.map((country) => ({ text: formatCountry(country, locale) })) }]
      : []),
    ...viewTopics(entry, context, 'initiative'),
    ...viewReporting(entry, context, sources),
  ];
  return {
    sortLabel: messages.initiativeKinds[facts.kind],
    keyFacts,
    sections: [
      viewParticipants(entry, context, sources),
      viewParticipations(entry, context, sources),
      viewNeighbourhood(entry, context),
      viewTrail(entry, context, sources),
      ...viewEntryTimeline(entry, context),
      viewFacts(entry, context, sources),
      viewRelations(entry, context, sources),
      ...viewRelated(entry.key, context),
      viewFormerNames(entry, context, sources),
    ],
  };
}

/** Its latest status, if one is stated. */
export function viewStatus({ facts }: EntryOf<'initiative'>, context: ViewContext, sources: Sources): KeyFact[] {
  const latest = facts.status.at(-1);
  if (!latest) return [];
  const { messages } = context;
  return [{ label: messages.fields.status, values: [{ text: messages.initiativeStates[latest.state], marks: sources.mark(latest.cite) }] }];
}

/** Who leads or runs it; the chair where nobody else does. */
export function findLeads({ facts }: EntryOf<'initiative'>) {
  const byRole = (roles: string[]) => facts.participants.filter(({ role }) => roles.includes(role));
  const leads = byRole(['lead', 'runs']);
  return leads.length > 0 ? leads : byRole(['chair']);
}

/** Who leads or runs it, and since when. */
export function viewLead(entry: EntryOf<'initiative'>, context: ViewContext, sources: Sources): KeyFact[] {
  const values = findLeads(entry).map((lead) => {
    const { text, href, lang } = linkTo(context, lead.actor);
    return { text, href, lang, marks: sources.mark(lead.cite), note: wordWhen(lead.when, context) };
  });
  return values.length > 0 ? [{ label: context.messages.fields.lead, values }] : [];
}

function viewTrail({ facts }: EntryOf<'initiative'>, context: ViewContext, sources: Sources): Section {
  const { initiativeStates, sections } = context.messages;
  const items = facts.status.map((step, index): StatementItem => ({
    anchor: anchorOf(['status', index], step),
    label: initiativeStates[step.state],
    when: wordWhen(step.when, context),
    text: step.note?.[context.locale],
    marks: sources.mark(step.cite),
    standing: viewStanding(step, context, sources),
  }));
  const steps = facts.status.map(({ when }, index) => ({ when, item: items[index] ?? {} }));
  const chart = viewStepChart(trailWordsOf(context.locale).course, steps, Object.values(initiativeStates));
  return { type: 'statements', id: 'status', heading: sections.status, items, isTrail: true, chart };
}
