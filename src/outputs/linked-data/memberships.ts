import { messagesOf } from '#i18n/catalogue.ts';
import { anchorOf } from '#model/claims.ts';
import { participationsOf, type Actor, type Participation } from '#model/queries/participations.ts';
import type { Entry } from '#model/types.ts';
import type { CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { withoutEmpty } from '../without-empty.ts';
import { citedIds, claimId, mention, roleId, thingId } from './identity.ts';
import { isStated, notesOf } from './standing.ts';
import { toTemporalCoverage } from './temporal-coverage.ts';

/**
 * Who takes part in something, and in what it takes part itself, as memberships of ORG; then the roles in them. A
 * membership is the same on the pages of both its sides: that of the claim on the page that states it.
 */
export function describeMemberships(actor: Actor, context: CitingContext): LinkedNode[] {
  const participations = [
    ...actor.facts.participants.map((participant) => ({ host: actor, participant })),
    ...participationsOf(actor.key, context.model),
  ].filter(({ participant }) => isStated(participant));
  const roles = new Set(participations.map(({ participant }) => participant.role));
  return [
    ...participations.map((participation) => toMembership(participation, actor, context)),
    ...[...roles].map((role) => toRole(role, context)),
  ];
}

function toMembership({ host, participant }: Participation, page: Actor, context: CitingContext): LinkedNode {
  const { locale } = context;
  const { actor, role, roleStated, when, note, cite } = participant;
  const toParty = (entry: Entry['key']) => (entry === page.key ? thingId(page, context) : mention([entry], context)[0]);
  return withoutEmpty<LinkedNode>({
    '@id': claimId(host, anchorOf(['participants', host.facts.participants.indexOf(participant)], participant), context),
    '@type': 'org:Membership',
    'org:member': toParty(actor),
    'org:organization': toParty(host.key),
    'org:role': roleId(role, context),
    'org:memberDuring': when === undefined ? undefined : { '@type': 'time:Interval', temporalCoverage: toTemporalCoverage(when) },
    citation: citedIds(cite, context),
    description: note?.[locale],
    'skos:note': [...(roleStated ? [] : [messagesOf(locale).roleNotStated]), ...notesOf(participant, locale)],
  });
}

function toRole(role: string, context: CitingContext): LinkedNode {
  return withoutEmpty<LinkedNode>({
    '@id': roleId(role, context),
    '@type': ['org:Role', 'skos:Concept'],
    'skos:prefLabel': context.model.roles.get(role)?.label,
  });
}
