import { formatDate } from '#i18n/dates.ts';
import { trailWordsOf } from '#i18n/trail-words.ts';
import { anchorOf } from '#model/claims.ts';
import type { EntryOf } from '#model/types.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { viewStanding, wordWhen, type StatementItem } from '../claims.ts';
import { wordOutcome } from '../commitments.ts';
import { linkTo, type ViewContext } from '../context.ts';
import type { KindView } from './kind-view.ts';
import type { KeyValue, Section } from '../sections.ts';
import type { Sources } from '../sources.ts';
import { viewStepChart } from '../step-chart.ts';
import { viewRelated } from './related.ts';

export function viewCommitment(entry: EntryOf<'commitment'>, context: ViewContext, sources: Sources): KindView {
  const { messages, locale } = context;
  const { fields } = messages;
  const { facts } = entry;
  const links = (keys: readonly EntryKey[]): KeyValue[] => keys.map((key) => linkTo(context, key));
  return {
    sortLabel: messages.commitmentKinds[facts.kind],
    keyFacts: [
      {
        label: fields.state,
        values: [{ text: wordOutcome(entry, context), marks: sources.mark(facts.trail.at(-1)?.cite ?? []) }],
      },
      { label: fields.owner, values: links(facts.by) },
      ...(facts.to.length > 0 ? [{ label: fields.promisedTo, values: links(facts.to) }] : []),
      { label: fields.madeIn, values: [{ text: formatDate(facts.madeIn.when, locale), marks: sources.mark(facts.madeIn.cite) }] },
      { label: fields.due, values: [{ text: facts.due === undefined ? messages.notKnown : formatDate(facts.due, locale) }] },
      ...(facts.about.length > 0 ? [{ label: fields.about, values: links(facts.about) }] : []),
    ],
    sections: [viewTrail(entry, context, sources), ...viewRelated(entry.key, context)],
  };
}

function viewTrail({ facts }: EntryOf<'commitment'>, context: ViewContext, sources: Sources): Section {
  const { messages, locale } = context;
  const made: StatementItem = {
    anchor: 'madeIn',
    label: messages.commitmentKinds[facts.kind],
    when: formatDate(facts.madeIn.when, locale),
    text: facts.title[locale],
    marks: sources.mark(facts.madeIn.cite),
    standing: viewStanding(facts.madeIn, context, sources),
  };
  const steps = facts.trail.map((step, index): StatementItem => ({
    anchor: anchorOf(['trail', index], step),
    label: messages.commitmentStates[step.state],
    when: wordWhen(step.when, context),
    text: step.note[locale],
    marks: sources.mark(step.cite),
    standing: viewStanding(step, context, sources),
  }));
  const items = [made, ...steps];
  return {
    type: 'statements',
    id: 'trail',
    heading: messages.sections.trail,
    items,
    isTrail: true,
    chart: viewCourse(facts, items, context),
    intro: steps.length === 0 ? messages.notTraced : undefined,
  };
}

function viewCourse(facts: EntryOf<'commitment'>['facts'], items: readonly StatementItem[], { messages, locale }: ViewContext) {
  const { course, due } = trailWordsOf(locale);
  const steps = [facts.madeIn, ...facts.trail].map(({ when }, index) => ({ when, item: items[index] ?? {} }));
  const states = [messages.commitmentKinds[facts.kind], ...Object.values(messages.commitmentStates)];
  return viewStepChart(course, steps, states, facts.due === undefined ? undefined : { when: facts.due, label: due });
}
