import { defineConfig } from 'html-validate';

/** Judges the built pages in dist/, as they are delivered. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Safari takes the role from a list without marks and from a table laid out as blocks; we give it back.
    'no-redundant-role': 'off',
    // The id of a passage is its place in the document it stands in, such as `alg.1` or `q3.note`.
    'valid-id': ['error', { relaxed: true }],
    // Titles are official names and end with the name of the site; how much a search engine shows is its own affair.
    'long-title': 'off',
    // All scripts and styles come from the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});
