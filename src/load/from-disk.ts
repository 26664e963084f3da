import { existsSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { SourceContent, SourceEntry, SourceFile, SourceProse } from '#model/source.ts';
import { COLLECTIONS, VOCABULARIES } from '#schema/collections.ts';
import type { Issue } from '#schema/issue.ts';
import { findNearest, quoteList } from '#schema/nearest.ts';
import { ID_PATTERN } from '#schema/parts/id.ts';
import { LANGUAGES, type Language } from '#schema/parts/localised.ts';
import { ENTRY_KINDS, type EntryKind } from '#schema/parts/ref.ts';
import { proseForm } from './prose-file.ts';
import { createReader, readSourceFile, type FileForm, type Reader } from './source-file.ts';
import { createLocate, readYaml } from './yaml-file.ts';

/** The only reader of content: everything under `root/content`, as written, and every problem met on the way. */
export function loadContent(root: string, reader = createReader(root)): SourceContent {
  const issues: Issue[] = [];
  const content = path.join(root, 'content');
  const vocabularies = Object.fromEntries(
    Object.entries(VOCABULARIES).map(([name, { file }]) => [name, readVocabulary(reader, `content/${file}`, issues)]),
  ) as SourceContent['vocabularies'];
  const entries = ENTRY_KINDS.flatMap((kind) => readCollection(reader, kind, issues));
  issues.push(...findStrangers(content));
  reader.readings.settle();
  return { entries, vocabularies, issues };
}

function readVocabulary(reader: Reader, file: string, issues: Issue[]): SourceFile {
  if (!existsSync(path.join(reader.root, file))) return { file, value: [], locate: () => undefined };
  return readSourceFile(reader, file, YAML_FORM, issues);
}

/** Facts and vocabularies. */
const YAML_FORM: FileForm = {
  read: (_, file, text) => {
    const { value, issues } = readYaml(file, text);
    return { value, issues };
  },
  locate: (text) => createLocate(text),
};

/** One folder: `<id>.yml` holds facts, `<id>.<language>.mdx` prose; a guide is prose only. */
function readCollection(reader: Reader, kind: EntryKind, issues: Issue[]): SourceEntry[] {
  const { folder, prose: hasProse } = COLLECTIONS[kind];
  const isGuide = kind === 'guide';
  const facts = new Map<string, SourceFile>();
  const prose = new Map<string, Partial<Record<Language, SourceProse>>>();
  for (const item of listFolder(path.join(reader.root, 'content', folder))) {
    const file = `content/${folder}/${item.name}`;
    const name = parseFileName(item);
    if (name?.ending === 'yml' && !isGuide) facts.set(name.id, readSourceFile(reader, file, YAML_FORM, issues));
    else if (name?.ending === 'mdx' && hasProse) {
      const texts = prose.get(name.id) ?? {};
      texts[name.language] = readSourceFile(reader, file, proseForm(isGuide), issues);
      prose.set(name.id, texts);
    } else if (!IGNORED.test(item.name)) issues.push(strangeFile(file, item, kind));
  }
  if (isGuide) {
    return [...prose].map(([id, texts]) => {
      const main = texts.en ?? texts.nl;
      return { kind, id, file: main?.file ?? '', value: main?.value, locate: main?.locate ?? (() => undefined), prose: texts };
    });
  }
  for (const [id, texts] of [...prose].filter(([each]) => !facts.has(each)))
    issues.push(...Object.values(texts).map(({ file }) => proseWithoutFacts(file, id, folder, [...facts.keys()])));
  return [...facts].map(([id, source]) => ({ ...source, kind, id, prose: prose.get(id) ?? {} }));
}

/** Files that systems and editors leave behind, and images beside prose. */
const IGNORED = /^(\.|~\$)|^(README\.md|Thumbs\.db|desktop\.ini)$|\.(png|jpe?g|webp|avif)$/i;

function listFolder(folder: string): Dirent[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

type FileName = { id: string; ending: 'yml' } | { id: string; ending: 'mdx'; language: Language };

function parseFileName(item: Dirent): FileName | undefined {
  if (!item.isFile()) return undefined;
  const [id = '', second, third, ...more] = item.name.split('.');
  if (!ID_PATTERN.test(id) || more.length > 0) return undefined;
  if (second === 'yml' && third === undefined) return { id, ending: 'yml' };
  const language = LANGUAGES.find((each) => each === second);
  return language && third === 'mdx' ? { id, ending: 'mdx', language } : undefined;
}

function strangeFile(file: string, item: Dirent, kind: EntryKind): Issue {
  const { folder, prose } = COLLECTIONS[kind];
  const forms = [...(kind === 'guide' ? [] : ['`<id>.yml`']), ...(prose ? ['`<id>.nl.mdx`', '`<id>.en.mdx`'] : [])].join(', ');
  return {
    rule: 'strange-file',
    severity: 'error',
    file,
    position: undefined,
    message: item.isDirectory()
      ? 'A folder inside a collection is not read.'
      : 'The name of this file fits no entry, so it would not be read.',
    hint: `Files in \`content/${folder}/\` are named ${forms}; an id is lower-case letters, digits and single hyphens.`,
  };
}

function proseWithoutFacts(file: string, id: string, folder: string, known: string[]): Issue {
  const nearest = findNearest(id, known);
  return {
    rule: 'prose-without-facts',
    severity: 'error',
    file,
    position: undefined,
    message: `This text belongs to \`${id}\`, but there is no \`content/${folder}/${id}.yml\`.`,
    hint: nearest ? `Did you mean to name it \`${nearest}\`?` : `Add the facts, for example with \`npm run kb -- new ${folder} ${id}\`.`,
  };
}

/** Folders and files directly under `content/` that nothing reads. */
function findStrangers(content: string): Issue[] {
  const folders = Object.values(COLLECTIONS).map(({ folder }) => folder as string);
  const files = Object.values(VOCABULARIES).map(({ file }) => file as string);
  return listFolder(content)
    .filter((item) => !IGNORED.test(item.name) && !(item.isDirectory() ? folders : files).includes(item.name))
    .map((item) => ({
      rule: 'strange-file',
      severity: 'error',
      file: `content/${item.name}`,
      position: undefined,
      message: `Nothing reads this ${item.isDirectory() ? 'folder' : 'file'}.`,
      hint: `Under \`content/\` stand the folders ${quoteList(folders)} and the files ${quoteList(files)}.`,
    }));
}
