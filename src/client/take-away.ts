import type { Brief, BriefWords } from '#desk/brief.ts';
import { joinFiles, toNote, type ExportFormat } from '#desk/exported-files.ts';

/** The sources of a brief as a file of a format, each document once, with the places that were cited. @throws where a file is not there */
export async function exportSources(brief: Brief, format: ExportFormat, words: BriefWords, today: string): Promise<string> {
  const documents = Map.groupBy(brief.sources, ({ page }) => page.replace(/\/(#.*)?$/, `.${format}`));
  const exported = await Promise.all(
    [...documents].map(async ([address, cited]) => {
      const response = await fetch(new URL(address, location.href).pathname);
      if (!response.ok) throw new Error(address);
      return { file: await response.text(), note: toNote(brief, cited, words, today) };
    }),
  );
  return joinFiles(exported, format);
}

/** Hands a text to the reader as a file. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The day in words, as a reader writes it beside an address. */
export function todayIn(language: string): string {
  return new Date().toLocaleDateString(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' });
}
