/** Makes the headings of a table sort it: once ascending, once more descending. Without this script the order is that of the page. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const headings = [...this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
    headings.forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = heading.textContent;
      button.title = heading.dataset['sort'] ?? '';
      button.addEventListener('click', () => sortBy(this, headings, column));
      heading.replaceChildren(button);
    });
  }
}

function sortBy(table: HTMLElement, headings: readonly HTMLTableCellElement[], column: number): void {
  const heading = headings[column];
  const body = table.querySelector('tbody');
  if (!heading || !body) return;
  const direction = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
  for (const each of headings) each.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' }).compare;
  const rows = [...body.rows].sort((a, b) => direction * compareCells(a.cells[column], b.cells[column], compare));
  body.replaceChildren(...rows);
}

function compareCells(
  a: HTMLTableCellElement | undefined,
  b: HTMLTableCellElement | undefined,
  compare: (a: string, b: string) => number,
): number {
  const [first, second] = [a?.dataset['key'], b?.dataset['key']];
  if (first !== undefined && second !== undefined) return Number(first) - Number(second);
  return compare(textOf(a), textOf(b));
}

function textOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.textContent.trim() ?? '';
}

customElements.define('sortable-table', SortableTable);
