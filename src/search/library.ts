import type { Engine } from './engine.ts';
import type { Named, NameBook } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What search needs to know of one language; the parts that cost bytes are loaded when first asked for. */
export interface Library<Entry extends Named = Named> {
  readonly engine: () => Promise<Engine>;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly names: () => Promise<NameBook<Entry>>;
  /** The entry whose page this is, if it is looked up by its name. */
  readonly entryOf: (url: string) => Entry | undefined;
}
