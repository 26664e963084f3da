import type { Brief, BriefItem, BriefSource, BriefWords } from './brief.ts';

/** The reference and the place in it; a reference in APA may end in an address, which no comma may follow. */
export function writeSource({ reference, place }: BriefSource): string {
  if (place === undefined) return reference;
  return /https?:\S+$/.test(reference) ? `${reference} (${place})` : `${reference.replace(/\.$/, '')}, ${place}`;
}

/** The address of the original, where the reference does not name it already. */
export function addressOf({ reference, original }: BriefSource): string | undefined {
  return original !== undefined && reference.includes(original) ? undefined : original;
}

/**
 * A statement with its sources as text for a document of one's own: the original source first, this site as the place
 * where it was found.
 */
export function writeStatement(item: BriefItem, { sources }: Brief, words: BriefWords, today: string): string {
  const cited = item.sources.flatMap((number) => {
    const source = sources[number - 1];
    if (!source) return [];
    const address = addressOf(source);
    return address === undefined ? writeSource(source) : `${writeSource(source)}, ${address}`;
  });
  const rests = cited.length === 0 ? '' : ` (${cited.join('; ')})`;
  return `${sayItem(item)}${rests}. ${viaSite(item.href, words, today)}`;
}

/** What it says, of what, and how sure that is. */
export function sayItem({ heading, text, standing }: BriefItem): string {
  return [`${heading}: ${text.replace(/[.\s]+$/, '')}`, ...standing.map((part) => part.replace(/[.\s]+$/, ''))].join('. ');
}

/** @example 'https://kb.example/efc/', words, '1 May 2026' // => 'Via The Cooperation File: https://kb.example/efc/ (accessed 1 May 2026).' */
export function viaSite(href: string, { site, via, accessed }: BriefWords, today: string): string {
  return `${via} ${site}: ${href} (${accessed} ${today}).`;
}
