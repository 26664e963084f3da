import { anchorOf } from '#model/claims.ts';
import { parseCitation } from '#model/citation.ts';
import type { EntryOf } from '#model/types.ts';
import type { CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { withoutEmpty } from '../without-empty.ts';
import { claimId, mention, nameOf, thingId, thingIds } from './identity.ts';
import { isStated, notesOf } from './standing.ts';
import { coverPeriods } from './temporal-coverage.ts';
import { typesOf } from './types-of.ts';

/** Figures as a data set: what is counted and how, for which periods, on which documents it rests, and its table as a file. */
export function describeFigure(entry: EntryOf<'figure'>, context: CitingContext): LinkedNode {
  const { facts } = entry;
  const { locale } = context;
  const series = facts.series.filter(isStated);
  return withoutEmpty<LinkedNode>({
    '@id': thingId(entry, context),
    '@type': typesOf(entry),
    name: nameOf(entry, context),
    'dcterms:title': facts.title[locale],
    description: facts.summary[locale],
    'skos:definition': facts.definition,
    about: mention(facts.about, context),
    creator: mention(facts.publishers, context),
    temporalCoverage: coverPeriods(facts.periods),
    measurementTechnique: facts.countingBasis?.[locale],
    variableMeasured: series.map((each) => toVariable(entry, each, context)),
    isBasedOn: thingIds(
      series.flatMap(({ cite }) => cite).map((citation) => parseCitation(citation).documentKey),
      context,
    ),
    ...toDistribution(entry, context),
    'skos:note': facts.caveats.map(({ text }) => text[locale]),
  });
}

type Series = EntryOf<'figure'>['facts']['series'][number];

function toVariable(entry: EntryOf<'figure'>, series: Series, context: CitingContext): LinkedNode {
  const { locale } = context;
  return withoutEmpty<LinkedNode>({
    '@id': claimId(entry, anchorOf(['series', entry.facts.series.indexOf(series)], series), context),
    '@type': 'PropertyValue',
    name: series.label[locale],
    unitText: entry.facts.unit[locale],
    'skos:note': notesOf(series, locale),
  });
}

/** The table as a file, once for readers of schema.org and once for those of DCAT. */
function toDistribution(entry: EntryOf<'figure'>, context: CitingContext): LinkedNode {
  const { urls } = context;
  const table = urls.absolute(urls.figureTable(entry.id));
  const id = claimId(entry, 'csv', context);
  const distribution = {
    '@id': id,
    '@type': ['DataDownload', 'dcat:Distribution'],
    encodingFormat: 'text/csv',
    contentUrl: table,
    'dcat:downloadURL': table,
    'dcat:mediaType': 'https://www.iana.org/assignments/media-types/text/csv',
  };
  return { distribution, 'dcat:distribution': id };
}
