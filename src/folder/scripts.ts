import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rolldown } from 'rolldown';

/**
 * One script of the old kind for some modules of the built site, with all that they load: a page opened from a folder may
 * load no modules.
 *
 * @param modules paths in `site`
 */
export async function bundle(site: string, modules: readonly string[], work: string): Promise<string> {
  const entry = path.join(work, `${path.basename(modules.join('-')).slice(-60)}.entry.js`);
  await mkdir(work, { recursive: true });
  await writeFile(entry, modules.map((module) => `import ${JSON.stringify(path.join(site, module))};\n`).join(''));
  const code = await build(entry, {});
  const rest = code.replaceAll(IMPORT, 'folderImport(');
  if (/\bimport\s*\(/.test(rest)) throw new Error(`A script still imports a module: ${/\bimport\s*\(.{0,60}/.exec(rest)?.[0] ?? ''}`);
  return rest;
}

/** The script that stands in for what pages of a folder may not do. */
export function bundleRuntime(source: string, base: string): Promise<string> {
  return build(source, { BUILT_AT: JSON.stringify(base) });
}

/** The search engine is the one module that is loaded by an address. */
const IMPORT = /\bimport\((?=new URL\()/g;

async function build(entry: string, define: Record<string, string>): Promise<string> {
  const made = await rolldown({ input: entry, logLevel: 'silent', transform: { define } });
  try {
    const { output } = await made.generate({ format: 'iife', minify: true, codeSplitting: false });
    return output[0].code;
  } finally {
    await made.close();
  }
}

/**
 * The search engine as a script of the old kind, which registers under its path.
 * @throws Error where it is not written as expected: another version needs another look
 */
export function toFolderModule(code: string, file: string): string {
  const parts = /^([\s\S]*)export\s*\{([\w$,\s]+)\};?\s*$/.exec(code);
  if (!parts?.[1] || !parts[2] || !code.includes('import.meta.url')) throw new Error(`${file} is not written as the folder copy expects.`);
  const body = parts[1].replaceAll('import.meta.url', 'folderUrl');
  if (/\bimport\.meta|\bimport\s*[({]/.test(body)) throw new Error(`${file} uses modules in a way that the folder copy does not know.`);
  return `(()=>{const folderUrl=document.currentScript.src;${body};folderModule(${JSON.stringify(file)},{${parts[2]}});})();\n`;
}

/** Data as a script that hands it over. */
export function toFolderFile(file: string, bytes: Buffer): string {
  const isText = /\.(json|txt)$/.test(file);
  return `folderFile(${JSON.stringify(file)},${JSON.stringify(isText ? bytes.toString('utf8') : bytes.toString('base64'))},${!isText});\n`;
}
