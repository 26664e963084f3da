import { COLLECTIONS, VOCABULARIES } from '#schema/collections.ts';
import { findFields, type Field } from '#schema/fields.ts';
import type { Guide } from '#schema/guide.ts';
import type { Issue, Path } from '#schema/issue.ts';
import { sortIssues } from '#schema/issue.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { LANGUAGES, type Language } from '#schema/parts/localised.ts';
import { proseSchema } from '#schema/prose.ts';
import { validate, type ShapeProblem } from '#schema/validate.ts';
import type { Compound, Exception, Role, Topic } from '#schema/vocabulary.ts';
import { parseCitation } from './citation.ts';
import { citationsOf, findClaims } from './claims.ts';
import { applyExceptions } from './exceptions.ts';
import { referencesOf } from './references-of.ts';
import { RULES } from './rules/index.ts';
import type { RuleContext } from './rules/rule.ts';
import type { SourceContent, SourceEntry, SourceFile } from './source.ts';
import type { Claim, Entry, EntryProse, Model, WrittenEntry } from './types.ts';

export interface BuiltModel {
  readonly model: Model;
  /** Everything wrong with the content, sorted. The model is sound only where none is an error. */
  readonly issues: Issue[];
}

/** Turns content as written into the resolved graph, and finds everything that is wrong with it. Never throws on content. */
export function buildModel(content: SourceContent): BuiltModel {
  const { model, issues, written, words, exceptions } = resolve(content);
  const known = new Set(content.entries.map(({ kind, id }): EntryKey => `${kind}/${id}`));
  for (const { name, check } of RULES)
    issues.push(
      ...check(model, { known, written, words, content }).map((finding): Issue => ({ rule: name, severity: 'error', ...finding })),
    );
  return { model, issues: sortIssues(applyExceptions(issues, exceptions, content.vocabularies.exceptions)) };
}

/** The graph alone, for pages that show content as it is being written: nothing there tells what the rules find. */
export function buildUncheckedModel(content: SourceContent): Model {
  return resolve(content).model;
}

interface Resolved extends BuiltModel, Pick<RuleContext, 'written' | 'words'> {
  readonly exceptions: readonly Exception[];
}

function resolve(content: SourceContent): Resolved {
  const issues: Issue[] = [...content.issues];
  const written = content.entries.map((source) => readEntry(source, issues));
  const entries = new Map(written.filter((entry): entry is Entry => 'facts' in entry).map((entry) => [entry.key, entry]));
  const topics = readVocabulary<Topic>(content.vocabularies.topics, VOCABULARIES.topics.schema, issues);
  const roles = readVocabulary<Role>(content.vocabularies.roles, VOCABULARIES.roles.schema, issues);
  const compounds = readVocabulary<Compound>(content.vocabularies.compounds, VOCABULARIES.compounds.schema, issues);
  const exceptions = readVocabulary<Exception>(content.vocabularies.exceptions, VOCABULARIES.exceptions.schema, issues);
  const words = { topic: topics && idsOf(topics), role: roles && idsOf(roles) };
  return {
    model: connect(entries, { topics: topics ?? [], roles: roles ?? [], compounds: compounds ?? [] }),
    issues,
    written,
    words,
    exceptions: exceptions ?? [],
  };
}

/** Reads an entry; where it does not fit its schema, without facts. */
function readEntry(source: SourceEntry, issues: Issue[]): Entry | WrittenEntry {
  const prose: Partial<Record<Language, EntryProse>> = {};
  let isSound = source.value !== undefined;
  const fronts: Partial<Record<Language, unknown>> = {};
  for (const language of LANGUAGES) {
    const text = source.prose[language];
    if (!text) continue;
    const front =
      text.value === undefined ? undefined : validate(source.kind === 'guide' ? COLLECTIONS.guide.schema : proseSchema, text.value ?? {});
    if (front && !front.ok) issues.push(...front.problems.map((problem) => toIssue(text, problem)));
    if (front?.ok) fronts[language] = front.value;
    else isSound &&= source.kind !== 'guide';
    if (text.body) prose[language] = { file: text.file, body: text.body };
  }
  const { kind, id, file, locate } = source;
  const unsound: WrittenEntry = { kind, key: `${kind}/${id}`, file, fields: [], prose, locate };
  if (kind === 'guide') return (isSound && toGuide(source, fronts, prose)) || unsound;
  if (source.value === undefined) return unsound;
  const read = readFacts(COLLECTIONS[kind].schema, source.value);
  if (read.ok) return { ...unsound, id, facts: read.facts, fields: read.fields } as Entry;
  issues.push(...read.problems.map((problem) => toIssue(source, problem)));
  return { ...unsound, fields: read.fields };
}

