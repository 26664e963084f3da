import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** A page for a peer: where it stands, in which language, under which title, and its text as Markdown. */
interface PeerPage {
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly body: string;
}

/** The pages of all entries in both languages, from the Markdown that our build writes beside each: the same texts, links and tables. */
function readPages(site: string): PeerPage[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .map((file) => toPage(file, readFileSync(path.join(site, file), 'utf8')));
}

const PARTS = /^---\n(?<front>[\s\S]*?)\n---\n\n# .*\n(?<body>[\s\S]*)$/;

function toPage(file: string, text: string): PeerPage {
  const { front = '', body = '' } = PARTS.exec(text)?.groups ?? {};
  const { title, language } = parse(front) as { title: string; language: string };
  return { path: file.slice(0, -'.md'.length), title, language, body };
}

/**
 * Writes the pages for a peer, and a start page that links to twenty of them, in place of what stood there.
 * @param site our built site
 * @param ending `mdx` where the tool reads MDX, else `md`
 */
export function writePeerPages(
  site: string,
  folder: string,
  { ending, start }: { readonly ending: 'md' | 'mdx'; readonly start: string },
): void {
  const pages = readPages(site);
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, title: string, language: string, body: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `---\ntitle: ${JSON.stringify(title)}\nlang: ${language}\n---\n\n${body}`);
  };
  for (const page of pages) write(`${page.path}.${ending}`, page.title, page.language, ending === 'mdx' ? toMdx(page.body) : page.body);
  const links = pages.slice(0, 20).map(({ path: to, title }) => `- [${title}](/${to}/)`);
  write(start, 'Knowledge base', 'en', `${links.join('\n')}\n`);
}

/** In MDX braces and angle brackets are code. */
function toMdx(body: string): string {
  return body.replace(/[{<]/g, String.raw`\$&`);
}
