/** Keeps what was made of something that never changes, such as a model: every page asks for it. */
export function oncePer<Subject extends object, Made extends object>(make: (subject: Subject) => Made): (subject: Subject) => Made {
  const made = new WeakMap<Subject, Made>();
  return (subject) => {
    const known = made.get(subject);
    if (known) return known;
    const fresh = make(subject);
    made.set(subject, fresh);
    return fresh;
  };
}
