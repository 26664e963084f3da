import { z } from 'astro/zod';
import { COLLECTIONS, VOCABULARIES } from '#schema/collections.ts';
import { unwrapSchema } from '#schema/validate.ts';

/** The fields of every kind of file as Markdown tables: name, whether it must be there, what it is. */
export function toFieldReference(): string {
  const collections = Object.entries(COLLECTIONS).map(([kind, { folder, schema }]) => {
    const form = kind === 'guide' ? `content/${folder}/<id>.<language>.mdx` : `content/${folder}/<id>.yml`;
    return `## ${kind}\n\n\`${form}\`\n\n${toTable(schema)}`;
  });
  const vocabularies = Object.entries(VOCABULARIES).map(
    ([name, { file, schema }]) => `## ${name}\n\n\`content/${file}\`, a list of:\n\n${toTable(schema.element)}`,
  );
  return `${[...collections, ...vocabularies].join('\n\n')}\n`;
}

function toTable(schema: z.ZodType): string {
  const rows = listFields(schema, '');
  return ['| field | must | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

function listFields(schema: z.ZodType, prefix: string): string[] {
  const object = unwrapSchema(schema);
  if (!(object instanceof z.ZodObject)) return [];
  return Object.entries(object.shape).flatMap(([key, value]) => {
    const field = value as z.ZodType;
    const isRequired = !(field instanceof z.ZodOptional || field instanceof z.ZodDefault);
    const text = [field.description ?? '', choicesOf(field)].filter(Boolean).join(' ').replaceAll('|', '\\|');
    return [`| \`${prefix}${key}\` | ${isRequired ? 'yes' : ''} | ${text} |`, ...nestedFields(field, `${prefix}${key}`)];
  });
}

/** The fields of the objects in a list, or of an object; texts in two languages need no rows of their own. */
function nestedFields(field: z.ZodType, name: string): string[] {
  const inner = unwrapSchema(field);
  if (inner instanceof z.ZodArray) {
    const element = inner.element as z.ZodType;
    if (element instanceof z.ZodDiscriminatedUnion)
      return element.options.flatMap((option) => listFields(option as z.ZodType, `${name}[].`));
    return listFields(element, `${name}[].`);
  }
  const isText = (inner.meta() as { field?: string } | undefined)?.field === 'localised';
  return isText ? [] : listFields(inner, `${name}.`);
}

function choicesOf(field: z.ZodType): string {
  const inner = unwrapSchema(field);
  const choice = inner instanceof z.ZodArray ? unwrapSchema(inner.element as z.ZodType) : inner;
  return choice instanceof z.ZodEnum ? `One of ${choice.options.map((option) => `\`${String(option)}\``).join(', ')}.` : '';
}
