import type { Engine } from './engine.ts';
import type { Named, NameBook } from './names.ts';
import type { Pages } from './pages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What search needs to know of one language; the parts that cost bytes are loaded when first asked for. */
export interface Library<Entry extends Named = Named> {
  readonly engine: () => Promise<Engine>;
  readonly vocabulary: () => Promise<Vocabulary>;
  /** The entries with names in which one of these texts begins a word; perhaps others too. */
  readonly names: (texts: readonly string[]) => Promise<NameBook<Entry>>;
  readonly pages: () => Promise<Pages>;
}
