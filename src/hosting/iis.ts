import { toXml, type XmlElement } from '#outputs/xml.ts';
import { headersOf, type Header } from './headers.ts';
import type { Hosting } from './hosting.ts';
import { TYPES_BY_ENDING, TYPES_BY_FILE } from './media-types.ts';

/**
 * The `web.config` of a site for IIS, to be put in its folder.
 *
 * IIS answers 404 for endings it has no type for, and 404 too for methods that are not allowed. It knows a type by what
 * follows the last dot only.
 */
export function toIis({ edition }: Pick<Hosting, 'edition'>): string {
  const headers = headersOf(edition, true);
  const endings = [...TYPES_BY_ENDING].filter(([ending]) => !ending.includes('.'));
  return toXml(
    laidOut(
      element('configuration', {}, [
        element('system.webServer', {}, [
          element('directoryBrowse', { enabled: 'false' }),
          element('defaultDocument', {}, [element('files', {}, [element('clear'), element('add', { value: 'index.html' })])]),
          element(
            'staticContent',
            {},
            endings.flatMap(([ending, type]) => mimeMap(`.${ending}`, type)),
          ),
          customHeaders([
            element('remove', { name: 'X-Powered-By' }),
            ...headers.map(({ name, value }) => element('add', { name, value })),
          ]),
          element('httpErrors', { errorMode: 'Custom', existingResponse: 'Replace' }, [
            element('remove', { statusCode: '404' }),
            element('error', { statusCode: '404', path: '404.html', responseMode: 'File' }),
          ]),
          element('security', {}, [requestFiltering()]),
        ]),
        ...headers.flatMap(toLocations),
        ...[...TYPES_BY_FILE].map(([file, type]) =>
          location(file, [element('staticContent', {}, mimeMap(`.${file.split('.').at(-1) ?? ''}`, type))]),
        ),
      ]),
    ),
  );
}

function requestFiltering(): XmlElement {
  const hidden = ['.git', '.htaccess', 'web.config'];
  return element('requestFiltering', { removeServerHeader: 'true' }, [
    element(
      'verbs',
      { allowUnlisted: 'false' },
      ['GET', 'HEAD'].map((verb) => element('add', { verb, allowed: 'true' })),
    ),
    element(
      'hiddenSegments',
      {},
      hidden.flatMap((segment) => [element('remove', { segment }), element('add', { segment })]),
    ),
  ]);
}

function toLocations({ name, elsewhere }: Header): XmlElement[] {
  if (!elsewhere) return [];
  const { paths, value } = elsewhere;
  return [...paths.folders.map((folder) => folder.slice(0, -1)), ...paths.files].map((path) =>
    location(path, [customHeaders([element('remove', { name }), element('add', { name, value })])]),
  );
}

/** A type IIS knows already cannot be added again. */
function mimeMap(fileExtension: string, mimeType: string): XmlElement[] {
  return [element('remove', { fileExtension }), element('mimeMap', { fileExtension, mimeType })];
}

function customHeaders(changes: readonly XmlElement[]): XmlElement {
  return element('httpProtocol', {}, [element('customHeaders', {}, changes)]);
}

function location(path: string, children: readonly XmlElement[]): XmlElement {
  return element('location', { path }, [element('system.webServer', {}, children)]);
}

function element(name: string, attributes: Record<string, string> = {}, children: readonly XmlElement[] = []): XmlElement {
  return { name, attributes, children };
}

/** With each element on a line of its own, for whoever administers the server. */
function laidOut(whole: XmlElement, depth = 0): XmlElement {
  const { children = [] } = whole;
  if (children.length === 0) return whole;
  const inner = children.flatMap((child) => [`\n${'  '.repeat(depth + 1)}`, typeof child === 'string' ? child : laidOut(child, depth + 1)]);
  return { ...whole, children: [...inner, `\n${'  '.repeat(depth)}`] };
}
