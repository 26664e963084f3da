import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import { SAMPLE } from '../sample-site.ts';

/** A level above the public, and what every secret of it begins with: digits and letters, which no index takes apart. */
export const LEVELS = { internal: 'zi9x', restricted: 'zr9x' } as const;

export type Level = keyof typeof LEVELS;

/** Fields that hold words people read or addresses; all others are ids, dates and choices. */
const WORDS = new Set(['nl', 'en', 'name', 'abbreviation', 'title', 'summary', 'evidence', 'url', 'slug', 'text']);

/**
 * The sample with, for each level, a twin of every entry that holds a secret in every field of words, and with secret
 * claims and parts of texts in an entry that is public.
 *
 * @param salt makes other secrets of it, in the same places
 * @returns the secrets, by level
 */
export async function plantCanaries(root: string, salt = ''): Promise<Record<Level, string[]>> {
  cpSync(SAMPLE, root, { recursive: true });
  const secrets: Record<Level, string[]> = { internal: [], restricted: [] };
  for (const level of Object.keys(LEVELS) as Level[]) {
    const next = () => {
      const secret = `${LEVELS[level]}${salt}${secrets[level].length}k`;
      secrets[level].push(secret);
      return secret;
    };
    plantWords(root, level, next);
    for (const file of listFiles(path.join(SAMPLE, 'content'))) await plantTwin(root, file, level, next);
    await plantParts(root, level, next);
  }
  return secrets;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.parentPath !== folder)
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .toSorted();
}

/** A role and a topic that only the twins have. */
function plantWords(root: string, level: Level, next: () => string): void {
  for (const file of ['roles.yml', 'topics.yml']) {
    const target = path.join(root, 'content', file);
    const items = parse(readFileSync(target, 'utf8')) as Record<string, unknown>[];
    const twin = plant({ ...items[0], id: wordOf(level) }, next) as Record<string, unknown>;
    writeFileSync(target, stringify([...items, twin]));
  }
}

const wordOf = (level: Level) => `only-${level}`;
const twinOf = (id: string, level: Level) => `${id}-${LEVELS[level]}`;

