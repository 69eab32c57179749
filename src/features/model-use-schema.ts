import * as z from 'zod/mini';
import { modelUseSchema } from '#domain/round/values.ts';

export const USES = ['none', 'wanted', 'planned', 'in-use', 'ended', 'dismissed'] as const;

/** The form of a model's use: as it is kept, and «not used», which is kept as no value. Dismissing asks for the reason (RE4). */
export const modelUseFormSchema = z
  .object({ ...modelUseSchema.shape, use: z.enum(USES) })
  .check(
    z.refine(({ use, reason }) => use !== 'dismissed' || reason.trim() !== '', { path: ['reason'], error: 'reason' }),
  );
export type ModelUseForm = z.infer<typeof modelUseFormSchema>;

export const NOT_USED: ModelUseForm = { use: 'none', since: '', sector: '', reason: '' };
