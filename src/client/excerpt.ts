/**
 * Turns an excerpt of the index into nodes: text, and `<mark>` around what matched. Never parses HTML.
 *
 * @example 'the <mark>EFC</mark> &lt;2009&gt;' // => 'the ', <mark>EFC</mark>, ' <2009>'
 */
export function toExcerpt(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const part of html.split(/(<mark>.*?<\/mark>)/s)) {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
    if (marked === undefined) {
      fragment.append(unescape(part));
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = unescape(marked);
    fragment.append(mark);
  }
  return fragment;
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
