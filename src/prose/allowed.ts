import { AUDIENCES } from '#schema/parts/audience.ts';
import { CITATION_PATTERN } from '#schema/parts/citation.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';

/** A component that authors may use in prose, and its attributes. `components/prose/` has one file for each. */
interface ProseComponent {
  readonly attributes: Readonly<Record<string, { readonly required: boolean; readonly pattern: RegExp; readonly example: string }>>;
  /** Whether it stands around a text; one that does not would swallow it. */
  readonly holdsText: boolean;
  readonly purpose: string;
}

/** MDX is a syntax here, not a programming language: these components, these attributes, text values only. */
export const PROSE_COMPONENTS: Readonly<Record<string, ProseComponent>> = {
  Cite: {
    attributes: { source: { required: true, pattern: CITATION_PATTERN, example: 'kst-32123-vi-120#bof.1' } },
    holdsText: false,
    purpose: 'A numbered citation mark with its note in the margin: `<Cite source="document#passage" />`.',
  },
  Audience: {
    attributes: { min: { required: true, pattern: new RegExp(`^(${AUDIENCES.slice(1).join('|')})$`), example: 'internal' } },
    holdsText: true,
    purpose:
      'A part for fewer readers, which other editions do not get: `<Audience min="internal">`, an empty line, the text, an empty line, `</Audience>`.',
  },
  Note: { attributes: {}, holdsText: true, purpose: 'An aside: `<Note>`, an empty line, the text, an empty line, `</Note>`.' },
  ReportingPoints: {
    attributes: {},
    holdsText: false,
    purpose: 'The list of public reporting points, taken from the entries that have one.',
  },
};

/** A link of prose to an entry: its kind and id. */
export const ENTRY_LINK = new RegExp(`^(${ENTRY_KINDS.join('|')})/[a-z][a-z0-9]*(-[a-z0-9]+)*$`);

/** How deep quotes, lists and components may be nested; far deeper input crashes Markdown processors. */
export const MAX_NESTING = 8;

/** What is said of an expression, before and after parsing. */
export const EXPRESSION = { what: 'An expression in braces `{ … }`', instead: 'Write plain text; for a literal brace write `\\{`.' };

/** Kinds of Markdown that authors may not use, with what to do instead. */
export const FORBIDDEN_NODES: Readonly<Record<string, { readonly what: string; readonly instead: string }>> = {
  mdxjsEsm: { what: 'An `import` or `export` line', instead: 'Remove it: the components you may use are there without it.' },
  mdxFlowExpression: EXPRESSION,
  mdxTextExpression: EXPRESSION,
  html: { what: 'Raw HTML', instead: 'Use Markdown.' },
  footnoteReference: { what: 'A Markdown footnote', instead: 'Cite a source with `<Cite source="document#passage" />`.' },
  footnoteDefinition: { what: 'A Markdown footnote', instead: 'Cite a source with `<Cite source="document#passage" />`.' },
  linkReference: { what: 'A reference link', instead: 'Write the link in place: `[text](initiative/efc)`.' },
  definition: { what: 'A link definition', instead: 'Write the link in place: `[text](initiative/efc)`.' },
};
