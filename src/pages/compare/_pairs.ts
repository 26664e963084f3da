import { siteModel } from '#load/site.ts';
import { pairsToCompare } from '#views/compare-view.ts';

/** A path for each comparison that is there without a script. */
export function pairPaths() {
  return pairsToCompare(siteModel()).map(({ id }) => ({ params: { pair: id } }));
}
