/** Keeps what was made of each key; what failed is tried again. */
export function keep<Key = void, Value = unknown>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    if (known instanceof Promise) known.catch(() => made.delete(key));
    return known;
  };
}
