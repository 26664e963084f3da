import { otherLocale } from '#i18n/catalogue.ts';
import { compareIn } from '#i18n/dates.ts';
import type { EntryOf } from '#model/types.ts';
import type { ViewContext } from '../context.ts';
import type { KindView } from './kind-view.ts';
import type { Sources } from '../sources.ts';
import { viewEntries } from './related.ts';

export function viewTerm(entry: EntryOf<'term'>, context: ViewContext, sources: Sources): KindView {
  const { messages, locale } = context;
  const { facts } = entry;
  const other = otherLocale(locale);
  const aliases = facts.aliases[locale].toSorted(compareIn(locale));
  return {
    sortLabel: facts.standing === 'historic' ? messages.historicTerm : undefined,
    keyFacts: [
      ...(facts.abbreviation ? [{ label: messages.fields.abbreviation, values: [{ text: facts.abbreviation }] }] : []),
      { label: messages.fields.nameInOther, values: [{ text: facts.label[other], lang: other }] },
      ...(facts.source
        ? [
            {
              anchor: 'source',
              label: messages.fields.source,
              values: [{ text: messages.claims.definition, marks: sources.mark(facts.source.cite) }],
            },
          ]
        : []),
    ],
    sections: [
      viewEntries('related', messages.sections.related, facts.related, context),
      { type: 'names', id: 'names', heading: messages.sections.names, items: [], aliases },
    ],
  };
}
