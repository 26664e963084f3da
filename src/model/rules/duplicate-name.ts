import { aliasesOf, namesOf } from '../names.ts';
import type { Entry } from '../types.ts';
import { findingAt, type Rule } from './rule.ts';

export const duplicateName: Rule = {
  name: 'duplicate-name',
  forbids: 'Two entries of one kind with the same name or abbreviation, and an alias that is the name of another entry.',
  why: 'They are one entry written twice, or whoever searches for the name is led to the wrong one.',
  good: 'abbreviation: EFC in one initiative only',
  bad: 'abbreviation: EFC in two initiatives',
  check: (model) => {
    const entries = [...model.entries.values()].filter(isNamed);
    const owners = new Map<string, Entry>();
    const duplicates = entries.flatMap((entry) =>
      [...new Set(namesOf(entry).map((name) => name.toLowerCase()))].flatMap((name) => {
        const owner = owners.get(keyOf(entry, name));
        if (!owner) owners.set(keyOf(entry, name), entry);
        return owner ? [describe(entry, `\`${name}\` is also the name of`, owner)] : [];
      }),
    );
    const clashes = entries.flatMap((entry) => {
      const { nl, en } = aliasesOf(entry);
      return [...new Set([...nl, ...en].map((alias) => alias.toLowerCase()))].flatMap((alias) => {
        const owner = owners.get(keyOf(entry, alias));
        return owner && owner !== entry ? [describe(entry, `The alias \`${alias}\` is the name of`, owner)] : [];
      });
    });
    return [...duplicates, ...clashes];
  },
};

function describe(entry: Entry, what: string, owner: Entry) {
  return findingAt(entry, [], {
    message: `${what} \`${owner.key}\` (\`${owner.file}\`).`,
    hint: 'Merge the two, or give one a name that tells them apart; an alias can simply be removed.',
  });
}

function keyOf({ kind }: Entry, name: string): string {
  return `${kind} ${name}`;
}

function isNamed(entry: Entry): boolean {
  return entry.kind === 'initiative' || entry.kind === 'organisation' || entry.kind === 'term';
}
