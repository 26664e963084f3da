import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';

/** What we have written, as the build reads it. */
export const { model } = loadModel(projectRoot());
