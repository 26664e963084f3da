import path from 'node:path';

/** The root of the project: the folder that holds `content/`, `src/` and `package.json`. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
