/** Addresses of the screens, behind the `#`. One place, so that a link is never spelled twice. */
export const paths = {
  home: '/',
  newRound: '/new',
  /** The next round, started from an earlier one. */
  nextRound: (round: string) => `/new/${round}`,
  openFile: '/open',
  /** The rounds' own screens. */
  preparation: (round: string) => `/round/${round}/preparation`,
  answers: (round: string, item?: string) => `/round/${round}/answers${item ? `/${item}` : ''}`,
  /** The breath after the last statement of an area. */
  areaDone: (round: string, area: string) => `/round/${round}/area/${area}`,
  answerList: (round: string) => `/round/${round}/list`,
  results: (round: string) => `/round/${round}/results`,
  /** Figures of the population beside the scores. */
  indicators: (round: string) => `/round/${round}/results/indicators`,
  lastYear: (round: string) => `/round/${round}/last-year`,
  actions: (round: string) => `/round/${round}/actions`,
  plan: (round: string) => `/round/${round}/plan`,
  /** Where the bodies of the municipality have handled the plan. */
  handling: (round: string) => `/round/${round}/plan/handling`,
  reports: (round: string) => `/round/${round}/reports`,
  /** Texts for the wellbeing report and the council, to be edited. */
  drafts: (round: string) => `/round/${round}/reports/drafts`,
  sharing: (round: string) => `/round/${round}/reports/sharing`,
  /** The group's own texts in the municipality's other language. */
  parallel: (round: string) => `/round/${round}/reports/texts`,
  /** One page for the council. */
  summary: (round: string) => `/round/${round}/reports/summary`,
  /** The minutes of one meeting of the working group. */
  minutes: (round: string, meeting: string) => `/round/${round}/reports/minutes/${meeting}`,
  /** The other kinds: the full report, the comparison of years, forms for paper. */
  report: (round: string, kind: string) => `/round/${round}/reports/kind/${kind}`,
  years: (round: string) => `/round/${round}/years`,
  /** Documents in which terms are counted, and one of them. */
  documents: (round: string) => `/round/${round}/documents`,
  document: (round: string, document: string) => `/round/${round}/documents/${document}`,
  /** The working group: sectors, invitations, who has answered. */
  group: (round: string) => `/round/${round}/group`,
  /** Answers that were handed back are brought in here. */
  answersIn: (round: string) => `/round/${round}/answers-in`,
  conflicts: (round: string) => `/round/${round}/conflicts`,
  handOver: (round: string) => `/round/${round}/hand-over`,
  /** One respondent's answers on the co-ordinator's computer: paper answers are typed in here. */
  respondent: (round: string, respondent: string, item?: string) =>
    `/round/${round}/respondent/${respondent}${item ? `/${item}` : ''}`,
  /** Where views differ, and what the group agrees. */
  agree: (round: string) => `/round/${round}/agree`,
  meeting: (round: string, meeting: string) => `/round/${round}/meeting/${meeting}`,
  presenter: (round: string, meeting: string) => `/round/${round}/meeting/${meeting}/presenter`,
  /** A respondent's own sheet: who one is, and handing the answers back. */
  sheet: (sheet: string) => `/round/${sheet}/sheet`,
  handBack: (sheet: string) => `/round/${sheet}/hand-back`,
  /** Opens what came as a link or code: an invitation or answers. */
  from: (code: string) => `/from/${code}`,
  paste: '/from',
  /** Beside the rounds. */
  checklist: '/checklist',
  /** The blank form that needs no round. */
  checklistForm: '/checklist/form',
  models: '/models',
  model: (id: string) => `/models/${id}`,
  glossary: '/glossary',
  /** The files of many municipalities side by side. */
  region: '/region',
  help: '/help',
  accessibility: '/accessibility',
  privacy: '/privacy',
} as const;

/** As an `href`: the app's location is kept in the fragment, so that it works from any folder. */
export function href(path: string): string {
  return `#${path}`;
}
