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
export function findFields(schema: z.ZodType, value: unknown, path: Path = []): Field[] {
  if (value === undefined || value === null) return [];
  const found: Field[] = [];
  const meta = schema.meta() as FieldMeta | undefined;
  if (meta?.field) found.push({ path, meta, value });
  return found.concat(findInside(schema, value, path));
}

function findInside(schema: z.ZodType, value: unknown, path: Path): Field[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return findFields(schema.unwrap() as z.ZodType, value, path);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((element, index) => findFields(schema.element as z.ZodType, element, [...path, index]));
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const branch = schema.options.find((option) => (option as z.ZodType).safeParse(value).success);
    return branch ? findFields(branch as z.ZodType, value, path) : [];
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const fields = Object.entries(schema.shape).flatMap(([key, field]) =>
      findFields(field as z.ZodType, (value as Record<string, unknown>)[key], [...path, key]),
    );
    return 'cite' in value ? [{ path, meta: { field: 'claim' }, value }, ...fields] : fields;
  }
  return [];
}
