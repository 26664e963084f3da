import type { EntryRecord, SourceRecord, StatementRecord } from '#contracts/record.ts';

export type Language = 'nl' | 'en';

/** What a reader chose: a statement, or the entry itself. */
export interface Chosen {
  readonly id: string;
  readonly note: string;
  readonly record: EntryRecord;
  /** Undefined for the entry itself. */
  readonly statement: StatementRecord | undefined;
}

/** The words of a brief in a language. */
export interface BriefWords {
  readonly site: string;
  readonly via: string;
  readonly accessed: string;
  readonly cited: string;
  readonly likely: string;
  readonly unverified: string;
  readonly caveat: string;
  readonly otherSource: string;
  readonly sources: string;
  readonly original: string;
}

/** How the sources of a brief are written. */
export type ReferenceStyle = 'official' | 'apa' | 'chicago';

/** Chosen statements with their numbered sources, ready to read. */
export interface Brief {
  readonly items: readonly BriefItem[];
  readonly sources: readonly BriefSource[];
}

export interface BriefItem {
  readonly id: string;
  /** Whether it is numbers of a figure, which are lost where only their place is noted. */
  readonly hasNumbers: boolean;
  readonly heading: string;
  readonly text: string;
  /** How sure it is and what must be read with it; empty for what is confirmed and undisputed. */
  readonly standing: readonly string[];
  readonly note: string;
  /** The statement on this site. */
  readonly href: string;
  /** Numbers of its sources, beginning with 1. */
  readonly sources: readonly number[];
}

export interface BriefSource {
  readonly document: string;
  readonly reference: string;
  readonly place: string | undefined;
  /** The place on this site. */
  readonly page: string;
  readonly original: string | undefined;
}

/** Finds what an id names in the record of its entry; undefined where it is no longer there. */
export function findChosen(id: string, note: string, record: EntryRecord | undefined): Chosen | undefined {
  const [, anchor] = id.split('#');
  const statement = record?.statements.find((each) => each.id === anchor);
  return record && (statement || anchor === undefined) ? { id, note, record, statement } : undefined;
}

/** Puts what was chosen into words; each place that is cited gets one number, in the order of first mention. */
export function toBrief(chosen: readonly Chosen[], language: Language, words: BriefWords, style: ReferenceStyle): Brief {
  const keys: string[] = [];
  const sources: BriefSource[] = [];
  const items = chosen.map((each): BriefItem => {
    const cited = sourcesOf(each);
    for (const [key, source] of cited) {
      if (keys.includes(key)) continue;
      keys.push(key);
      sources.push(toSource(source, language, style, each.statement !== undefined));
    }
    return {
      id: each.id,
      hasNumbers: each.statement ? isNumbers(each.statement) : each.record.statements.some(isNumbers),
      heading: each.record.title[language],
      text: each.statement?.text[language] ?? sayEntry(each.record, language),
      standing: each.statement ? standingOf(each.statement, language, words) : [],
      note: each.note,
      href: each.record.page[language] + (each.statement ? `#${each.statement.id}` : ''),
      sources: cited.map(([key]) => keys.indexOf(key) + 1),
    };
  });
  return { items, sources };
}

/** What an entry is; of a figure its numbers too, which are all that it is put aside for. */
function sayEntry({ summary, statements }: EntryRecord, language: Language): string {
  const series = statements.filter(({ type }) => type === 'series').map(({ text }) => text[language]);
  return [summary[language], ...series].join(' ');
}

function isNumbers({ type }: StatementRecord): boolean {
  return type === 'series' || type === 'cell';
}

/** Of a statement the places it rests on; of an entry each of its documents, whole. */
function sourcesOf({ record, statement }: Chosen): (readonly [key: string, SourceRecord])[] {
  if (statement)
    return statement.sources.flatMap((key) => {
      const source = record.sources[key];
      return source ? [[key, source] as const] : [];
    });
  return [...Map.groupBy(Object.values(record.sources), ({ document }) => document)].flatMap(([document, [source]]) =>
    source ? [[document, source] as const] : [],
  );
}

function toSource(source: SourceRecord, language: Language, style: ReferenceStyle, hasPlace: boolean): BriefSource {
  const official = source.official === undefined ? undefined : `${source.title[language]}, ${source.official}`;
  return {
    document: source.document,
    reference: style === 'official' ? (official ?? source.apa[language]) : source[style][language],
    place: hasPlace ? source.place?.[language] : undefined,
    page: hasPlace ? source.page[language] : source.page[language].replace(/#.*$/, ''),
    original: source.original,
  };
}

function standingOf({ confidence, caveat, dispute }: StatementRecord, language: Language, words: BriefWords): string[] {
  return [
    ...(confidence === 'confirmed' ? [] : [words[confidence]]),
    ...(dispute ? [`${words.otherSource}: ${dispute[language]}`] : []),
    ...(caveat ? [`${words.caveat}: ${caveat[language]}`] : []),
  ];
}
