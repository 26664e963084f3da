import type { Locale } from '#site.ts';

interface CalendarWords {
  readonly title: string;
  readonly description: string;
  readonly due: (title: string) => string;
}

/** The words of the calendar. */
export function calendarWordsOf(locale: Locale): CalendarWords {
  return CALENDAR[locale];
}

const CALENDAR: Readonly<Record<Locale, CalendarWords>> = {
  en: {
    title: 'Events and due commitments',
    description:
      'Events by their day or month, and commitments by the last day on which they were due. Events known by their year alone are left out.',
    due: (title) => `Due: ${title}`,
  },
  nl: {
    title: 'Gebeurtenissen en termijnen van toezeggingen',
    description:
      'Gebeurtenissen op hun dag of in hun maand, en toezeggingen op de laatste dag van hun termijn. Gebeurtenissen waarvan alleen het jaar bekend is, ontbreken.',
    due: (title) => `Termijn: ${title}`,
  },
};
