import { audienceLeak } from './audience-leak.ts';
import { brokenStructure } from './broken-structure.ts';
import { danglingReference } from './dangling-reference.ts';
import { disagreeingNumber } from './disagreeing-number.ts';
import { duplicateAddress } from './duplicate-address.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateName } from './duplicate-name.ts';
import { figureCheck } from './figure-check.ts';
import { impossibleInterval } from './impossible-interval.ts';
import { missingTranslation } from './missing-translation.ts';
import { orphanEntry } from './orphan-entry.ts';
import { overconfidentClaim } from './overconfident-claim.ts';
import type { Rule } from './rule.ts';
import { uncitedParagraph } from './uncited-paragraph.ts';
import { unlinkedReference } from './unlinked-reference.ts';
import { unknownPassage } from './unknown-passage.ts';
import { unknownVocabulary } from './unknown-vocabulary.ts';
import { unstatedRole } from './unstated-role.ts';
import { unsupportedChange } from './unsupported-change.ts';

/** Every rule that needs more than one file to judge. */
export const RULES: readonly Rule[] = [
  audienceLeak,
  brokenStructure,
  danglingReference,
  disagreeingNumber,
  duplicateAddress,
  duplicateId,
  duplicateName,
  figureCheck,
  impossibleInterval,
  missingTranslation,
  orphanEntry,
  overconfidentClaim,
  uncitedParagraph,
  unknownPassage,
  unknownVocabulary,
  unlinkedReference,
  unstatedRole,
  unsupportedChange,
];
