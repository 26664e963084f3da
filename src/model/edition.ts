import { isWider, type Audience } from '#schema/parts/audience.ts';
import type { SourceContent, SourceEntry } from './source.ts';

/**
 * Leaves out what an edition may not hold: entries and claims of a narrower audience and, in the public edition,
 * claims that are not verified. Positions in lists change, so check content whole before selecting from it. Parts of
 * texts are left out where these are read again (`prose/cut-audiences.ts`).
 */
export function selectEdition(content: SourceContent, edition: Audience): SourceContent {
  const entries = content.entries
    .filter((entry) => mayShow(entry.value, edition))
    .map((entry): SourceEntry => ({ ...entry, value: prune(entry.value, edition), prose: pruneProse(entry.prose, edition) }));
  return { ...content, entries };
}

/** Each text of a guide has an audience of its own. */
function pruneProse(prose: SourceEntry['prose'], edition: Audience): SourceEntry['prose'] {
  return Object.fromEntries(
    Object.entries(prose)
      .filter(([, text]) => mayShow(text.value, edition))
      .map(([language, text]) => [language, { ...text, value: prune(text.value, edition) }]),
  );
}

function mayShow(value: unknown, edition: Audience): boolean {
  if (value === null || typeof value !== 'object') return true;
  const { audience, confidence } = value as { audience?: Audience; confidence?: string };
  const isWithin = audience === undefined || !isWider(edition, audience);
  return isWithin && !(edition === 'public' && confidence === 'unverified');
}

function prune(value: unknown, edition: Audience): unknown {
  if (Array.isArray(value)) return value.filter((item) => mayShow(item, edition)).map((item) => prune(item, edition));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => mayShow(field, edition))
      .map(([key, field]) => [key, prune(field, edition)]),
  );
}
