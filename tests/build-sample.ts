// Builds the site of the sample unless it is current: a step of `npm test`, before those that read it.
import { buildSampleSite } from './sample-site.ts';

buildSampleSite();
