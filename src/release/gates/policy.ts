import { resolveTarget, type Page, type Site, type Tag } from '../site.ts';

/** Elements that load what they name. */
const LOADING = new Set([
  'script',
  'img',
  'iframe',
  'frame',
  'source',
  'track',
  'video',
  'audio',
  'embed',
  'object',
  'use',
  'image',
  'input',
]);
const LOADED = ['src', 'href', 'xlink:href', 'srcset', 'data', 'poster'] as const;
/** Relations by which a page loads the other end; the rest, such as `canonical`, only name it. */
const LOADING_RELATION =
  /(^|\s)(stylesheet|icon|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest|\S+-icon)(\s|$)/i;
/** Scripts that are data and never run. */
const DATA_SCRIPT = /^application\/(ld\+)?json$/;

/**
 * What the Content-Security-Policy of the site would block, or would have to be loosened for: styles, scripts and
 * handlers in pages, and anything loaded from another origin.
 */
export function findPolicyBreaches(site: Site): string[] {
  return [...site.pages.values()].flatMap((page) => [
    ...new Set(page.tags.flatMap((tag) => [...inlineIn(tag), ...foreignIn(site, page, tag)].map((breach) => `${page.file} ${breach}`))),
  ]);
}

function inlineIn({ name, attributes }: Tag): string[] {
  const handlers = Object.keys(attributes).filter((attribute) => /^on/i.test(attribute));
  const isScript = name === 'script' && attributes['src'] === undefined && !DATA_SCRIPT.test(attributes['type'] ?? '');
  return [
    ...handlers.map((handler) => `has a handler \`${handler}\` on <${name}>`),
    ...('style' in attributes ? [`has a \`style\` attribute on <${name}>`] : []),
    ...('srcdoc' in attributes ? [`has a page within <${name}>`] : []),
    ...(name === 'style' ? ['has a <style> element'] : []),
    ...(isScript ? ['has an inline <script>'] : []),
    ...(name === 'base' ? ['has a <base>, which moves every link'] : []),
    ...(name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '') ? ['leads elsewhere by itself (<meta refresh>)'] : []),
    ...Object.values(attributes)
      .filter(isScriptAddress)
      .map((address) => `has the address \`${address}\` on <${name}>`),
  ];
}

/** Browsers skip control characters and spaces in a scheme. */
function isScriptAddress(value: string): boolean {
  return /^(java|vb)script:/i.test(value.replace(/[\s\p{Cc}]/gu, ''));
}

function foreignIn(site: Site, page: Page, { name, attributes }: Tag): string[] {
  const isForm = name === 'form' || name === 'button' || name === 'input';
  const sent = isForm ? [attributes['action'], attributes['formaction']] : [];
  const isLoading = LOADING.has(name) || (name === 'link' && LOADING_RELATION.test(attributes['rel'] ?? ''));
  const loaded = isLoading ? LOADED.map((attribute) => attributes[attribute]) : [];
  return [...loaded, ...sent]
    .filter((address) => address !== undefined)
    .flatMap((address) => address.split(/,\s+/).map((one) => one.trim().split(/\s+/)[0] ?? ''))
    .filter((address) => resolveTarget(site, page.file, address).kind === 'foreign')
    .map((address) => `${isForm ? 'sends to' : 'loads'} another origin: ${address}`);
}
