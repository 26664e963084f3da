import { overviewWordsOf } from './words.ts';
import { bestConnected, cooperationOf, type CooperationEdge } from '#model/queries/cooperation.ts';
import { topicsAmong } from '#model/queries/facets.ts';
import type { Actor } from '#model/queries/participations.ts';
import { entriesOf } from '#model/entries-of.ts';
import { compareTitles, linkToEntry, type ViewContext } from '#views/context.ts';
import { wordRole } from '#views/kinds/actor.ts';

/** A table that crosses two collections. */
export interface Matrix {
  /** What stands in the rows. */
  readonly corner: string;
  readonly columns: readonly MatrixHead[];
  readonly rows: readonly { readonly head: MatrixHead; readonly cells: readonly MatrixCell[] }[];
}

export interface MatrixHead {
  readonly text: string;
  readonly href: string;
  readonly lang: string | undefined;
  /** Its whole name, where the text is an abbreviation. */
  readonly name: string | undefined;
}

/** What the row has to do with the column; nothing where it has not. */
export interface MatrixCell {
  readonly items: readonly { readonly text: string; readonly href?: string | undefined }[];
  /** A mark in place of the words, for the eye. */
  readonly mark?: 'filled' | 'hollow';
}

/** Which initiative is about what. */
export function viewTopicMatrix(context: ViewContext): Matrix {
  const { model, urls, locale } = context;
  const words = overviewWordsOf(locale);
  const initiatives = entriesOf(model, 'initiative');
  const topics = topicsAmong(
    initiatives.flatMap(({ facts }) => facts.topics),
    model,
  );
  return {
    corner: words.initiative,
    columns: topics.map(({ id, label }) => ({
      text: label[locale],
      href: urls.facet(locale, 'initiative', 'topic', id),
      lang: undefined,
      name: undefined,
    })),
    rows: initiatives.toSorted(compareTitles(context)).map((initiative) => ({
      head: toHead(initiative, context, 'whole'),
      cells: topics.map(({ id }): MatrixCell => {
        const place = initiative.facts.topics.indexOf(id);
        if (place === -1) return { items: [] };
        return place === 0
          ? { items: [{ text: words.mainTopic }], mark: 'filled' }
          : { items: [{ text: words.otherTopic }], mark: 'hollow' };
      }),
    })),
  };
}

/** More make a table in which nobody finds the way; it grows with both sides. */
const MOST = { nodes: 200, edges: 600 };

/** Who has which roles in which initiative: of a very large network those with the most connections. */
export function viewRoleMatrix(context: ViewContext): { readonly matrix: Matrix; readonly note: string | undefined } {
  const { nodes, edges: all } = cooperationOf(context.model);
  const taking = all.filter(({ type, to }) => type === 'participation' && to.kind === 'initiative');
  const { edges } = bestConnected({ nodes, edges: taking }, MOST);
  const note = edges.length < taking.length ? overviewWordsOf(context.locale).best(edges.length, taking.length) : undefined;
  return { matrix: crossRoles(edges, context), note };
}

function crossRoles(edges: readonly CooperationEdge[], context: ViewContext): Matrix {
  const hosts = [...new Set(edges.map(({ to }) => to))].toSorted(compareTitles(context));
  const actors = [...new Set(edges.map(({ from }) => from))].toSorted(compareTitles(context));
  const byActor = Map.groupBy(edges, ({ from }) => from);
  return {
    corner: overviewWordsOf(context.locale).actor,
    columns: hosts.map((host) => toHead(host, context, 'short')),
    rows: actors.map((actor) => {
      const byHost = Map.groupBy(byActor.get(actor) ?? [], ({ to }) => to);
      return { head: toHead(actor, context, 'whole'), cells: hosts.map((host) => ({ items: toRoles(byHost.get(host) ?? [], context) })) };
    }),
  };
}

function toRoles(edges: readonly CooperationEdge[], context: ViewContext): MatrixCell['items'] {
  return edges.flatMap((edge) => {
    if (edge.type !== 'participation') return [];
    const text = wordRole({ role: edge.role, roleStated: edge.isRoleStated }, context);
    return [{ text, href: linkToEntry(context, edge.statedBy, edge.anchor).href }];
  });
}

function toHead(actor: Actor, context: ViewContext, form: 'whole' | 'short'): MatrixHead {
  const { text, href, lang, abbreviation } = linkToEntry(context, actor);
  return form === 'short' && abbreviation !== undefined
    ? { text: abbreviation, href, lang, name: text }
    : { text, href, lang, name: undefined };
}
