import { copyText } from './clipboard.ts';

/**
 * Puts a button behind each way to cite a page that copies it, and says whether it did. On every page of an entry, so it takes nothing from
 * `dom.ts`, which comes with all that the search field loads.
 */
export function offerCopies(): void {
  for (const section of document.querySelectorAll<HTMLElement>('.citing')) {
    const { copy = '', copied = '', failed = '' } = section.dataset;
    const status = section.querySelector('[role="status"]');
    for (const text of section.querySelectorAll<HTMLElement>('dd > span')) {
      const label = text.closest('div')?.querySelector('dt')?.textContent ?? '';
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'no-print';
      button.ariaLabel = `${copy}: ${label}`;
      button.textContent = copy;
      button.addEventListener('click', () => {
        const say = (word: string) => {
          if (status) status.textContent = word;
          button.textContent = word;
        };
        void copyText(text.textContent, text).then((isCopied) => say(isCopied ? copied : failed));
      });
      text.after(' ', button);
    }
  }
}
