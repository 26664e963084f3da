import { buildModel, buildUncheckedModel, type BuiltModel } from '#model/build-model.ts';
import type { Model } from '#model/types.ts';
import { loadContent } from './from-disk.ts';
import { createReader } from './source-file.ts';
import { watchTexts } from './watched-texts.ts';

/** Reads content and builds its model. An edition is read from the tree that was staged for it. */
export function loadModel(root: string): BuiltModel {
  return buildModel(loadContent(root));
}

/** A loader for while content is being written: asked again, it reads again what has changed, and only that. */
export function createModelLoader(root: string): () => Model {
  const texts = watchTexts(root);
  const reader = { ...createReader(root), readText: texts.readText };
  let model: Model | undefined;
  return () => {
    if (texts.refresh() || !model) model = buildUncheckedModel(loadContent(root, reader));
    return model;
  };
}
