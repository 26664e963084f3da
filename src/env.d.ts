/// <reference types="astro/client" />

/** What the build is told by its surroundings (`astro.config.mjs`). */
interface ImportMetaEnv {
  readonly KB_THEME: string;
  readonly KB_EDITION: import('#site.ts').Edition;
}

declare namespace App {
  interface Locals {
    /** What the components of prose need of the page they stand on; set by the page before it renders. */
    page: import('#views/prose-context.ts').ProseContext;
  }
}
