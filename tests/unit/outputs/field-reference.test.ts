import { expect, test } from 'vitest';
import { toFieldReference } from '#outputs/field-reference.ts';
import { toJsonSchemas } from '#outputs/json-schema.ts';
import { COLLECTIONS } from '#schema/collections.ts';

test('every field of every kind of entry is described, so that editors need not guess', () => {
  const rows = toFieldReference()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([]);
});

test('there is a JSON Schema for each kind of file, and it refuses unknown fields', () => {
  const schemas = new Map(toJsonSchemas().map(({ name, schema }) => [name, schema]));
  for (const kind of Object.keys(COLLECTIONS)) expect(schemas.get(kind)).toMatchObject({ type: 'object', additionalProperties: false });
});
