import { findBadNames } from './gates/names.ts';
import { findDeadLinks } from './gates/links.ts';
import { findPolicyBreaches } from './gates/policy.ts';
import { findStyleFaults } from './gates/styles.ts';
import { findIncompleteness } from './gates/whole.ts';
import { findWithheld } from './gates/withheld.ts';
import type { Site } from './site.ts';

/** What one gate says of a site: nothing, if it may pass. */
export interface GateReport {
  readonly gate: string;
  readonly problems: readonly string[];
}

/** Asks every gate, also after one has refused, so that all problems are known at once. `withheld` are texts that may stand nowhere. */
export async function runGates(site: Site, withheld: readonly string[]): Promise<GateReport[]> {
  return [
    { gate: 'complete', problems: findIncompleteness(site) },
    { gate: 'file names', problems: findBadNames(site) },
    { gate: 'links', problems: findDeadLinks(site) },
    { gate: 'content policy', problems: findPolicyBreaches(site) },
    { gate: 'style sheets', problems: findStyleFaults(site) },
    { gate: 'withheld texts', problems: await findWithheld(site, withheld) },
  ];
}
