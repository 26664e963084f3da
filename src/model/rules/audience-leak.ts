import { AUDIENCES, isWider, type Audience } from '#schema/parts/audience.ts';
import type { Path } from '#schema/issue.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { valueAt } from '#schema/validate.ts';
import { parseCitation } from '../citation.ts';
import type { Entry, Model } from '../types.ts';
import { findingAt, type Rule } from './rule.ts';

export const audienceLeak: Rule = {
  name: 'audience-leak',
  forbids: 'A reference or citation from a wider audience to an entry of a narrower one, and a claim wider than its entry.',
  why: 'Even a name or an id tells readers of the wider edition that the other entry exists.',
  good: 'an internal claim that names an internal entry',
  bad: 'a public claim that names an internal entry',
  check: (model) => [...model.entries.values()].flatMap((entry) => checkEntry(entry, model)),
};

/** What everybody may see cannot leak. */
const [WIDEST] = AUDIENCES;

function checkEntry(entry: Entry, model: Model) {
  const own = entry.facts.audience;
  const inFields = entry.fields.flatMap(({ path, meta, value }) => {
    if (meta.field === 'audience' && path.length > 1 && isWider(value as Audience, own)) {
      return [
        findingAt(entry, path, {
          message: `This claim is \`${String(value)}\`, but its entry is \`${own}\`.`,
          hint: 'Remove `audience` here, or make it narrower.',
        }),
      ];
    }
    const target = targetOf(meta.field, value);
    const theirs = target && model.entries.get(target)?.facts.audience;
    if (!theirs || theirs === WIDEST) return [];
    const here = claimAudience(entry, path) ?? own;
    if (!isWider(here, theirs)) return [];
    return [
      findingAt(entry, path, {
        message: `This is \`${here}\`, but \`${target}\` is \`${theirs}\`.`,
        hint: `Give this claim \`audience: ${theirs}\`, or do not name that entry here.`,
      }),
    ];
  });
  const inProse = Object.values(entry.prose).flatMap(({ file, body }) => {
    const targets = [
      ...body.links,
      ...body.citations.map(({ citation, position, audience }) => ({ target: parseCitation(citation).documentKey, position, audience })),
    ];
    return targets.flatMap(({ target, position, audience: here = own }) => {
      const theirs = model.entries.get(target as EntryKey)?.facts.audience;
      if (!theirs || !isWider(here, theirs)) return [];
      return [
        {
          file,
          position,
          message: `This text is \`${here}\`, but \`${target}\` is \`${theirs}\`.`,
          hint: `Do not name that entry here, or put the part between \`<Audience min="${theirs}">\` and \`</Audience>\`.`,
        },
      ];
    });
  });
  return [...inFields, ...inProse];
}

function targetOf(field: string, value: unknown): EntryKey | undefined {
  if (field === 'ref') return value as EntryKey;
  return field === 'citation' ? parseCitation(String(value)).documentKey : undefined;
}

function claimAudience(entry: Entry, path: Path): Audience | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const value = valueAt(entry.facts, [...path.slice(0, length), 'audience']);
    if (value !== undefined) return value as Audience;
  }
  return undefined;
}
