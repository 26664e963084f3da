/** A tool, set up to build one site from the made-up knowledge base. */
export interface Site {
  readonly name: SiteName;
  /** What a reader of the report must know of how it is set up. */
  readonly note: string;
  /** Installs the tool if it is missing, and writes the content of a size where the tool looks for it. */
  readonly prepare: (entries: number) => void;
  readonly build: (entries: number) => Command;
  /** The folder with the built site. */
  readonly output: (entries: number) => string;
  /** What a build leaves for the next one; removed before a cold build. */
  readonly caches: (entries: number) => readonly string[];
  /** The packages that the report names, each with where it is installed. */
  readonly packages: Readonly<Record<string, string>>;
}

export interface Command {
  /** One line for the shell. */
  readonly line: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

export type SiteName = 'ours' | 'floor' | 'strict-floor' | 'starlight' | 'docusaurus' | 'vitepress' | 'hugo';
