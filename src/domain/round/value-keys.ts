/** The key of each value of a round (JN3). One place, so that a key is never spelled twice. */
export const valueKey = {
  scope: 'setting/scope',
  way: 'setting/way',
  target: (item: string) => `target/${item}`,
  agreed: (item: string) => `agreed/${item}`,
  note: (item: string) => `group/note/${item}`,
  mark: (item: string) => `group/mark/${item}`,
  evidence: (item: string, id: string) => `group/evidence/${item}/${id}`,
  /** Last round's agreed answer: a suggestion that counts only when confirmed (YR4). */
  suggestion: (item: string) => `suggestion/${item}`,
  action: (id: string) => `action/${id}`,
  actionField: (id: string, field: string) => `action/${id}/${field}`,
  actionSector: (id: string, sector: string) => `action/${id}/sector/${sector}`,
  actionItem: (id: string, item: string) => `action/${id}/item/${item}`,
  actionModel: (id: string, model: string) => `action/${id}/model/${model}`,
  lastAction: (id: string) => `last-action/${id}`,
  model: (id: string) => `model/${id}`,
  changeCause: (item: string) => `change-cause/${item}`,
  reportChoice: (kind: string) => `report/${kind}`,
} as const;
