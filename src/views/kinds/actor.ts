import { otherLocale } from '#i18n/catalogue.ts';
import { compareIn, formatStart } from '#i18n/dates.ts';
import { anchorOf } from '#model/claims.ts';
import { titleOf } from '#model/names.ts';
import { actorsNaming, participationsOf, type Actor } from '#model/queries/participations.ts';
import type { EntryOf } from '#model/types.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { viewStanding, wordWhen, type StatementItem } from '../claims.ts';
import { hostOf, linkTo, linkToEntry, type ViewContext } from '../context.ts';
import { viewParticipantTable, type ParticipantRow } from '../participant-table.ts';
import type { KeyFact, NameItem, RelationItem, Section } from '../sections.ts';
import type { Sources } from '../sources.ts';

type Participant = Actor['facts']['participants'][number];

/** The name in the other language, the abbreviation, and links to the web. */
export function viewNames(entry: Actor, { messages, locale }: ViewContext): KeyFact[] {
  const other = otherLocale(locale);
  const title = titleOf(entry);
  return [
    ...(entry.facts.abbreviation ? [{ label: messages.fields.abbreviation, values: [{ text: entry.facts.abbreviation }] }] : []),
    ...(title.nl === title.en ? [] : [{ label: messages.fields.nameInOther, values: [{ text: title[other], lang: other }] }]),
  ];
}

/** The start or end of an entry, with how sure it is. */
export function viewDated(anchor: 'start' | 'end', { facts }: Actor, context: ViewContext, sources: Sources): KeyFact[] {
  const claim = facts[anchor];
  if (!claim) return [];
  const { fields } = context.messages;
  const marks = sources.mark(claim.cite);
  const value = { text: formatStart(claim.when, context.locale), marks, standing: viewStanding(claim, context, sources) };
  return [{ anchor, label: anchor === 'start' ? fields.since : fields.until, values: [value] }];
}

export function viewTopics(
  entry: Pick<Actor, 'facts'> | EntryOf<'document'>,
  { model, messages, locale, urls }: ViewContext,
  kind: 'initiative' | 'organisation' | 'document',
): KeyFact[] {
  const values = entry.facts.topics.map((topic) => ({
    text: model.topics.get(topic)?.label[locale] ?? topic,
    href: urls.facet(locale, kind, 'topic', topic),
  }));
  return values.length > 0 ? [{ label: messages.fields.topics, values }] : [];
}

export function viewReporting(entry: Actor, context: ViewContext, sources: Sources): KeyFact[] {
  const point = entry.facts.reportingPoint;
  const { messages, locale } = context;
  const website = entry.facts.links.map((link) => ({ text: link.label[locale], href: link.url, isExternal: true }));
  return [
    ...(point
      ? [
          {
            anchor: 'reportingPoint',
            label: messages.fields.reportHere,
            values: [
              { text: hostOf(point.url), href: point.url, isExternal: true, marks: sources.mark(point.cite) },
              ...(point.phone ? [{ text: point.phone }] : []),
            ],
          },
        ]
      : []),
    ...(website.length > 0 ? [{ label: messages.fields.website, values: website }] : []),
  ];
}

export function viewParticipants(entry: Actor, context: ViewContext, sources: Sources): Section {
  const { messages } = context;
  const items = entry.facts.participants.map((participant, index): ParticipantRow => ({
    ...toRow(participant, context, sources),
    anchor: anchorOf(['participants', index], participant),
    entry: linkTo(context, participant.actor),
    alsoIn: actorsNaming(participant.actor, 'participants', context.model)
      .filter(({ key }) => key !== entry.key && key !== participant.actor)
      .map((host) => linkToEntry(context, host)),
  }));
  const table = viewParticipantTable(items, messages);
  return { type: 'participants', id: 'participants', heading: messages.sections.participants, items, table };
}

export function viewParticipations(entry: Actor, context: ViewContext, sources: Sources): Section {
  const { messages } = context;
  const items = participationsOf(entry.key, context.model).map(({ host, participant }): ParticipantRow => ({
    ...toRow(participant, context, sources),
    anchor: undefined,
    entry: linkToEntry(context, host),
    alsoIn: [],
  }));
  const table = viewParticipantTable(items, messages);
  return { type: 'participants', id: 'takes-part-in', heading: messages.sections.takesPartIn, items, table };
}

function toRow(participant: Participant, context: ViewContext, sources: Sources) {
  return {
    role: wordRole(participant, context),
    when: wordWhen(participant.when, context) ?? context.messages.notKnown,
    note: participant.note?.[context.locale],
    sources: sources.mark(participant.cite),
    standing: viewStanding(participant, context, sources),
  };
}

/** The role of a participant, or that the source states none. */
export function wordRole({ role, roleStated }: Pick<Participant, 'role' | 'roleStated'>, { model, messages, locale }: ViewContext): string {
  return roleStated ? (model.roles.get(role)?.label[locale] ?? role) : messages.roleNotStated;
}

/** Relations stated here, and those stated elsewhere about this entry, with the inverse wording. */
export function viewRelations(entry: Actor, context: ViewContext, sources: Sources): Section {
  const { messages, model, locale } = context;
  const stated = entry.facts.relations.map((relation, index) =>
    toRelation(relation, relation.to, anchorOf(['relations', index], relation), 'forward'),
  );
  const derived = actorsNaming(entry.key, 'relations', model).flatMap((other) =>
    other.facts.relations.filter(({ to }) => to === entry.key).map((relation) => toRelation(relation, other.key, undefined, 'inverse')),
  );
  return { type: 'relations', id: 'relations', heading: messages.sections.relations, items: [...stated, ...derived] };

  function toRelation(
    relation: Actor['facts']['relations'][number],
    other: EntryKey,
    anchor: string | undefined,
    side: 'forward' | 'inverse',
  ): RelationItem {
    return {
      anchor,
      label: messages.relations[relation.kind][side],
      entry: linkTo(context, other),
      when: wordWhen(relation.when, context),
      note: relation.note?.[locale],
      marks: sources.mark(relation.cite),
      standing: viewStanding(relation, context, sources),
    };
  }
}

export function viewFacts(entry: Actor, context: ViewContext, sources: Sources): Section {
  const items = entry.facts.facts.map((fact, index): StatementItem => ({
    anchor: anchorOf(['facts', index], fact),
    when: wordWhen(fact.when, context),
    text: fact.text[context.locale],
    marks: sources.mark(fact.cite),
    standing: viewStanding(fact, context, sources),
  }));
  return { type: 'statements', id: 'facts', heading: context.messages.sections.facts, items };
}

export function viewFormerNames(entry: Actor, context: ViewContext, sources: Sources): Section {
  const { messages, locale } = context;
  const items = entry.facts.formerNames.map((name, index): NameItem => ({
    anchor: anchorOf(['formerNames', index], name),
    label: name.current ? messages.currentName : messages.formerName,
    name: name.abbreviation ? `${name.name} (${name.abbreviation})` : name.name,
    lang: name.language,
    when: wordWhen(name.when, context),
    marks: sources.mark(name.cite),
    standing: viewStanding(name, context, sources),
  }));
  const aliases = entry.facts.aliases[locale].toSorted(compareIn(locale));
  return { type: 'names', id: 'names', heading: messages.sections.names, items, aliases };
}
