/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the components of prose need of the page they stand on; set by the page before it renders. */
    page: import('#views/prose-context.ts').ProseContext;
  }
}
