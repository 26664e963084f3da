import { z } from 'astro/zod';
import type { Path } from './issue.ts';
import { quoteList, suggest } from './nearest.ts';

/** A way in which a value does not fit its schema, in words for authors. */
export interface ShapeProblem {
  readonly rule: 'missing-field' | 'missing-citation' | 'unknown-field' | 'wrong-value';
  readonly path: Path;
  readonly message: string;
  readonly hint: string | undefined;
}

export type Validation<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: ShapeProblem[] };

/** Checks a value against a schema and reports all problems, worded once for every field and file. */
export function validate<Schema extends z.ZodType>(schema: Schema, value: unknown): Validation<z.output<Schema>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => describe(issue, schema, value)) };
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodType, root: unknown): ShapeProblem[] {
  const path = issue.path as Path;
  const name = formatPath(path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      rule: 'unknown-field',
      path: [...path, key],
      message: `\`${formatPath([...path, key])}\` is not a field here.`,
      hint: suggest(key, known) ?? `The fields here are ${quoteList(known)}.`,
    }));
  }
  if (valueAt(root, path) === undefined && issue.code === 'invalid_type') {
    const isCitation = path.at(-1) === 'cite';
    return [
      {
        rule: isCitation ? 'missing-citation' : 'missing-field',
        path,
        message: `\`${name}\` is missing.`,
        hint: isCitation ? 'Nothing stands here without a source: add `cite: [document#passage]`.' : descriptionAt(schema, path),
      },
    ];
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const given = String(valueAt(root, path));
    if (valueAt(root, path) === undefined) {
      return [{ rule: 'missing-field', path, message: `\`${name}\` is missing.`, hint: `It is one of ${quoteList(allowed)}.` }];
    }
    return [
      {
        rule: 'wrong-value',
        path,
        message: `\`${name}\` cannot be \`${given}\`.`,
        hint: suggest(given, allowed) ?? `Use one of ${quoteList(allowed)}.`,
      },
    ];
  }
  return [
    {
      rule: 'wrong-value',
      path,
      message: `\`${name || 'the file'}\` ${wording(issue, valueAt(root, path))}.`,
      hint: descriptionAt(schema, path),
    },
  ];
}

function wording(issue: z.core.$ZodIssue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expects ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${nameType(given)}`;
    case 'too_small':
      return issue.message.startsWith('expects') ? issue.message : 'is empty or too small';
    case 'invalid_union':
      return withGiven(customMessage(issue), given);
    default:
      return withGiven(issue.message.startsWith('expects') ? issue.message : `is not right: ${issue.message}`, given);
  }
}

/** Adds what was written, unless the message says it already. */
function withGiven(message: string, given: unknown): string {
  const shown = String(given).slice(0, 60);
  return typeof given === 'object' || message.includes(`\`${shown}\``) ? message : `${message} (it says \`${shown}\`)`;
}

function customMessage(issue: z.core.$ZodIssueInvalidUnion): string {
  const messages = issue.errors.flat().map((error) => error.message);
  return messages.find((message) => message.startsWith('expects')) ?? 'has none of the shapes allowed here';
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

function keysAt(schema: z.ZodType, path: Path): string[] {
  const inner = schemaAt(schema, path);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const description = schemaAt(schema, path.slice(0, length), false)?.description;
    if (description) return description;
  }
  return undefined;
}

/** The schema a path leads to; by default without its wrappers (optional, default, nullable). */
function schemaAt(schema: z.ZodType, path: Path, unwrapLast = true): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    const inner: z.ZodType | undefined = current && unwrapSchema(current);
    if (inner instanceof z.ZodObject) current = inner.shape[part as string] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
    else return undefined;
  }
  return unwrapLast && current ? unwrapSchema(current) : current;
}

/** A schema without its optional, default and nullable wrappers. */
export function unwrapSchema(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable)
    inner = inner.unwrap() as z.ZodType;
  return inner;
}
