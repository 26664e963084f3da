import { hrefOfFeature } from '#features/links.ts';
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { changeWordsOf } from '#i18n/change-words.ts';
import { listChanges, type RecordedChange } from '#model/changes.ts';
import { summaryOf, titleOf } from '#model/names.ts';
import { SITE } from '#site.ts';
import type { FeedFormat } from '#urls.ts';
import { viewChange } from '#views/changes-view.ts';
import type { ViewContext } from '#views/context.ts';

/** How many changes a feed holds; readers fetch it more often than that many come. */
const MAX_ITEMS = 50;

/**
 * What appeared and changed, newest first, as a feed in the language of the context.
 *
 * @param topic the id of a topic, to tell only of entries about it
 * @see https://www.rfc-editor.org/rfc/rfc4287 (Atom), https://www.jsonfeed.org/version/1.1/
 */
export function toFeed(context: ViewContext, format: FeedFormat, topic?: string): string {
  const items = listChanges(context.model)
    .filter(({ entry }) => topic === undefined || entry.facts.topics.includes(topic))
    .slice(0, MAX_ITEMS)
    .map((change) => toItem(change, context));
  return format === 'atom' ? toAtom(items, context, topic) : toJsonFeed(items, context, topic);
}

interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly updated: Date;
  readonly topics: readonly { readonly id: string; readonly label: string }[];
}

function toItem(change: RecordedChange, context: ViewContext): FeedItem {
  const { locale, urls, model } = context;
  const { entry, when, kind } = change;
  const { link, text, kind: label } = viewChange(change, context);
  return {
    id: urn(locale, entry.key, when, kind, 'at' in change ? (change.at ?? '') : ''),
    url: urls.absolute(link.href),
    title: `${label}: ${titleOf(entry)[locale]}`,
    summary: text ?? summaryOf(entry)[locale],
    updated: new Date(when),
    topics: entry.facts.topics.map((id) => ({ id, label: model.topics.get(id)?.label[locale] ?? id })),
  };
}

function toAtom(items: readonly FeedItem[], context: ViewContext, topic: string | undefined): string {
  const { locale, urls } = context;
  return generateAtomFeed({
    id: urn(locale, 'feed', topic ?? 'all'),
    title: { value: titleOfFeed(context, topic), type: 'text' },
    updated: items[0]?.updated ?? new Date(0),
    authors: [{ name: SITE.name[locale] }],
    links: [
      { rel: 'self', href: urls.absolute(urls.feed(locale, 'atom', topic)) },
      { rel: 'alternate', href: urls.absolute(pageOf(context)), hreflang: locale },
    ],
    entries: items.map(({ id, url, title, summary, updated, topics }) => ({
      id,
      title: { value: title, type: 'text' },
      links: [{ href: url }],
      updated,
      summary: { value: summary, type: 'text' },
      categories: topics.map(({ id: term, label }) => ({ term, label })),
    })),
  });
}

function toJsonFeed(items: readonly FeedItem[], context: ViewContext, topic: string | undefined): string {
  const { locale, urls } = context;
  const feed = generateJsonFeed({
    title: titleOfFeed(context, topic),
    language: locale,
    home_page_url: urls.absolute(pageOf(context)),
    feed_url: urls.absolute(urls.feed(locale, 'json', topic)),
    items: items.map(({ id, url, title, summary, updated, topics }) => ({
      id,
      url,
      title,
      content_text: summary,
      date_modified: updated,
      tags: topics.map(({ label }) => label),
    })),
  });
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function titleOfFeed({ locale, model }: ViewContext, topic: string | undefined): string {
  const about = topic === undefined ? undefined : model.topics.get(topic)?.label[locale];
  return [SITE.name[locale], changeWordsOf(locale).page.title, about].filter((part) => part !== undefined).join(' · ');
}

/** A name that stays the same wherever the site stands. */
function urn(...parts: readonly string[]): string {
  return `urn:cooperation-file:${parts.filter(Boolean).join(':')}`;
}

/** Where a reader sees what the feed tells. */
function pageOf(context: ViewContext): string {
  return hrefOfFeature('changes', context) ?? context.urls.home(context.locale);
}
