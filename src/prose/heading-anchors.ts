import GithubSlugger from 'github-slugger';

/** Ids that the pages around texts have for their parts. `tests/this-base/site/html.test.ts` holds the list to the built pages. */
const OF_PARTS = new Set([
  ...['', 'about', 'changes', 'cite', 'cite-dialog', 'cite-dialog-title', 'cited-by', 'cited-by-documents', 'cites', 'commitments'],
  ...['content', 'documents', 'end', 'entry', 'events', 'facts', 'figures', 'key-facts', 'mark', 'mark-bar', 'names', 'neighbourhood'],
  ...['open-questions', 'participants', 'passages', 'q-top', 'relations', 'site-menu', 'source', 'sources', 'start', 'status'],
  ...['takes-part-in', 'terms', 'text', 'timeline', 'topics', 'wrong-citations'],
]);

/** The ids of statements and sources: `participant-ncmec-member-2009`, `source-1`. */
const OF_STATEMENTS = /^(?:participant|relation|fact|name|cites|wrong-citation)-|^(?:source|status)-\d/;

/** Whether a page may have an id for something of its own. */
export function isPageId(id: string): boolean {
  return OF_PARTS.has(id) || OF_STATEMENTS.test(id);
}

/**
 * Gives the headings of one text their anchors, in order: what GitHub would, so that they are what people expect, but none
 * that is an id of the page: those begin with `text-`.
 *
 * @example 'How it works', 'Sources' // => 'how-it-works', 'text-sources'
 */
export function createAnchors(): (heading: string) => string {
  const slugger = new GithubSlugger();
  return (heading) => {
    const slug = slugger.slug(heading);
    return isPageId(slug) ? slugger.slug(`text-${slug}`) : slug;
  };
}
