import type { Path } from '#schema/issue.ts';
import type { Audience } from '#schema/parts/audience.ts';
import type { Confidence } from '#schema/parts/citation.ts';
import type { Localised } from '#schema/parts/localised.ts';
import { LANGUAGES } from '#schema/parts/localised.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { valueAt } from '#schema/validate.ts';
import { parseCitation } from './citation.ts';
import type { Claim, Entry, Statement } from './types.ts';

/** Every claim of an entry: those of its fields, then one for each citation mark of its prose. */
export function findClaims(entry: Entry, dateOf: (document: EntryKey) => string | undefined): Claim[] {
  const claims = entry.fields
    .filter(({ meta }) => meta.field === 'claim')
    .filter(({ path }) => path.at(-1) !== 'dispute' && !(entry.kind === 'figure' && path[0] === 'caveats'))
    .map(({ path, value }) => toClaim(entry, path, value as ClaimFields, dateOf));
  const marks = LANGUAGES.flatMap((language) =>
    (entry.prose[language]?.body.citations ?? []).map((mark): Claim => ({
      entry: entry.key,
      anchor: mark.section ?? 'text',
      path: [],
      statement: { type: 'text', language, excerpt: mark.block.text },
      citations: [mark.citation],
      evidence: [],
      confidence: 'confirmed',
      dispute: undefined,
      caveat: undefined,
      when: undefined,
      knownSince: dateOf(parseCitation(mark.citation).documentKey),
      audience: mark.audience ?? entry.facts.audience,
    })),
  );
  return [...claims, ...marks];
}

/** Everything a claim cites, also for the other side of a dispute. */
export function citationsOf({ citations, dispute }: Claim): readonly string[] {
  return [...citations, ...(dispute?.cite ?? [])];
}

/** Where a claim is shown on its entry's page: `participant-ncmec-partner`, `fact-payment-flows`, `start`. */
export function anchorOf(path: Path, value: unknown): string {
  const fields = (value ?? {}) as Record<string, unknown>;
  const [field, index] = path;
  if (index === undefined) return String(field ?? 'entry');
  const key = KEYED_BY[field as string]?.(fields) ?? String(Number(index) + 1);
  return slug(`${SINGULAR[field as string] ?? field}-${key}`);
}

const SINGULAR: Record<string, string> = {
  participants: 'participant',
  relations: 'relation',
  facts: 'fact',
  formerNames: 'name',
  wrongCitations: 'wrong-citation',
  trail: 'step',
  checks: 'check',
};

const KEYED_BY: Record<string, (fields: Record<string, unknown>) => string> = {
  participants: ({ actor, role, when }) =>
    `${afterSlash(actor)}-${String(role)}${when === undefined ? '' : `-${String(when).slice(0, 4)}`}`,
  relations: ({ kind, to }) => `${String(kind)}-${afterSlash(to)}`,
  facts: ({ id }) => String(id),
  series: ({ id }) => String(id),
  formerNames: ({ abbreviation, name }) => String(abbreviation ?? name),
  cites: ({ document }) => afterSlash(document),
  status: ({ when, state }) => `${String(when)}-${String(state)}`,
  trail: ({ when, state }) => `${String(when)}-${String(state)}`,
};

function afterSlash(ref: unknown): string {
  return String(ref).split('/')[1] ?? '';
}

/** @example 'name-Stichting Meldpunt' // => 'name-stichting-meldpunt' */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

interface ClaimFields {
  readonly cite: readonly string[];
  readonly evidence?: readonly string[];
  readonly confidence?: Confidence;
  readonly dispute?: Claim['dispute'];
  readonly caveat?: Localised;
  readonly when?: string;
  readonly recordedFrom?: string;
  readonly audience?: Audience;
}

function toClaim(entry: Entry, path: Path, fields: ClaimFields, dateOf: (document: EntryKey) => string | undefined): Claim {
  const dates = fields.cite.map((citation) => dateOf(parseCitation(citation).documentKey)).filter((date) => date !== undefined);
  return {
    entry: entry.key,
    anchor: anchorOf(path, fields),
    path,
    statement: stateClaim(entry, path, fields as unknown as Record<string, unknown>),
    citations: fields.cite,
    evidence: fields.evidence ?? [],
    confidence: fields.confidence ?? 'confirmed',
    dispute: fields.dispute,
    caveat: fields.caveat,
    when: fields.when,
    knownSince: fields.recordedFrom ?? dates.toSorted()[0],
    audience: fields.audience ?? entry.facts.audience,
  };
}

function stateClaim(entry: Entry, path: Path, fields: Record<string, unknown>): Statement {
  switch (path[0]) {
    case 'participants':
      return { type: 'participation', actor: fields['actor'] as EntryKey, role: String(fields['role']) };
    case 'relations':
      return { type: 'relation', kind: fields['kind'] as Extract<Statement, { type: 'relation' }>['kind'], to: fields['to'] as EntryKey };
    case 'facts':
      return { type: 'fact', text: fields['text'] as Localised };
    case 'formerNames':
      return { type: 'name', name: String(fields['name']) };
    case 'status':
      return { type: 'status', state: String(fields['state']) };
    case 'trail':
      return { type: 'step', state: String(fields['state']) };
    case 'start':
    case 'end':
      return { type: path[0] };
    case 'reportingPoint':
      return { type: 'reporting-point' };
    case 'series':
      return { type: 'series', text: fields['label'] as Localised };
    case 'checks':
      return { type: 'check', text: valueAt(entry.facts, ['title']) as Localised };
    case 'cites':
      return { type: 'cites', document: fields['document'] as EntryKey };
    case 'wrongCitations':
      return { type: 'wrong-citation', name: String(fields['text']) };
    case 'madeIn':
      return { type: 'made' };
    case 'source':
      return { type: 'definition' };
    case undefined:
      return { type: 'event' };
    default:
      throw new Error(`No wording for claims of the field ${String(path[0])} of a ${entry.kind}`);
  }
}
