import { accessibilityWordsOf, type AccessibilityCheck, type AccessibilityWords } from './words.ts';
import { formatDate } from '#i18n/dates.ts';
import { SITE } from '#site.ts';
import { ACCESSIBILITY_CHECKS } from './checks.ts';
import { entriesOf } from '#model/entries-of.ts';
import { linkToEntry, type EntryLink, type ViewContext } from '#views/context.ts';

/** How accessible the site is, in the form that Dutch law asks of public bodies. */
export interface AccessibilityView {
  readonly words: AccessibilityWords;
  /** Who declares it, of what, by which standard and when. */
  readonly facts: readonly { readonly label: string; readonly text: string; readonly href?: string }[];
  readonly status: string;
  /** What is checked by a program whenever the site is changed. */
  readonly checks: readonly string[];
  /** What no program can show, and nobody has tried yet. */
  readonly limits: readonly string[];
  /** Where the site explains more. */
  readonly guide: EntryLink | undefined;
}

/** The statement, from what the publisher filled in and from the list of checks. */
export function viewAccessibility(context: ViewContext): AccessibilityView {
  const { locale, model, urls } = context;
  const words = accessibilityWordsOf(locale);
  const { organisation, contact, assessedOn, status } = SITE.accessibility;
  const guide = entriesOf(model, 'guide').find(({ id }) => id === 'accessibility');
  const date = formatDate(assessedOn, locale);
  return {
    words,
    facts: [
      { label: words.facts.organisation, text: organisation ?? words.toBeFilledIn },
      { label: words.facts.site, text: SITE.name[locale], href: urls.home(locale) },
      { label: words.facts.standard, text: words.standard },
      { label: words.facts.assessedOn, text: words.assessed(date) },
      {
        label: words.facts.contact,
        text: contact?.replace(/^mailto:/, '') ?? words.toBeFilledIn,
        ...(contact !== undefined && { href: contact }),
      },
    ],
    status: `${status}: ${words.statuses[status]}`,
    checks: (Object.keys(ACCESSIBILITY_CHECKS) as AccessibilityCheck[]).map((check) => words.checks[check]),
    limits: Object.values(words.limitations),
    guide: guide && linkToEntry(context, guide),
  };
}
