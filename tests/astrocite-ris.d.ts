/* The package names types that it does not ship. */
declare module 'astrocite-ris' {
  export function parse(text: string): readonly { readonly title?: string; readonly author?: readonly unknown[] }[];
}
