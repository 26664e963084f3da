import { messagesOf } from '#i18n/catalogue.ts';
import type { Model } from '#model/types.ts';
import { SITE } from '#site.ts';
import type { Urls } from '#urls.ts';
import { toEntryRecord } from './record.ts';
import { DATA_VERSION, type Graph } from '#contracts/record.ts';

/** Everything known, as one graph: the entries, and which of them names which. */
export function toGraph(model: Model, urls: Urls): Graph {
  return {
    $schema: urls.absolute(urls.dataSchema('graph')),
    version: DATA_VERSION,
    title: SITE.name,
    licence: { nl: messagesOf('nl').footer.licence, en: messagesOf('en').footer.licence },
    topics: [...model.topics.values()],
    roles: [...model.roles.values()],
    entries: [...model.entries.values()].map((entry) => toEntryRecord(entry, model, urls)),
    links: [...model.referencesFrom.values()].flat().map(({ from, to, field }) => ({ from, to, field })),
  };
}
