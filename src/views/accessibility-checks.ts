import type { AccessibilityCheck } from '#i18n/accessibility-words.ts';

/** What `npm test` checks of accessibility, and the file that does; a unit test looks whether it is there. */
export const ACCESSIBILITY_CHECKS = {
  rules: 'tests/e2e/accessibility.spec.ts',
  narrow: 'tests/e2e/accessibility.spec.ts',
  forcedColours: 'tests/e2e/accessibility.spec.ts',
  contrast: 'tests/unit/styles/tokens.test.ts',
  html: 'tests/site/html.test.ts',
  keyboard: 'tests/e2e/keyboard.spec.ts',
  focus: 'tests/e2e/evidence.spec.ts',
  targets: 'tests/e2e/evidence.spec.ts',
  textSize: 'tests/e2e/evidence.spec.ts',
  motion: 'tests/e2e/evidence.spec.ts',
  dialogs: 'tests/e2e/evidence.spec.ts',
  messages: 'tests/e2e/evidence.spec.ts',
  print: 'tests/e2e/evidence.spec.ts',
  withoutScript: 'tests/e2e/without-script.spec.ts',
} as const satisfies Record<AccessibilityCheck, string>;
