import { z } from 'astro/zod';
import type { Path } from './issue.ts';
import { quoteList, suggest } from './nearest.ts';
import { LANGUAGES } from './parts/localised.ts';
import { findUnfilled } from './placeholders.ts';

/** A way in which a value does not fit its schema, in words for authors. */
export interface ShapeProblem {
  readonly rule: 'unfilled-skeleton' | 'missing-field' | 'missing-citation' | 'unknown-field' | 'wrong-value';
  readonly path: Path;
  readonly message: string;
  readonly hint: string | undefined;
}

export type Validation<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: ShapeProblem[] };

/** Checks a value against a schema and reports all problems, worded once for every field and file. */
export function validate<Schema extends z.ZodType>(schema: Schema, value: unknown): Validation<z.output<Schema>> {
  const result = schema.safeParse(value, { reportInput: true });
  const unfilled = findUnfilled(value);
  if (result.success && unfilled.length === 0) return { ok: true, value: result.data };
  const issues = result.error?.issues ?? [];
  // What is not filled in yet is told once, as that.
  const problems = issues
    .flatMap((issue) => describe(issue, schema, value))
    .filter(({ path }) => !unfilled.some((each) => isSame(each.path, path)));
  return { ok: false, problems: [...unfilled.map((each) => describeUnfilled(each, schema, { root: value, issues })), ...problems] };
}

function isSame(a: Path, b: readonly PropertyKey[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

function describeUnfilled(
  { path, placeholder }: ReturnType<typeof findUnfilled>[number],
  schema: z.ZodType,
  { root, issues }: { readonly root: unknown; readonly issues: readonly z.core.$ZodIssue[] },
): ShapeProblem {
  const allowed = issues.filter((issue) => isSame(path, issue.path)).map(allowedValues)[0];
  // Of a text in both languages its field says what it is.
  const described = descriptionAt(schema, LANGUAGES.some((language) => language === path.at(-1)) ? path.slice(0, -1) : path, root);
  return {
    rule: 'unfilled-skeleton',
    path,
    message: `\`${formatPath(path)}\` is not filled in yet: it says \`${placeholder}\`.`,
    hint: allowed ? `It is one of ${quoteList(allowed)}.` : (described ?? 'Fill it in.'),
  };
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodType, root: unknown): ShapeProblem[] {
  const path = issue.path as Path;
  const name = formatPath(path);
  const given = valueAt(root, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path, root);
    return issue.keys.map((key) => ({
      rule: 'unknown-field',
      path: [...path, key],
      message: `\`${formatPath([...path, key])}\` is not a field here.`,
      hint: suggest(key, known) ?? `The fields here are ${quoteList(known)}.`,
    }));
  }
  const allowed = allowedValues(issue);
  const description = descriptionAt(schema, path, root);
  if (given === undefined && path.at(-1) === 'cite') {
    const hint = 'Nothing stands here without a source: add `cite: [document#passage]`.';
    return [{ rule: 'missing-citation', path, message: `\`${name}\` is missing.`, hint }];
  }
  if (given === undefined) {
    const hint = allowed ? `It is one of ${quoteList(allowed)}.` : description;
    return [{ rule: 'missing-field', path, message: `\`${name}\` is missing.`, hint }];
  }
  if (allowed) {
    const word = typeof given === 'object' ? undefined : String(given);
    const hint = (word && suggest(word, allowed)) ?? `Use one of ${quoteList(allowed)}.`;
    return [{ rule: 'wrong-value', path, message: `\`${name}\` cannot be ${word ? `\`${word}\`` : nameType(given)}.`, hint }];
  }
  const subject = name === '' ? 'The file' : `\`${name}\``;
  return [
    {
      rule: 'wrong-value',
      path,
      message: `${subject} ${wording(issue, given)}.`,
      hint: description ?? 'Compare with a file of this kind that works.',
    },
  ];
}

/** The values a field can have, where they are few enough to list. */
function allowedValues(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options?.map(String) : undefined;
}

function wording(issue: z.core.$ZodIssue, given: unknown): string {
  if (issue.message.startsWith('expects')) return withGiven(issue.message, given);
  switch (issue.code) {
    case 'invalid_type':
      return `expects ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${nameType(given)}`;
    case 'too_small':
      return 'is empty or too small';
    case 'invalid_format':
      return withGiven('is not written the right way', given);
    default:
      return withGiven(`is not right: ${issue.message}`, given);
  }
}

/** Adds what was written, unless the message says it already. */
function withGiven(message: string, given: unknown): string {
  const shown = String(given).slice(0, 60);
  return typeof given === 'object' || message.includes(`\`${shown}\``) ? message : `${message} (it says \`${shown}\`)`;
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list (lines that begin with `- `)',
  object: 'fields (`name: value`)',
};

function nameType(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields';
  return `the ${typeof value === 'string' ? 'text' : typeof value} \`${String(value).slice(0, 60)}\``;
}

/** @example ['participants', 0, 'role'] // => 'participants[0].role' */
function formatPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** The value a path leads to, or undefined where it leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

function keysAt(schema: z.ZodType, path: Path, root: unknown): string[] {
  const inner = schemaAt(schema, path, root);
  const shape = inner && branchFor(unwrapSchema(inner), valueAt(root, path));
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
}

function descriptionAt(schema: z.ZodType, path: Path, root: unknown): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const description = schemaAt(schema, path.slice(0, length), root)?.description;
    if (description) return description;
  }
  return undefined;
}

/** The schema a path leads to, with its wrappers (optional, default, nullable). */
function schemaAt(schema: z.ZodType, path: Path, root: unknown): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const [index, part] of path.entries()) {
    const inner: z.ZodType | undefined = current && branchFor(unwrapSchema(current), valueAt(root, path.slice(0, index)));
    if (inner instanceof z.ZodObject) current = inner.shape[part as string] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
    else return undefined;
  }
  return current;
}

/** Of shapes told apart by one field, the shape that a value names there; any other schema as it is. */
function branchFor(schema: z.ZodType, value: unknown): z.ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const field = schema.def.discriminator;
  const named = valueAt(value, [field]);
  const options = schema.options as readonly z.ZodObject<Record<string, z.ZodType>>[];
  return options.find((option) => option.shape[field]?.safeParse(named).success) ?? schema;
}

/** A schema without its optional, default and nullable wrappers. */
export function unwrapSchema(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable)
    inner = inner.unwrap() as z.ZodType;
  return inner;
}
