import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import path from 'node:path';
import { projectRoot } from '#load/root.ts';

/**
 * Astro renders the prose; facts are read by `load/`, once, for the command line and the pages alike. So there are no
 * schemas here: `load/` has checked the front matter, which Astro reads by another YAML, where a bare day is a moment.
 * The id of a text is its path without the ending: `initiatives/efc.en`.
 */
const base = path.join(projectRoot(), 'content');
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

/** Astro stops at front matter that it cannot read. The check tells of it, in its own words, so here it counts as none. */
function lenient(loader: Loader): Loader {
  const load = (context: LoaderContext) => {
    const { entryTypes } = context as LoaderContext & { readonly entryTypes: ReadonlyMap<string, EntryType> };
    const reading = [...entryTypes].map(([ending, type]): [string, EntryType] => [
      ending,
      { ...type, getEntryInfo: (file) => type.getEntryInfo(file).catch(() => ({ data: {}, body: '' })) },
    ]);
    return loader.load(Object.assign({ ...context }, { entryTypes: new Map(reading) }));
  };
  return { name: loader.name, load };
}

/** How Astro reads the files of an ending; it does not say so to loaders. */
interface EntryType {
  readonly getEntryInfo: (file: { readonly contents: string }) => Promise<object>;
}

export const collections = {
  prose: defineCollection({ loader: lenient(glob({ base, pattern: ['*/*.mdx', '!guides/*.mdx'], generateId, retainBody: false })) }),
  guides: defineCollection({ loader: lenient(glob({ base, pattern: 'guides/*.mdx', generateId, retainBody: false })) }),
};