/** Points whatever refers to an entry of the sample, as YAML, JSON or MDX, at its twin. */
function refer(text: string, level: Level): string {
  return text
    .replace(
      /\b(initiative|organisation|document|commitment|event|figure|term|guide)\/([a-z]+)/g,
      (_, kind: string, id: string) => `${kind}/${twinOf(id, level)}`,
    )
    .replace(/("cite":\[|source=)"(letter|report|statistics)/g, (_, lead: string, id: string) => `${lead}"${twinOf(id, level)}`);
}

async function plantTwin(root: string, file: string, level: Level, next: () => string): Promise<void> {
  const [folder = '', name = ''] = file.split('/');
  const [id = '', ...ending] = name.split('.');
  const target = path.join(root, 'content', folder, [twinOf(id, level), ...ending].join('.'));
  const text = readFileSync(path.join(SAMPLE, 'content', file), 'utf8');
  if (ending.at(-1) === 'yml') {
    const twin = toTwin(parse(text) as Record<string, unknown>, level, next) as object;
    writeFileSync(target, stringify({ ...twin, formerIds: [next()], asked: { nl: [next()], en: [next()] } }));
    return;
  }
  const [, front, body = text] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  const head =
    front === undefined
      ? ''
      : `---\n${stringify({ ...(toTwin(parse(front) as Record<string, unknown>, level, next) as object), asked: [next()] })}---\n`;
  const guide = folder === 'guides';
  writeFileSync(
    target,
    `${head}\n${refer(body.trim(), level)}\n\n${await proseOf(path.dirname(target), next, guide ? '' : `<Cite source="${twinOf('letter', level)}#p.1" />`)}`,
  );
}

function toTwin(value: Record<string, unknown>, level: Level, next: () => string): unknown {
  const planted = plant(value, next) as Record<string, unknown>;
  const twin = { ...planted, audience: level, ...(Array.isArray(planted['topics']) && { topics: [wordOf(level)] }) };
  return JSON.parse(
    refer(JSON.stringify(twin), level)
      .replaceAll('"role":"member","roleStated":false', `"role":"${wordOf(level)}"`)
      .replaceAll('Stcrt. 2010, 7', `Stcrt. 20${level === 'internal' ? '11' : '12'}, 40917`)
      .replaceAll('Stcrt. 2010, 8', `Stcrt. 20${level === 'internal' ? '11' : '12'}, 40918`),
  );
}

/** The same value, with a secret behind every word. */
function plant(value: unknown, next: () => string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => plant(item, next, key));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plant(each, next, name)]));
  if (typeof value !== 'string' || !WORDS.has(key) || value.startsWith('Stcrt.')) return value;
  if (key === 'url') return `${value}${next()}/`;
  if (key === 'slug') return `${value}-${next()}`;
  return key === 'abbreviation' ? next() : `${value} ${next()}`;
}

/** A secret in each kind of block, in the name of an image, its description and its metadata. */
async function proseOf(folder: string, next: () => string, cite: string): Promise<string> {
  const image = next();
  await sharp({ create: { width: 8, height: 8, channels: 3, background: { r: image.length, g: 90, b: 120 } } })
    .withExif({ IFD0: { ImageDescription: next() } })
    .png()
    .toFile(path.join(folder, `${image}.png`));
  return [
    `## Kop ${next()}`,
    `Woorden ${next()} en \`${next()}\`.${cite}`,
    `- punt ${next()}${cite}`,
    `| a | b |\n| --- | --- |\n| ${next()}${cite} | c |`,
    `<Note>\n\nNoot ${next()}.${cite}\n\n</Note>`,
    `![Beeld ${next()}](./${image}.png)`,
    '',
  ].join('\n\n');
}

/** What the public entry holds for fewer readers: claims of each sort, and a part of its text. */
async function plantParts(root: string, level: Level, next: () => string): Promise<void> {
  const folder = path.join(root, 'content/initiatives');
  const file = path.join(folder, 'coalition.yml');
  const entry = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>[]>;
  const cite = [`${twinOf('letter', level)}#p.1`];
  const fact = `fact-${level}`;
  const words = () => ({ nl: `Feit ${next()}.`, en: `Fact ${next()}.` });
  entry['facts']?.push({ id: level, text: words(), audience: level, cite, evidence: [next()] });
  entry['participants']?.push({
    actor: `organisation/${twinOf('ministry', level)}`,
    role: wordOf(level),
    note: words(),
    audience: level,
    cite,
  });
  entry['relations']?.push({ kind: 'related', to: `organisation/${twinOf('ministry', level)}`, note: words(), audience: level, cite });
  entry['formerNames']?.push({ name: `Naam ${next()}`, language: 'nl', audience: level, cite });
  entry['status']?.push({ state: 'ended', when: level === 'internal' ? '2013' : '2014', note: words(), audience: level, cite });
  entry['changes']?.push({ when: '2026-01-01', kind: 'fact', at: fact, audience: level, text: words() });
  writeFileSync(file, stringify(entry, { aliasDuplicateObjects: false }));
  for (const language of ['nl', 'en']) {
    const text = path.join(folder, `coalition.${language}.mdx`);
    mkdirSync(folder, { recursive: true });
    const part = await proseOf(folder, next, `<Cite source="${cite[0]}" />`);
    const link = `Zie [${next()}](initiative/${twinOf('coalition', level)}).<Cite source="${cite[0]}" />`;
    writeFileSync(
      text,
      `${readFileSync(text, 'utf8')}\n<Audience min="${level}">\n\n${part}\n${link}\n\n</Audience>\n\nNa het deel.<Cite source="letter#p.1" />\n`,
    );
  }
}
