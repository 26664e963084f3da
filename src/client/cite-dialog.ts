import { addItem, MAX_ITEMS } from '#desk/basket.ts';
import { findChosen, toBrief, type BriefWords, type Chosen, type Language, type ReferenceStyle } from '#desk/brief.ts';
import { sayItem, writeSource, writeStatement } from '#desk/citation-texts.ts';
import type { ExportFormat } from '#desk/exported-files.ts';
import { toMarkdownStatement } from '#desk/markdown.ts';
import type { EntryRecord } from '#contracts/record.ts';
import { keep } from '#search/keep.ts';
import { loadBasket, saveBasket } from './basket.ts';
import { copyText } from './clipboard.ts';
import { readJson } from './read-json.ts';
import { exportSources, saveFile, todayIn } from './take-away.ts';
import { partOf } from './template.ts';

/** What is known of the entry of this page. */
const loadRecord = keep(() => {
  const { href } = document.querySelector<HTMLLinkElement>('link[rel="alternate"][type="application/json"]') ?? { href: '' };
  return readJson<EntryRecord>(href);
});

/** Opens the ways to cite a statement of this page, or the page itself, once what is known of it has come. */
export async function openCiting(anchor: string | undefined, template: HTMLTemplateElement): Promise<void> {
  const dialog = (template.content.cloneNode(true) as DocumentFragment).querySelector('dialog');
  if (!dialog) return;
  const { words = '{}', lost = '' } = template.dataset;
  try {
    const record = await loadRecord();
    const choose = (id: string | undefined) => {
      const chosen = findChosen(id === undefined ? record.id : `${record.id}#${id}`, '', record);
      if (!chosen) throw new Error(id);
      new CiteDialog(dialog, chosen, JSON.parse(words) as BriefWords, template.dataset);
    };
    choose(anchor);
    offerNumbers(dialog, record, anchor, choose);
  } catch {
    say(dialog, lost);
  }
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.querySelector('[data-action="close"]')?.addEventListener('click', () => dialog.close());
  dialog.showModal();
}

/** Of a series of a figure, each number can be cited too. */
function offerNumbers(dialog: HTMLElement, { statements }: EntryRecord, anchor = '', choose: (id: string) => void): void {
  const select = dialog.querySelector('select');
  const cells = statements.filter(({ id, type }) => type === 'cell' && id.startsWith(`${anchor.replace(/^series/, 'cell')}-`));
  if (!select?.parentElement || !anchor.startsWith('series-') || cells.length === 0) return;
  const language = document.documentElement.lang as Language;
  for (const { id, text } of cells) select.append(new Option(text[language], id));
  select.options[0]?.setAttribute('value', anchor);
  select.parentElement.hidden = false;
  select.addEventListener('change', () => choose(select.value));
}

function say(dialog: HTMLElement, words: string): void {
  dialog.querySelector('[role="status"]')?.replaceChildren(words);
}

/** One statement in the dialog. Handlers are set, not added, so that another number of the same figure takes its place. */
class CiteDialog {
  readonly #dialog: HTMLElement;
  readonly #strings: DOMStringMap;

  constructor(dialog: HTMLElement, chosen: Chosen, words: BriefWords, strings: DOMStringMap) {
    this.#dialog = dialog;
    this.#strings = strings;
    const language = document.documentElement.lang as Language;
    const today = todayIn(language);
    const brief = toBrief([chosen], language, words, 'official');
    const [item] = brief.items;
    if (!item) return;
    const whole = { ...item, href: new URL(item.href, location.href).href };
    const sources = brief.sources.map((source) => ({ ...source, page: new URL(source.page, location.href).href }));
    const styled = (style: ReferenceStyle) => toBrief([chosen], language, words, style).sources.map(writeSource).join('\n');
    const texts: Readonly<Record<string, string>> = {
      text: writeStatement(whole, { items: [whole], sources }, words, today),
      apa: styled('apa'),
      chicago: styled('chicago'),
      link: whole.href,
      markdown: toMarkdownStatement(whole, { items: [whole], sources }, words, today),
    };
    partOf(this.#dialog, '[data-slot="statement"]').textContent = sayItem(item);
    for (const [name, text] of Object.entries(texts)) {
      const part = partOf(this.#dialog, `[data-text="${name}"]`);
      const shown = partOf(part, 'span');
      shown.textContent = text;
      this.#onClick('button', () => void copyText(text, shown).then((copied) => this.#say(copied ? 'copied' : 'notCopied')), part);
    }
    for (const format of ['ris', 'bib', 'csl.json'] as const satisfies readonly ExportFormat[])
      this.#onClick(`[data-format="${format}"]`, () => {
        exportSources(brief, format, words, today).then(
          (text) => saveFile(`${chosen.id.replace(/\W+/g, '-')}.${format}`, text),
          () => this.#say('lost'),
        );
      });
    // A site without a basket has no such button.
    if (this.#dialog.querySelector('[data-action="add"]')) this.#onClick('[data-action="add"]', () => this.#add(chosen.id));
  }

  #add(id: string): void {
    const basket = loadBasket();
    const added = addItem(basket, id);
    const isIn = added.items.some((item) => item.id === id);
    if (!isIn && basket.items.length >= MAX_ITEMS) this.#say('full');
    else this.#say(saveBasket(added) ? 'added' : 'notKept');
    // Where nothing is kept, the link to the basket takes the statement along.
    const link = this.#dialog.querySelector<HTMLAnchorElement>('a[data-basket]');
    if (link && loadBasket().items.length === 0) link.hash = id.replace('#', '@');
  }

  #onClick(selector: string, run: () => void, root: ParentNode = this.#dialog): void {
    partOf<HTMLButtonElement>(root, selector).onclick = run;
  }

  #say(string: string): void {
    say(this.#dialog, this.#strings[string] ?? '');
  }
}
