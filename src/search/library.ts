import type { Engine } from './engine.ts';
import type { Named, NameBook } from './names.ts';
import type { PageBook } from './pages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What search needs to know of one language; the parts that cost bytes are loaded when first asked for. */
export interface Library<Entry extends Named = Named> {
  readonly engine: () => Promise<Engine>;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly names: () => Promise<NameBook<Entry>>;
  readonly pages: () => Promise<PageBook<Entry>>;
}
