import { measureTimes } from './browser.ts';
import { prepareCorpus, writeReport } from './corpus.ts';
import { readJudgedQueries, readSecondReader } from './judged.ts';
import { judgeAgain, measureCost, runQueries, scoreByClass, type ScoresByClass } from './measure.ts';
import { agreement, score } from './metrics.ts';
import { openPlainSearch, openSiteSearch } from './open-search.ts';

/** Fewer, and two runs differ by a tenth. */
const TIMED = 48;

/**
 * `npm run relevance [-- --entries 1000] [--part tuning|held-back|all] [--browser] [--json]`: how well the search of the built site
 * answers the judged queries, and what it costs, beside plain Pagefind on the same pages in the same run.
 */
const entries = valueOf('--entries');
const part = valueOf('--part') ?? 'held-back';
const corpus = await prepareCorpus(entries === undefined ? undefined : Number(entries));
const queries = readJudgedQueries().filter((query) => part === 'all' || query.part === part);
const started = performance.now();
const site = await runQueries(queries, openSiteSearch(corpus.site), corpus);
const siteTime = performance.now() - started;
const plain = await runQueries(queries, openPlainSearch(corpus.plain), corpus);
const plainTime = performance.now() - started - siteTime;
const scores = { site: scoreByClass(site), plain: scoreByClass(plain) };
const second = readSecondReader();
const secondReader = { ...score(judgeAgain(site, second)), agreement: agreement(queries, second) };
const cost = await measureCost(queries, corpus);
const named = readJudgedQueries().filter((query) => query.class === 'name' || query.class === 'acronym');
const times = process.argv.includes('--browser') ? await measureTimes(named.slice(0, TIMED), corpus) : undefined;
const report = {
  pages: corpus.pages,
  part,
  scores,
  secondReader,
  cost,
  times,
  indexing: corpus.indexing,
  vocabulary: corpus.vocabulary,
  ratios: { coldBytes: cost.site.coldBytes / cost.plain.coldBytes, timePerQuery: siteTime / plainTime },
  millisecondsPerQuery: { site: siteTime / queries.length, plain: plainTime / queries.length },
};
const file = writeReport(`${entries ?? 'site'}-${part}`, report);
if (process.argv.includes('--json')) console.log(JSON.stringify(report, undefined, 2));
else print(scores.site, scores.plain);

function print(siteScores: ScoresByClass, plainScores: ScoresByClass): void {
  console.log(`${corpus.pages} pages in two languages, ${queries.length} queries (${part}); the site | plain Pagefind\n`);
  console.log(`${'class'.padEnd(12)}    n  MRR    R@5    S@5    nDCG@10 empty false | MRR    R@5    S@5    nDCG@10 empty false`);
  for (const [name, { queries: count, ...of }] of Object.entries(siteScores)) {
    const other = plainScores[name];
    if (other) console.log(`${name.padEnd(12)} ${String(count).padStart(4)}  ${toCells(of)} | ${toCells(other)}`);
  }
  const { queries: judged, agreement: share, ...again } = secondReader;
  console.log(`\nas a second reader judged ${judged} of them: ${toCells(again)}; ${share.toFixed(3)} of the best answers are best to both`);
  const { site: own, plain: bare } = cost;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `\nfirst query  ${kilobytes(own.coldBytes)} in ${own.coldRequests} requests | ${kilobytes(bare.coldBytes)} in ${bare.coldRequests} (ratio ${report.ratios.coldBytes.toFixed(2)})`,
  );
  const sorts = (bySort: Readonly<Record<string, number>>) =>
    Object.entries(bySort)
      .map(([sort, bytes]) => `${sort} ${(bytes / 1000).toFixed(1)}`)
      .join(', ');
  console.log(`  of which   ${sorts(own.bySort)} | ${sorts(bare.bySort)}`);
  console.log(`next query   ${kilobytes(own.warmBytes)} | ${kilobytes(bare.warmBytes)}`);
  console.log(
    `time         ${report.millisecondsPerQuery.site.toFixed(1)} ms a query in Node | ${report.millisecondsPerQuery.plain.toFixed(1)} ms`,
  );
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  console.log(`indexing     ${seconds(corpus.indexing.site)} | ${seconds(corpus.indexing.plain)}; ${corpus.vocabulary} words for spelling`);
  if (times) {
    const both = (when: 'cold' | 'warm') =>
      `${times.site[when].toFixed(0)} ms | ${times.plain[when].toFixed(0)} ms (ratio ${(times.site[when] / times.plain[when]).toFixed(2)})`;
    console.log(`in a browser first search ${both('cold')}, next ${both('warm')}; suggestions ${times.suggest.toFixed(1)} ms`);
  }
  console.log(`\nAlso written to ${file}`);
}

function toCells(scores: Omit<ScoresByClass[string], 'queries'>): string {
  const numbers = [scores.mrr, scores.recallAt5, scores.successAt5, scores.ndcgAt10].map((value) => value.toFixed(3).padEnd(6));
  return `${numbers.join(' ')} ${String(scores.empty).padStart(5)} ${String(scores.falsePositives).padStart(5)}`;
}

function valueOf(option: string): string | undefined {
  const index = process.argv.indexOf(option);
  return index === -1 ? undefined : process.argv[index + 1];
}
