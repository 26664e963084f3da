import { getEntry, render } from 'astro:content';
import type { Entry } from '#model/types.ts';
import type { ProseNode } from '#prose/nodes.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import type { Language } from '#schema/parts/localised.ts';
import { readProseTree } from './prose-file.ts';
import { projectRoot } from './root.ts';

/** The rendered text of an entry in a language: an Astro component, and the headings of its parts. */
export async function renderProse(entry: Entry, language: Language) {
  const id = `${COLLECTIONS[entry.kind].folder}/${entry.id}.${language}`;
  const text = await getEntry(entry.kind === 'guide' ? 'guides' : 'prose', id);
  if (!text) throw new Error(`Astro has no text ${id}, though the model has one`);
  const { Content, headings } = await render(text);
  return { Content, parts: headings.filter(({ depth }) => depth === 2).map(({ slug, text: heading }) => ({ id: slug, heading })) };
}

/** The text of an entry in a language, as a tree. */
export function readProse(entry: Entry, language: Language): ProseNode {
  const text = entry.prose[language];
  if (!text) throw new Error(`${entry.key} has no text in this language: ${language}`);
  return readProseTree(projectRoot(), text.file);
}
