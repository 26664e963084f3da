import { siteModel } from '#load/site.ts';
import { allPeriods } from '#model/queries/periods.ts';
import { timelineTopics } from '#model/queries/timeline.ts';

/** A path for each decade, year and month in which something happened. */
export function periodPaths() {
  return allPeriods(siteModel()).map(({ id }) => ({ params: { period: id } }));
}

/** A path for each topic of the timeline. */
export function topicPaths() {
  return timelineTopics(siteModel()).map(({ id }) => ({ params: { topic: id } }));
}
