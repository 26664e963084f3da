/**
 * Marks on a page the words that somebody searched for, which stand in its address (`?mark=`), and puts a bar beside
 * it that leads from one to the next and takes them away.
 */
export function markWords(): void {
  const template = document.querySelector<HTMLTemplateElement>('#mark-bar');
  const article = document.querySelector('article');
  const asked = (new URLSearchParams(location.search).get('mark') ?? '').slice(0, MAX_LENGTH);
  const words = new Set(asked.split(' ').map(toWord).filter(Boolean));
  if (!template || !article || words.size === 0) return;
  const marks = markAll(article, words);
  if (marks.length === 0) return;
  const bar = document.createElement('section');
  bar.className = 'mark-bar no-print';
  bar.ariaLabel = template.dataset['label'] ?? '';
  bar.append(template.content.cloneNode(true));
  let current = -1;
  const wording = template.content.querySelector('p')?.textContent ?? '';
  const say = () => {
    const status = bar.querySelector('p');
    if (status) status.textContent = wording.replace('{number}', String(current + 1)).replace('{count}', String(marks.length));
  };
  const go = (step: number) => {
    delete marks[current]?.dataset['current'];
    current = (current + step + marks.length) % marks.length;
    const mark = marks[current];
    if (!mark) return;
    mark.dataset['current'] = '';
    for (const closed of document.querySelectorAll('details:not([open])')) if (closed.contains(mark)) closed.setAttribute('open', '');
    mark.scrollIntoView({ block: 'center' });
    say();
  };
  bar.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset['action'] : undefined;
    if (action === 'next') go(1);
    else if (action === 'previous') go(current === -1 ? 0 : -1);
    else if (action === 'clear') {
      for (const mark of marks) mark.replaceWith(...mark.childNodes);
      article.normalize();
      bar.remove();
      const address = new URL(location.href);
      address.searchParams.delete('mark');
      history.replaceState(undefined, '', address);
      document.querySelector<HTMLElement>('main')?.focus();
    }
  });
  document.querySelector('main')?.before(bar);
  say();
}

const MAX_LENGTH = 500;
const NOT_MARKED = '.marks, .margin-note, script, style, template';

function markAll(article: Element, words: ReadonlySet<string>): HTMLElement[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement?.closest(NOT_MARKED)) texts.push(node as Text);
  return texts.flatMap((text) => markIn(text, words));
}

function markIn(text: Text, words: ReadonlySet<string>): HTMLElement[] {
  const marks: HTMLElement[] = [];
  const pieces = text.data.split(/(\s+)/).map((piece): string | HTMLElement => {
    if (!words.has(toWord(piece))) return piece;
    const mark = document.createElement('mark');
    mark.textContent = piece;
    marks.push(mark);
    return mark;
  });
  if (marks.length > 0) text.replaceWith(...pieces);
  return marks;
}

/** A word as it stands between spaces, without the punctuation around it. The words come from the page itself, so no more is needed. */
function toWord(piece: string): string {
  return piece.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
