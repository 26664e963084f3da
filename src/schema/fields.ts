import { z } from 'astro/zod';
import type { Path } from './issue.ts';
import type { EntryKind } from './parts/ref.ts';

/** What a field means to the model, as its schema says in `.meta({ field })`. */
export type FieldMeta =
  | { readonly field: 'ref'; readonly kinds: readonly EntryKind[] }
  | { readonly field: 'citation' | 'edtf' | 'topic' | 'role' | 'url' | 'country' | 'audience' | 'localised' | 'claim' };

export interface Field {
  readonly path: Path;
  readonly meta: FieldMeta;
  readonly value: unknown;
}

/**
 * Every field of an entry that means something to the model, however deep, by walking schema and value together.
 * So no rule has a list of fields of its own to forget one in. An object with a `cite` field is reported as a claim.
 */
export function findFields(schema: z.ZodType, value: unknown): Field[] {
  const found: Field[] = [];
  walkerOf(schema)(value, [], found);
  return found;
}

/** Adds the fields of a value to those found. The path is that of the value; whoever keeps it makes a copy. */
type Walker = (value: unknown, path: (string | number)[], found: Field[]) => void;

/** A schema is read once, not for each value: what it says of its parts costs more than to walk them. */
const walkers = new WeakMap<z.ZodType, Walker>();

function walkerOf(schema: z.ZodType): Walker {
  const known = walkers.get(schema);
  if (known) return known;
  const walker = createWalker(schema);
  walkers.set(schema, walker);
  return walker;
}

function createWalker(schema: z.ZodType): Walker {
  const meta = schema.meta() as FieldMeta | undefined;
  const walkInside = createInnerWalker(schema);
  if (!meta?.field) return walkInside;
  return (value, path, found) => {
    if (value === undefined || value === null) return;
    found.push({ path: [...path], meta, value });
    walkInside(value, path, found);
  };
}

function createInnerWalker(schema: z.ZodType): Walker {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return walkerOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return listWalker(walkerOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodDiscriminatedUnion) return unionWalker(schema.options as readonly z.ZodType[]);
  return schema instanceof z.ZodObject ? objectWalker(schema.shape) : () => undefined;
}

function listWalker(walkElement: Walker): Walker {
  return (value, path, found) => {
    if (!Array.isArray(value)) return;
    for (const [index, element] of value.entries()) {
      path.push(index);
      walkElement(element, path, found);
      path.pop();
    }
  };
}

function unionWalker(options: readonly z.ZodType[]): Walker {
  return (value, path, found) => {
    const branch = options.find((option) => option.safeParse(value).success);
    if (branch) walkerOf(branch)(value, path, found);
  };
}

function objectWalker(shape: Readonly<Record<string, z.ZodType>>): Walker {
  const fields = Object.entries(shape).map(([key, field]) => [key, walkerOf(field)] as const);
  return (value, path, found) => {
    if (typeof value !== 'object' || value === null) return;
    if ('cite' in value) found.push({ path: [...path], meta: { field: 'claim' }, value });
    for (const [key, walkField] of fields) {
      path.push(key);
      walkField((value as Record<string, unknown>)[key], path, found);
      path.pop();
    }
  };
}
