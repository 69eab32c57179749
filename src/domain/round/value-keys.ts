/** The key of each value of a round (JN3). One place, so that a key is never spelled twice. */
export const valueKey = {
  scope: 'setting/scope',
  way: 'setting/way',
  /** Whether respondents are kept without names (GR10). */
  naming: 'setting/naming',
  /** Whether last year's answer is shown before or after one's own (YR4). */
  lastYearShown: 'setting/last-year-shown',
  /** By when the sectors are asked to answer. */
  answerBy: 'setting/answer-by',
  /** Who keeps the answers and how long, in the municipality's own words (DA13). */
  keeping: 'setting/keeping',
  /** The month in which the next round is to begin (PL4). */
  nextRound: 'setting/next-round',
  target: (item: string) => `target/${item}`,
  /** The group puts the item before others (RE5). */
  priority: (item: string) => `priority/${item}`,
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
  /** The municipality's own goals (PL5). */
  goal: (id: string) => `goal/${id}`,
  lastAction: (id: string) => `last-action/${id}`,
  model: (id: string) => `model/${id}`,
  changeCause: (item: string) => `change-cause/${item}`,
  /** One respondent's branch; removing it takes everything under it out for good (JN5). */
  respondent: (id: string) => `respondent/${id}/`,
  respondentField: (id: string, field: 'origin' | 'name' | 'role' | 'handed') => `respondent/${id}/${field}`,
  respondentSector: (id: string, sector: string) => `respondent/${id}/sector/${sector}`,
  ownAnswer: (id: string, item: string) => `respondent/${id}/answer/${item}`,
  ownNote: (id: string, item: string) => `respondent/${id}/note/${item}`,
  ownMark: (id: string, item: string) => `respondent/${id}/mark/${item}`,
  ownEvidence: (id: string, item: string, evidence: string) => `respondent/${id}/evidence/${item}/${evidence}`,
  /** An answer the respondent gave elsewhere: counts only when confirmed (GR11). */
  ownSuggestion: (id: string, item: string) => `respondent/${id}/suggestion/${item}`,
  /** What the respondent had given when the round was closed (YR5). */
  closedRespondent: (id: string, closing: string) => `respondent/${id}/closed/${closing}`,
  /** How this municipality calls, joins and leaves out sectors (AN10). */
  sector: (code: string) => `sector/${code}`,
  /** «Handled in our management group» (GR9). */
  sectorHandled: (code: string) => `sector-handled/${code}`,
  meeting: (id: string) => `meeting/${id}`,
  meetingAgenda: (id: string) => `meeting/${id}/agenda`,
  meetingPresent: (id: string, row: string) => `meeting/${id}/present/${row}`,
  meetingOutcome: (id: string, item: string) => `meeting/${id}/outcome/${item}`,
  /** Handling by the municipality's bodies (PL8). */
  handlingCase: 'handling/case',
  handlingAttachment: 'handling/attachment',
  statement: (council: string) => `handling/statement/${council}`,
  decision: (body: string) => `handling/decision/${body}`,
  /** A closing of the round, written once, and that it was opened again (YR5). */
  closing: (id: string) => `closing/${id}`,
  reopened: (id: string) => `closing/${id}/reopened`,
  /** An indicator of the population and its value in a year (IN1). */
  indicator: (id: string) => `indicator/${id}`,
  indicatorValue: (id: string, year: number) => `indicator/${id}/year/${year}`,
  /** A document in which terms were counted, what was found, and what doesn't count (TS). */
  document: (id: string) => `document/${id}`,
  documentHits: (id: string) => `document/${id}/hits`,
  excludedHit: (id: string, hit: string) => `document/${id}/excluded/${hit}`,
  /** A draft text as the municipality has edited it; absent: as it follows from the data (PL6). */
  draft: (kind: string, language: string) => `draft/${kind}/${language}`,
  /** The language in which the municipality's own texts are written, and such a text in the other one (RP4). */
  ownLanguage: 'setting/own-language',
  parallel: (language: string, text: string) => `parallel/${language}/${text}`,
  reportChoice: (kind: string) => `report/${kind}`,
} as const;