type ReadFacts = { readonly fields: readonly Field[] } & (
  { readonly ok: true; readonly facts: unknown } | { readonly ok: false; readonly problems: readonly ShapeProblem[] }
);

/** While developing, all values but one are those of the last time: what was found of them then still holds. */
const readBefore = new WeakMap<object, ReadFacts>();

function readFacts(schema: Parameters<typeof validate>[0], value: unknown): ReadFacts {
  const known = typeof value === 'object' && value !== null ? readBefore.get(value) : undefined;
  if (known) return known;
  const facts = validate(schema, value);
  const read: ReadFacts = facts.ok
    ? { ok: true, facts: facts.value, fields: findFields(schema, facts.value) }
    : { ...facts, fields: findFields(schema, value).filter(({ path }) => !facts.problems.some((problem) => isWithin(path, problem.path))) };
  if (typeof value === 'object' && value !== null) readBefore.set(value, read);
  return read;
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((part, index) => part === path[index]);
}

function toGuide(source: SourceEntry, fronts: Partial<Record<Language, unknown>>, prose: Entry['prose']): Entry | undefined {
  const texts = fronts as Partial<Record<Language, Guide>>;
  const { nl, en } = texts;
  const shared = en ?? nl;
  if (!shared) return undefined;
  const { id, file, locate } = source;
  const fields = findFields(COLLECTIONS.guide.schema, shared);
  const asked = { nl: nl?.asked ?? [], en: en?.asked ?? [] };
  return { kind: 'guide', id, key: `guide/${id}`, file, facts: { ...shared, ...texts, asked }, fields, prose, locate };
}

function toIssue(source: SourceFile, problem: ShapeProblem): Issue {
  const { rule, path, message, hint } = problem;
  return { rule, severity: 'error', file: source.file, position: source.locate(path), message, hint };
}

/** A vocabulary; undefined where its file cannot be read, or does not fit its schema. */
function readVocabulary<Item>(source: SourceFile, schema: Parameters<typeof validate>[0], issues: Issue[]): Item[] | undefined {
  if (source.value === undefined) return undefined;
  const result = validate(schema, source.value ?? []);
  if (result.ok) return result.value as Item[];
  issues.push(...result.problems.map((problem) => toIssue(source, problem)));
  return undefined;
}

function idsOf(items: readonly (Topic | Role)[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

interface Vocabularies {
  readonly topics: readonly Topic[];
  readonly roles: readonly Role[];
  readonly compounds: readonly Compound[];
}

function connect(entries: Map<EntryKey, Entry>, { topics, roles, compounds }: Vocabularies): Model {
  const sorted = [...entries.values()].toSorted(
    (a, b) => ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
  const dateOf = (document: EntryKey) => {
    const entry = entries.get(document);
    return entry?.kind === 'document' ? entry.facts.date : undefined;
  };
  const claims = sorted.flatMap((entry) => findClaims(entry, dateOf));
  const references = sorted.flatMap(referencesOf);
  return {
    entries: new Map(sorted.map((entry) => [entry.key, entry])),
    entriesByKind: Map.groupBy(sorted, (entry) => entry.kind),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    roles: new Map(roles.map((role) => [role.id, role])),
    compounds,
    claims,
    claimsByEntry: Map.groupBy(claims, (claim) => claim.entry),
    claimsByDocument: groupByDocument(claims),
    referencesTo: Map.groupBy(references, (reference) => reference.to),
    referencesFrom: Map.groupBy(references, (reference) => reference.from),
  };
}

function groupByDocument(claims: readonly Claim[]): Map<string, Claim[]> {
  const byDocument = new Map<string, Claim[]>();
  for (const claim of claims) {
    const cited = citationsOf(claim).map((citation) => parseCitation(citation).document);
    for (const document of new Set(cited)) push(byDocument, document, claim);
  }
  return byDocument;
}

function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
