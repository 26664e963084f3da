import jsonld from 'jsonld';

/** A statement of JSON-LD; words of schema.org are bare, others have a prefix, texts end in `@` and their language. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The part that we read of what `jsonld` makes; its types leave it open. */
interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly language?: string };
}

const PREFIXES = {
  '': 'https://schema.org/',
  'dcat:': 'http://www.w3.org/ns/dcat#',
  'dcterms:': 'http://purl.org/dc/terms/',
  'org:': 'http://www.w3.org/ns/org#',
  'rdf:': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'skos:': 'http://www.w3.org/2004/02/skos/core#',
  'time:': 'http://www.w3.org/2006/time#',
};

/**
 * What a JSON-LD processor reads in a text, without network.
 * @param base the address of the page that it stands in
 * @throws Error where a word, value or identifier would be dropped, or anything had to be fetched
 */
export async function readTriples(text: string, base: string): Promise<Triple[]> {
  const refuse = (url: string) => Promise.reject(new Error(`Asks for ${url}`));
  const options = { base, safe: true, documentLoader: refuse };
  const quads = (await jsonld.toRDF(JSON.parse(text) as object, options)) as readonly Quad[];
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: shorten(predicate.value),
    object: object.language === undefined ? shorten(object.value) : `${object.value}@${object.language}`,
  }));
}

/** What is said of something in a word. */
export function objectsOf(triples: readonly Triple[], subject: string, predicate: string): string[] {
  return triples.filter((triple) => triple.subject === subject && triple.predicate === predicate).map(({ object }) => object);
}

function shorten(value: string): string {
  const prefix = Object.entries(PREFIXES).find(([, beginning]) => value.startsWith(beginning));
  return prefix ? `${prefix[0]}${value.slice(prefix[1].length)}` : value;
}
