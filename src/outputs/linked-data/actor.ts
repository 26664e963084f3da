import { titleOf } from '#model/names.ts';
import { countriesOf } from '#model/queries/facets.ts';
import type { Actor } from '#model/queries/participations.ts';
import type { RelationKind } from '#schema/parts/entry.ts';
import type { CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { withoutEmpty } from '../without-empty.ts';
import { nameOf, thingId, thingIds } from './identity.ts';
import { describeMemberships } from './memberships.ts';
import { isPlain } from './standing.ts';
import { toExactDate } from './temporal-coverage.ts';
import { typesOf } from './types-of.ts';

/** An initiative or organisation, then its memberships: those in it, and those it has. */
export function describeActor(actor: Actor, context: CitingContext): LinkedNode[] {
  const { facts } = actor;
  const founded = facts.start && isPlain(facts.start) ? toExactDate(facts.start.when) : undefined;
  const dissolved = facts.end && isPlain(facts.end) ? toExactDate(facts.end.when) : undefined;
  const node = withoutEmpty<LinkedNode>({
    '@id': thingId(actor, context),
    '@type': typesOf(actor),
    name: nameOf(actor, context),
    alternateName: otherNamesOf(actor, context),
    description: facts.summary[context.locale],
    foundingDate: founded,
    dissolutionDate: dissolved,
    address: countriesOf(actor).map((country) => ({ '@type': 'PostalAddress', addressCountry: country })),
    contactPoint: toContactPoint(actor, context),
    sameAs: facts.links.map(({ url }) => url),
    ...relationsOf(actor, context),
  });
  return [node, ...describeMemberships(actor, context)];
}

/** When it existed, as far as known: a body that has not ended is still there only where its latest state says so. */
export function lifetimeOf({ kind, facts }: Actor): string | undefined {
  if (!facts.start || !isPlain(facts.start)) return undefined;
  const { when } = facts.start;
  if (when.includes('/')) return when;
  if (facts.end) return isPlain(facts.end) && !facts.end.when.includes('/') ? `${when}/${facts.end.when}` : `${when}/`;
  const latest = kind === 'initiative' ? facts.status.at(-1) : undefined;
  return `${when}/${latest?.state === 'active' && isPlain(latest) ? '..' : ''}`;
}

/** Each other name once, former ones with their own language. */
function otherNamesOf(actor: Actor, { locale }: CitingContext): (string | LinkedNode)[] {
  const { abbreviation, aliases, formerNames } = actor.facts;
  const former = formerNames.filter(isPlain).flatMap(({ name, abbreviation: short, language }) => {
    const names = short === undefined ? [name] : [name, short];
    return names.map((text) => (language === locale ? text : { '@value': text, '@language': language }));
  });
  const names = new Set([...(abbreviation === undefined ? [] : [abbreviation]), ...aliases[locale], ...former]);
  names.delete(titleOf(actor)[locale]);
  return [...names];
}

function toContactPoint({ facts: { reportingPoint } }: Actor, { locale }: CitingContext): LinkedNode | undefined {
  if (!reportingPoint || !isPlain(reportingPoint)) return undefined;
  return withoutEmpty<LinkedNode>({
    '@type': 'ContactPoint',
    description: reportingPoint.what[locale],
    url: reportingPoint.url,
    telephone: reportingPoint.phone,
  });
}

/** Where no word says more than that two things have to do with each other, that is what is said. */
const RELATION_WORDS: Readonly<Record<RelationKind, string>> = {
  predecessor: 'dcterms:replaces',
  'part-of': 'dcterms:isPartOf',
  'member-of': 'memberOf',
  counterpart: 'dcterms:relation',
  drives: 'dcterms:relation',
  'need-for': 'dcterms:relation',
  'legal-basis': 'dcterms:relation',
  related: 'dcterms:relation',
};

function relationsOf({ facts }: Actor, context: CitingContext): Record<string, string[]> {
  const groups = Map.groupBy(facts.relations.filter(isPlain), ({ kind }) => RELATION_WORDS[kind]);
  return Object.fromEntries(
    [...groups].map(([word, relations]) => [
      word,
      thingIds(
        relations.map(({ to }) => to),
        context,
      ),
    ]),
  );
}
