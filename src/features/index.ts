import { accessibility } from './accessibility/page.ts';
import { asOf } from './as-of/page.ts';
import { basket } from './basket/page.ts';
import { changes } from './changes/page.ts';
import { compare } from './compare/page.ts';
import { data } from './data/page.ts';
import { dossiers } from './dossiers/page.ts';
import { editorial } from './editorial/page.ts';
import type { Feature } from './feature.ts';
import { network } from './network/page.ts';
import { overviews } from './overviews/page.ts';
import { resolve } from './resolve/page.ts';
import { search } from './search/page.ts';
import { timeline } from './timeline/page.ts';
import { tracker } from './tracker/page.ts';

/** What the site offers besides its entries, in the order of the menu. Without its line, a feature is nowhere on the site. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  search,
  resolve,
  basket,
  'as-of': asOf,
  tracker,
  network,
  timeline,
  overviews,
  compare,
  dossiers,
  changes,
  data,
  accessibility,
  editorial,
};
