import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import path from 'node:path';
import { projectRoot } from '#load/root.ts';

/**
 * Astro renders the prose; facts are read by `load/`, once, for the command line and the pages alike. So there are no
 * schemas here: `load/` has checked the front matter, which Astro reads by another YAML, where a bare day is a moment.
 * The id of a text is its path without the ending: `initiatives/efc.en`.
 */
const base = path.join(projectRoot(), 'content');
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

export const collections = {
  prose: defineCollection({ loader: glob({ base, pattern: ['*/*.mdx', '!guides/*.mdx'], generateId, retainBody: false }) }),
  guides: defineCollection({ loader: glob({ base, pattern: 'guides/*.mdx', generateId, retainBody: false }) }),
};
