/** An object without the fields that say nothing: undefined, an empty text or an empty list. */
export function withoutEmpty<Item extends object>(item: { readonly [Field in keyof Item]: Item[Field] | undefined }): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => !isEmpty(value))) as Item;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
