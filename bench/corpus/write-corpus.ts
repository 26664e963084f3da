import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { COLLECTIONS } from '#schema/collections.ts';
import { LANGUAGES } from '#schema/parts/localised.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import { FACTS, ROLES, TOPICS, type Setting } from './facts.ts';
import { planEntries } from './plan.ts';
import { proseOf } from './prose.ts';
import { createRandom, seedOf } from './random.ts';
import { capitalise, headingIn, sentence, sentences } from './words.ts';

/**
 * Writes a made-up knowledge base under `root/content`, in place of what stood there: as many entries as asked for, of
 * all kinds, in both languages, which the check of content finds sound. The same size and seed give the same bytes.
 */
export function writeCorpus(root: string, count: number, seed = 1): void {
  const content = path.join(root, 'content');
  rmSync(content, { recursive: true, force: true });
  for (const { folder } of Object.values(COLLECTIONS)) mkdirSync(path.join(content, folder), { recursive: true });
  const plan = planEntries(count);
  const write = (file: string, value: unknown) => {
    writeFileSync(
      path.join(content, file),
      typeof value === 'string' ? value : stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }),
    );
  };
  write('topics.yml', vocabulary(TOPICS, 'definition'));
  write('roles.yml', vocabulary(ROLES, 'inverse'));
  for (const [kind, ids] of Object.entries(plan.ids) as [EntryKind, string[]][]) {
    const { folder } = COLLECTIONS[kind];
    for (const [index, id] of ids.entries()) {
      const setting: Setting = { plan, id, number: index + 1, random: createRandom(seedOf(`${seed}/${count}/${kind}/${id}`)) };
      if (kind === 'guide') writeGuide(setting, write);
      else {
        write(`${folder}/${id}.yml`, FACTS[kind](setting));
        if (hasProse(kind, index)) for (const language of LANGUAGES) write(`${folder}/${id}.${language}.mdx`, proseOf(setting, language));
      }
    }
  }
}

/** Initiatives have a text, and one in four organisations. */
function hasProse(kind: EntryKind, index: number): boolean {
  return kind === 'initiative' || (kind === 'organisation' && index % 4 === 0);
}

function writeGuide(setting: Setting, write: (file: string, text: string) => void): void {
  for (const language of LANGUAGES) {
    const front = {
      audience: 'public',
      firstPublished: '2026-01-01',
      lastReviewed: '2026-06-01',
      title: `${headingIn(language, setting.random)} ${setting.number}`,
      summary: sentence(language, setting.random),
      order: setting.number,
    };
    write(`guides/${setting.id}.${language}.mdx`, `---\n${stringify(front)}---\n\n${proseOf(setting, language)}`);
  }
}

function vocabulary(ids: readonly string[], field: 'definition' | 'inverse'): unknown[] {
  return ids.map((id) => {
    const random = createRandom(seedOf(id));
    const label = { nl: capitalise(id), en: capitalise(id) };
    return { id, label, ...(field === 'inverse' && { inverse: label }), definition: sentences(random) };
  });
}
