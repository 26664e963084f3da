import { siteModel } from '#load/site.ts';
import { cooperationOf, topicsOfCooperation } from '#model/queries/cooperation.ts';

/** A path for each topic of the network. */
export function topicPaths() {
  const model = siteModel();
  return topicsOfCooperation(cooperationOf(model), model).map(({ id }) => ({ params: { topic: id } }));
}
