import { buildModel, buildUncheckedModel, type BuiltModel } from '#model/build-model.ts';
import type { SourceContent } from '#model/source.ts';
import type { Model } from '#model/types.ts';
import type { Issue } from '#schema/issue.ts';
import { loadContent } from './from-disk.ts';
import { createReader } from './source-file.ts';
import { watchTexts } from './watched-texts.ts';

/** Where a build leaves what it has checked: Astro has its own copy of these modules, but not of this object. */
const CHECKED = Symbol.for('cooperation-file.checked');

const shared = globalThis as { [CHECKED]?: { readonly root: string; readonly built: BuiltModel } | undefined };

/** While something runs, `loadModel` gives what was checked of a root, and does not read it again. */
export async function withChecked<Result>(root: string, built: BuiltModel, run: () => Promise<Result>): Promise<Result> {
  shared[CHECKED] = { root, built };
  try {
    return await run();
  } finally {
    shared[CHECKED] = undefined;
  }
}

/** Reads content and builds its model. An edition is read from the tree that was staged for it. */
export function loadModel(root: string): BuiltModel {
  const checked = shared[CHECKED];
  return checked?.root === root ? checked.built : buildModel(loadContent(root));
}

/** A loader for while content is being written: asked again, it reads again what has changed, and only that. */
export function createModelLoader(root: string): () => Model {
  return whileWriting(root, buildUncheckedModel);
}

/** The same, for what is wrong with the content, and how many entries it has. */
export function createChecker(root: string): () => { readonly issues: readonly Issue[]; readonly entryCount: number } {
  return whileWriting(root, (content) => ({ issues: buildModel(content).issues, entryCount: content.entries.length }));
}

function whileWriting<Made>(root: string, make: (content: SourceContent) => Made): () => Made {
  const texts = watchTexts(root);
  const reader = { ...createReader(root), readText: texts.readText };
  let made: { readonly last: Made } | undefined;
  return () => {
    if (texts.refresh() || !made) made = { last: make(loadContent(root, reader)) };
    return made.last;
  };
}
