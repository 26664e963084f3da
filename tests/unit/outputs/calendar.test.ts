import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { toCalendar } from '#outputs/calendar.ts';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { aModel } from '../../sample.ts';

function read(model = aModel(), locale: 'en' | 'nl' = 'en') {
  const text = toCalendar(createContext(model, createUrls('/', 'https://kb.example'), locale));
  return new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((component) => {
    const { summary, description, startDate, endDate } = new ICAL.Event(component);
    return {
      summary,
      description,
      from: startDate.toString(),
      to: endDate.toString(),
      url: String(component.getFirstPropertyValue('url')),
    };
  });
}

test('an event stands on its day, and leads to its page', () => {
  expect(read()).toContainEqual(
    expect.objectContaining({
      summary: 'Start of the sample coalition',
      from: '2009-11-06',
      to: '2009-11-07',
      url: 'https://kb.example/events/start/',
    }),
  );
});

test('a commitment stands on the last day on which it was due, with what became of it', () => {
  const due = read(aModel(), 'nl').find(({ summary }) => summary === 'Termijn: Iets afmaken');
  expect(due).toMatchObject({ from: '2011-12-31', to: '2012-01-01' });
  expect(due?.description).toContain('2011');
});

test('an event of a month takes that month; one of a year is left out', () => {
  const dated = (when: string) => {
    const model = aModel();
    const event = model.entries.get('event/start');
    if (event?.kind === 'event') event.facts.when = when;
    return read(model).find(({ summary }) => summary === 'Start of the sample coalition');
  };
  expect(dated('2010-02')).toMatchObject({ from: '2010-02-01', to: '2010-03-01' });
  expect(dated('2010')).toBeUndefined();
  expect(dated('2010-03-01/..')).toBeUndefined();
});

test('a hostile title stays one title of one event', () => {
  const model = aModel();
  const event = model.entries.get('event/start');
  const title = 'A, b; c\\ </script> END:VEVENT =cmd| @article{';
  if (event?.kind === 'event') event.facts.title.en = title;
  expect(read(model)).toHaveLength(read().length);
  expect(read(model).map(({ summary }) => summary)).toContain(title);
});
