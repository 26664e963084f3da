import type { CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { withoutEmpty } from '../without-empty.ts';
import { siteId } from './identity.ts';

/** A page of the site, apart from what it is about. */
export interface PageFacts {
  readonly type?: 'WebPage' | 'CollectionPage';
  /** Its address from the root of the site. */
  readonly path: string;
  readonly name: string;
  readonly description?: string;
  /** What else is said of it. */
  readonly more?: LinkedNode;
}

/** A page, in the language of its address. */
export function describePage({ type = 'WebPage', path, name, description, more }: PageFacts, context: CitingContext): LinkedNode {
  return withoutEmpty<LinkedNode>({
    '@id': context.urls.absolute(path),
    '@type': type,
    name,
    description,
    inLanguage: context.locale,
    isPartOf: siteId(context),
    ...more,
  });
}
