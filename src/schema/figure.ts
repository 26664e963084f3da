import { z } from 'astro/zod';
import { claimShape } from './parts/citation.ts';
import { entryShape } from './parts/entry.ts';
import { idSchema } from './parts/id.ts';
import { localisedSchema } from './parts/localised.ts';
import { refSchema } from './parts/ref.ts';

const PERIOD_FORMS = 'expects a year such as `2009` or a quarter such as `2009-Q4`';

/** A year or a quarter: `2009`, `2009-Q4`. */
const periodSchema = z
  .union([z.string(), z.number().int()], { error: PERIOD_FORMS })
  .transform(String)
  .refine((text) => /^\d{4}(-Q[1-4])?$/.test(text), { error: PERIOD_FORMS });

const noticeShape = {
  known: localisedSchema
    .optional()
    .describe('Where the check is known to fail: what the reader must know. A failing check without it is an error.'),
};

const checkSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sum').describe('A total and its parts.'),
    total: idSchema.describe('The series that should be the total.'),
    parts: z.array(idSchema).min(2).describe('The series that should add up to it.'),
    ...noticeShape,
  }),
  z.strictObject({
    kind: z.literal('change').describe('A change in per cent between two periods.'),
    series: idSchema.describe('The series.'),
    from: periodSchema.describe('The period compared with.'),
    to: periodSchema.describe('The period.'),
    statedPercent: z.number().describe('The change the source states, in per cent.'),
    ...claimShape,
    ...noticeShape,
  }),
]);

/** A published series or a single number. */
export const figureSchema = z.strictObject({
  ...entryShape,
  title: localisedSchema.describe('What is counted.'),
  summary: localisedSchema.describe('One or two sentences: what the figures say and what they do not.'),
  finding: localisedSchema
    .optional()
    .describe('What the figures show, in one sentence that the numbers support; the title of the chart. Left out where they show nothing.'),
  about: z.array(refSchema('initiative', 'organisation')).default([]).describe('The entries it is about.'),
  publishers: z.array(refSchema('organisation')).default([]).describe('Who counted.'),
  unit: localisedSchema.describe('The unit, or that the source does not state it.'),
  definition: localisedSchema.optional().describe('What is counted and what is not, as far as the source says.'),
  countingBasis: localisedSchema.optional().describe('How it is counted. Series with different bases are never joined in one line.'),
  periods: z.array(periodSchema).min(1).describe('The periods, in order.'),
  series: z
    .array(
      z.strictObject({
        id: idSchema.describe('Id of the series.'),
        label: localisedSchema.describe('Its name.'),
        values: z.array(z.number().nullable()).describe('One value for each period; `null` where the source has none.'),
        row: z.string().optional().describe('The row of the cited table, where the values stand in one; the column is the period.'),
        ...claimShape,
      }),
    )
    .min(1)
    .describe('One or more series over the same periods.'),
  sameCounting: z
    .array(z.array(idSchema).min(2))
    .default([])
    .describe('Series that are counted in one way, and so may be drawn on one scale. Every other series is drawn by itself.'),
  caveats: z
    .array(
      z.strictObject({
        text: localisedSchema.describe('The caveat.'),
        cite: claimShape.cite.optional().describe('Where the source says so, if it does.'),
      }),
    )
    .default([])
    .describe('What a reader must know before using the numbers.'),
  checks: z.array(checkSchema).default([]).describe('Sums and percentages that the build recomputes.'),
});

export type Figure = z.output<typeof figureSchema>;
