import type { EntryKey } from '#schema/parts/ref.ts';
import type { EntryOf, Model } from '../types.ts';

/** An entry that others can take part in, and that relates to others. */
export type Actor = EntryOf<'initiative'> | EntryOf<'organisation'>;

export interface Participation {
  /** In what. */
  readonly host: Actor;
  readonly participant: Actor['facts']['participants'][number];
}

/** In what an actor takes part; read from the other side, where it is stated. */
export function participationsOf(actor: EntryKey, model: Model): Participation[] {
  return actorsNaming(actor, 'participants', model).flatMap((host) =>
    host.facts.participants.filter((participant) => participant.actor === actor).map((participant) => ({ host, participant })),
  );
}

/** The initiatives and organisations that name an entry in one of their lists, each once. */
export function actorsNaming(key: EntryKey, field: 'participants' | 'relations', model: Model): Actor[] {
  const from = (model.referencesTo.get(key) ?? []).filter((reference) => reference.field === field).map((reference) => reference.from);
  return [...new Set(from)].flatMap((each) => {
    const entry = model.entries.get(each);
    return entry?.kind === 'initiative' || entry?.kind === 'organisation' ? [entry] : [];
  });
}
