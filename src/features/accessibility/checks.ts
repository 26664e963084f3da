import type { AccessibilityCheck } from './words.ts';

/** What `npm test` checks of accessibility, and the file that does; a unit test looks whether it is there. */
export const ACCESSIBILITY_CHECKS = {
  rules: 'tests/e2e/every-page.spec.ts',
  narrow: 'tests/e2e/every-page.spec.ts',
  forcedColours: 'tests/e2e/forced-colours.spec.ts',
  contrast: 'tests/unit/styles/tokens.test.ts',
  html: 'tests/this-base/site/html.test.ts',
  keyboard: 'tests/this-base/e2e/keyboard.spec.ts',
  focus: 'tests/e2e/every-page.spec.ts',
  targets: 'tests/e2e/every-page.spec.ts',
  textSize: 'tests/e2e/every-page.spec.ts',
  motion: 'tests/e2e/every-page.spec.ts',
  dialogs: 'tests/this-base/e2e/dialogs-and-messages.spec.ts',
  messages: 'tests/this-base/e2e/dialogs-and-messages.spec.ts',
  print: 'tests/e2e/every-page.spec.ts',
  withoutScript: 'tests/e2e/every-page.spec.ts',
} as const satisfies Record<AccessibilityCheck, string>;
