/* Citation.js ships no types; these are the parts of it that we use. */
declare module '@citation-js/core' {
  import type { CslItem } from './citation-record.ts';

  interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }

  export class Cite {
    constructor(items: readonly CslItem[]);
    format(name: 'bibtex', options: { format: 'object' }): [BibtexEntry];
    format(name: 'ris', options: { format: 'object' }): Readonly<Record<string, string | readonly string[]>>[];
    format(
      name: 'bibliography',
      options: { format: 'text'; template: string; lang: string; asEntryArray: true },
    ): [id: string, text: string][];
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { styles: { add(name: string, style: string): void } };
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
