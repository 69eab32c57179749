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
  lastYear: (round: string) => `/round/${round}/last-year`,
  actions: (round: string) => `/round/${round}/actions`,
  plan: (round: string) => `/round/${round}/plan`,
  reports: (round: string) => `/round/${round}/reports`,
  years: (round: string) => `/round/${round}/years`,
  /** Beside the rounds. */
  checklist: '/checklist',
  models: '/models',
  model: (id: string) => `/models/${id}`,
  glossary: '/glossary',
  help: '/help',
  accessibility: '/accessibility',
  privacy: '/privacy',
} as const;

/** As an `href`: the app's location is kept in the fragment, so that it works from any folder. */
export function href(path: string): string {
  return `#${path}`;
}
