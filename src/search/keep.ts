/** Keeps what was made of each key; what failed, or came to nothing that is worth it, is tried again. */
export function keep<Key = void, Value = unknown>(
  make: (key: Key) => Value,
  isWorthIt: (value: Awaited<Value>) => boolean = () => true,
): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    if (known instanceof Promise)
      known.then(
        (value: Awaited<Value>) => isWorthIt(value) || made.delete(key),
        () => made.delete(key),
      );
    return known;
  };
}
