/** Long enough that a pointer on its way elsewhere fetches nothing. */
const AFTER = 65;

interface Connection {
  readonly saveData: boolean;
  readonly effectiveType: string;
}

const { connection } = navigator as { readonly connection?: Connection };
/** Where the pages of this site are; in a copy that is opened from a folder there are none. */
const base = toAddress(import.meta.env.BASE_URL);
const fetched = new Set([toAddress('')]);
let waiting: ReturnType<typeof setTimeout> | undefined;

// Only Chromium tells of the connection. Safari fetches nothing ahead, and Firefox holds the policy against it at each link.
if (!connection?.saveData && /[34]g/.test(connection?.effectiveType ?? ''))
  for (const intent of ['pointerover', 'focusin', 'touchstart']) addEventListener(intent, consider, { passive: true });

/** Who points at a link or focuses it is about to follow it: the page then is there already. */
function consider({ target, type }: Event): void {
  clearTimeout(waiting);
  // A link in a drawing has no text for its `href`.
  const href = target instanceof Element && target.closest('a[href]')?.getAttribute('href');
  if (href) waiting = setTimeout(prefetch, type === 'touchstart' ? 0 : AFTER, toAddress(href));
}

/** Pages end with a slash, files to download do not. */
function prefetch(address: string): void {
  if (fetched.has(address) || !address.startsWith(base) || !/^[^?]*\/(\?|$)/.test(address)) return;
  fetched.add(address);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = address;
  document.head.append(hint);
}

/** The whole address of a page, without a place on it. */
function toAddress(href: string): string {
  return new URL(href, location.href).href.replace(/#.*/, '');
}
