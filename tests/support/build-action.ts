import type { ActionDraft } from '#domain/round/change-plan.ts';

/** A row of the plan with every field empty but those given. */
export function draftAction(over: Partial<ActionDraft> = {}): ActionDraft {
  return {
    title: 'Toimenpide',
    role: '',
    start: '',
    due: '',
    resources: '',
    indicator: '',
    baseline: '',
    target: '',
    status: 'not-started',
    statusReason: '',
    followUp: '',
    priority: 'later',
    origin: { kind: 'own' },
    goal: '',
    continues: null,
    review: null,
    order: 1,
    sectors: [],
    items: [],
    models: [],
    ...over,
  };
}
