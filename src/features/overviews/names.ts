/** The overviews, as they stand in addresses. */
export const OVERVIEWS = {
  topics: { en: 'topics', nl: 'onderwerpen' },
  roles: { en: 'roles', nl: 'rollen' },
  countries: { en: 'countries', nl: 'landen' },
  sectors: { en: 'sectors', nl: 'sectoren' },
} as const;

export type OverviewName = keyof typeof OVERVIEWS;

export const OVERVIEW_NAMES = Object.keys(OVERVIEWS) as OverviewName[];
