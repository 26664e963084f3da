import type { Brief, BriefSource, BriefWords } from './brief.ts';
import { sayItem } from './citation-texts.ts';

/** The formats of reference managers, by the ends of their files. */
export type ExportFormat = 'ris' | 'bib' | 'csl.json';

/** A document to export: its file as this site offers it, and what is to be noted in it. */
export interface Exported {
  readonly file: string;
  /** The places that were cited, and when. */
  readonly note: string;
}

/** What the notes of a brief's documents say: the places that were cited, the numbers that were, and when. */
export function toNote({ items, sources }: Brief, cited: readonly BriefSource[], words: BriefWords, today: string): string {
  const numbers = new Set(cited.map((source) => sources.indexOf(source) + 1));
  const said = items.filter(({ sources: rests, hasNumbers }) => hasNumbers && rests.some((number) => numbers.has(number))).map(sayItem);
  const places = cited.flatMap(({ place }) => place ?? []);
  const parts = [places.length > 0 ? `${words.cited}: ${places.join('; ')}` : '', ...said, `${words.site}, ${words.accessed} ${today}`];
  return parts.filter(Boolean).join('. ');
}

/** The references of several documents as one file, each with a note of its own. */
export function joinFiles(documents: readonly Exported[], format: ExportFormat): string {
  switch (format) {
    case 'ris':
      return documents.map(({ file, note }) => file.replace(/^ER {2}- /m, () => `N1  - ${oneLine(note)}\r\nER  - `)).join('\n');
    case 'bib':
      return documents.map(({ file, note }) => file.replace(/\}\s*$/, () => `  annote = {${escapeBibtex(note)}},\n}\n`)).join('\n');
    case 'csl.json':
      return `${JSON.stringify(
        documents.flatMap(({ file, note }) =>
          (JSON.parse(file) as { note?: string }[]).map((item) => ({ ...item, note: [item.note, note].filter(Boolean).join('. ') })),
        ),
        undefined,
        2,
      )}\n`;
    default:
      return format satisfies never;
  }
}

/** A line break would begin another field. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeBibtex(text: string): string {
  return oneLine(text).replace(/[\\{}%&$#_~^]/g, (character) => (/[%&$#_{}]/.test(character) ? `\\${character}` : ' '));
}
