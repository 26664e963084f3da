import path from 'node:path';
import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import type { Model } from '#model/types.ts';

const ROOT = path.resolve(import.meta.dirname, 'fixtures/sample');

/**
 * The model of the sample: one entry or more of every kind, around a coalition with one member and the letter it rests on.
 * @param fingerprint of each passage of the letter; without it they have none
 */
export function aModel({ fingerprint }: { fingerprint?: (passage: string) => string } = {}): Model {
  const { model, issues } = buildModel(loadContent(ROOT));
  if (issues.length > 0) throw new Error(`The sample is not sound: ${issues[0]?.file} ${issues[0]?.message}`);
  const letter = model.entries.get('document/letter');
  if (fingerprint && letter?.kind === 'document')
    for (const passage of letter.facts.passages) passage.fingerprint = fingerprint(passage.id);
  return model;
}
