import type { Measures, Report, Result } from './results.ts';

/** How a measure is shown: its heading, digits after the point, and whether its ratio to the floor is told. */
const COLUMNS: Readonly<
  Record<Result['what'], Readonly<Record<string, { readonly heading: string; readonly digits: number; readonly isCompared?: true }>>>
> = {
  build: {
    pages: { heading: 'pages', digits: 0 },
    files: { heading: 'files', digits: 0 },
    seconds: { heading: 'wall, s', digits: 1, isCompared: true },
    cpuSeconds: { heading: 'processor, s', digits: 1, isCompared: true },
    millisecondsPerPage: { heading: 'wall per page, ms', digits: 1, isCompared: true },
    cpuPerPage: { heading: 'processor per page, ms', digits: 1, isCompared: true },
    peakMegabytes: { heading: 'peak memory, MB', digits: 0, isCompared: true },
    megabytes: { heading: 'output, MB', digits: 0 },
  },
  page: {
    requests: { heading: 'requests', digits: 0 },
    kilobytes: { heading: 'sent, kB', digits: 1, isCompared: true },
    largestPaint: { heading: 'largest paint, ms', digits: 0, isCompared: true },
    blocking: { heading: 'blocking, ms', digits: 0 },
    layoutShift: { heading: 'layout shift', digits: 3 },
    elements: { heading: 'elements', digits: 0 },
  },
  search: {
    kilobytes: { heading: 'first search, kB', digits: 0, isCompared: true },
    requests: { heading: 'requests', digits: 0 },
    milliseconds: { heading: 'first result, ms', digits: 0, isCompared: true },
    failed: { heading: 'queries without a result', digits: 0 },
  },
  dev: {
    facts: { heading: 'edit of facts, ms', digits: 0 },
    prose: { heading: 'edit of a text, ms', digits: 0 },
  },
  lighthouse: {
    performance: { heading: 'performance', digits: 0 },
    accessibility: { heading: 'accessibility', digits: 0 },
    'best-practices': { heading: 'best practices', digits: 0 },
    seo: { heading: 'SEO', digits: 0 },
  },
  check: {
    seconds: { heading: 'wall, s', digits: 2 },
    cpuSeconds: { heading: 'processor, s', digits: 2 },
    peakMegabytes: { heading: 'peak memory, MB', digits: 0 },
  },
};

const TITLES: Readonly<Record<Result['what'], string>> = {
  build: 'Build',
  page: 'Page of an entry',
  search: 'First search of a visit',
  dev: 'Editing while developing',
  check: 'Checking the content',
  lighthouse: 'Lighthouse',
};

/** The report for readers; numbers in brackets are ratios to the floor in the same run. */
export function toMarkdown({ date, machine, versions, notes, results }: Report): string {
  const { processor, cores, gigabytes, system, node } = machine;
  return `${[
    `# Measured on ${date}`,
    `${processor}, ${cores} cores, ${gigabytes} GB, ${system}, Node ${node}. Medians of interleaved runs; in brackets the ratio to the floor in the same run.`,
    ...results.flatMap((result) => [
      `## ${TITLES[result.what]}, ${result.entries.toLocaleString('en')} entries`,
      toTable(result),
      `Runs: ${result.runs}.`,
    ]),
    '## What was measured',
    Object.entries(notes)
      .map(([site, note]) => `- **${site}**: ${note}${wordVersions(versions[site])}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}

function wordVersions(versions: Readonly<Record<string, string>> = {}): string {
  const words = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

function toTable({ what, sites }: Result): string {
  const columns = Object.entries(COLUMNS[what]);
  const floor = sites['floor'];
  const lines = Object.entries(sites).map(([site, measures]) => {
    const cells = columns.map(([name, { digits, isCompared }]) =>
      toCell(measures[name], isCompared && site !== 'floor' ? floor?.[name] : undefined, digits),
    );
    return `| ${[site, ...cells].join(' | ')} |`;
  });
  return [
    `| ${['', ...columns.map(([, { heading }]) => heading)].join(' | ')} |`,
    `| --- |${columns.map(() => ' ---: |').join('')}`,
    ...lines,
  ].join('\n');
}

function toCell(value: Measures[string] | undefined, floor: number | undefined, digits: number): string {
  if (value === undefined) return '–';
  const text = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return floor === undefined ? text : `${text} (${(value / floor).toFixed(2)})`;
}
