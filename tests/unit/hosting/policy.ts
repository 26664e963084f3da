/** The directives of a Content-Security-Policy with their sources; a directive named twice is an error. */
export function readPolicy(policy: string): Record<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const names = directives.map(([name]) => name);
  if (new Set(names).size !== names.length) throw new Error(`A directive stands twice in ${policy}`);
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}
