import { hrefOfFeature } from '#features/links.ts';
import { messagesOf } from '#i18n/catalogue.ts';
import type { Entry } from '#model/types.ts';
import { LOCALES, SITE } from '#site.ts';
import type { CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { withoutEmpty } from '../without-empty.ts';
import { glossaryId, siteId, thingId } from './identity.ts';

/** The site; how it is searched only where its absolute address is known, since a program cannot start from less. */
export function describeSite(context: CitingContext): LinkedNode {
  const { urls, locale } = context;
  const search = hrefOfFeature('search', context);
  const action = search !== undefined && {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${urls.absolute(search)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return withoutEmpty<LinkedNode>({
    '@id': siteId(context),
    '@type': 'WebSite',
    name: SITE.name[locale],
    description: SITE.tagline[locale],
    inLanguage: LOCALES,
    url: urls.absolute(urls.home(SITE.defaultLocale)),
    potentialAction: action && urls.absolute(search) !== search ? action : undefined,
  });
}

/** The glossary: a set of terms, and a scheme of concepts. */
export function describeGlossary(context: CitingContext): LinkedNode {
  const { model, locale } = context;
  const terms: readonly Entry[] = model.entriesByKind.get('term') ?? [];
  return {
    '@id': glossaryId(context),
    '@type': ['DefinedTermSet', 'skos:ConceptScheme'],
    name: messagesOf(locale).collections.term,
    'skos:prefLabel': Object.fromEntries(LOCALES.map((each) => [each, messagesOf(each).collections.term])),
    hasDefinedTerm: terms.map((term) => thingId(term, context)),
  };
}
