import type { Assessment } from '#domain/assessment.ts';
import type { RecommendContext } from '#domain/recommend/models-for-item.ts';

export interface ActionProps {
  readonly assessment: Assessment;
  readonly context: RecommendContext;
}
