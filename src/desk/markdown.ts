import type { Brief, BriefItem, BriefWords } from './brief.ts';
import { addressOf, sayItem, viaSite, writeSource } from './citation-texts.ts';

/** A brief as Markdown, with its sources as footnotes. */
export function toMarkdown({ items, sources }: Brief, title: string, words: BriefWords, today: string): string {
  const parts = items.map(({ heading, text, standing, note, href, sources: numbers }) =>
    [
      `## [${escape(heading)}](${href})`,
      `${escape(text)}${numbers.map((number) => `[^${number}]`).join('')}`,
      ...standing.map((part) => `_${escape(part)}_`),
      ...(note.trim() === '' ? [] : [`> ${escape(note)}`]),
    ].join('\n\n'),
  );
  const notes = sources.map((source, index) => {
    const address = addressOf(source);
    const original = address === undefined ? '' : ` [${words.original}](${address}).`;
    return `[^${index + 1}]: ${escape(writeSource(source))}.${original} ${viaSite(source.page, words, today)}`;
  });
  return `${[`# ${escape(title)}`, today, ...parts, notes.join('\n')].join('\n\n')}\n`;
}

/** One statement as Markdown, its sources as links. */
export function toMarkdownStatement(item: BriefItem, { sources }: Brief, words: BriefWords, today: string): string {
  const cited = item.sources.flatMap((number) => {
    const source = sources[number - 1];
    return source ? `[${escape(writeSource(source))}](${source.original ?? source.page})` : [];
  });
  const rests = cited.length === 0 ? '' : ` (${cited.join('; ')})`;
  return `${escape(sayItem(item))}${rests}. ${words.via} [${escape(words.site)}](${item.href}) (${words.accessed} ${today}).`;
}

/** What would be markup, or begin a list, stays the character it is; a text is one line. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, '\\$1');
}
