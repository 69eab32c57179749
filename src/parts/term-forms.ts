import type { Language } from '#domain/checklist/checklist.ts';

/**
 * A pattern that finds a glossary term in running text in the forms that are clearly it. It would rather miss a form than
 * mark a wrong word: a compound («mielenterveystyö») is not its first part, and an ending must be a whole case ending.
 */
export function termPattern(term: string, language: Language): RegExp {
  const forms = namesIn(term).map((name) =>
    name
      .split(' ')
      .map((word) => wordPattern(word, language))
      .join('\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

/** «leimautuminen (stigma)» has two names; what follows a comma explains and is never in a sentence. */
function namesIn(term: string): string[] {
  const [, main = term, other] = /^([^(,]+?)(?:\s*\(([^)]+)\))?(?:,.*)?$/.exec(term) ?? [];
  return other ? [main, other] : [main];
}

const SHORTEST_INFLECTED = 4;

function wordPattern(word: string, language: Language): string {
  if (/^\p{Lu}{2,}$/u.test(word)) return `${word}(?::\\p{Ll}+)?`;
  if (word.length < SHORTEST_INFLECTED) return escaped(word);
  const { stems, ending } = forms[language](word);
  const inflected = stems.map(escaped).join('|');
  return ending ? `(?:${escaped(word)}|(?:${inflected})(?:${ending}))` : escaped(word);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface Forms {
  readonly stems: readonly string[];
  /** What may follow a stem; empty: the word stands only as it is. */
  readonly ending: string;
}

const forms: Readonly<Record<Language, (word: string) => Forms>> = {
  fi: finnishForms,
  sv: (word) => ({
    stems: /(?:a|igt)$/.test(word) ? [word, word.slice(0, -1)] : [word],
    ending: '(?:[ae]?r|e?n|e?t|a|or|na|[aeo]rna)?s?',
  }),
  en: (word) =>
    word.endsWith('y')
      ? { stems: [word.slice(0, -1)], ending: "y[’']s|ies" }
      : { stems: [word], ending: "(?:e?s)?(?:[’']s?)?" },
};

const CASE = '(?:(?:ss|st|ll|lt|n|tt?)[aä]|lle|ksi)';
const FINNISH_ENDING = `(?:[nt]|[aä]|j[aä]|i[aä]|it[aä]|jen|ien|iden|ten|den|i?${CASE}|[aäeioöuy]n|ihin|isiin|h[aäeioöuy]n)(?:ns[aä]|mme|nne|[aä]n)?(?:kin|k[aä]{2}n)?`;

/** Words of the glossary whose stems no rule below gives. */
const IRREGULAR: readonly (readonly [string, readonly string[]])[] = [
  ['tuki', ['tuke', 'tue', 'tuki']],
  ['kausi', ['kaude', 'kaute', 'kau', 'kausi']],
  ['kerroin', ['kertoime', 'kertoimi']],
  ['taidot', ['taito', 'taido']],
  ['oikeudet', ['oikeude', 'oikeuksi']],
  ['erot', ['ero']],
  ['elimet', ['elime', 'elimi']],
  ['olevat', ['oleva', 'olevi']],
];

function finnishForms(word: string): Forms {
  const stems = finnishStems(word);
  return { stems, ending: stems.length > 0 ? FINNISH_ENDING : '' };
}

function finnishStems(word: string): string[] {
  const irregular = IRREGULAR.find(([end]) => word.endsWith(end));
  if (irregular) return irregular[1].map((stem) => word.slice(0, -irregular[0].length) + stem);
  const cut = (length: number, ...ends: string[]) => ends.map((end) => word.slice(0, -length) + end);
  if (word.endsWith('nen')) return cut(3, 's', 'se', 'si');
  if (/[aäeioöuy][uy]s$/.test(word)) return cut(1, '', 'de', 'te', 'ksi');
  if (/[uy]s$/.test(word)) return cut(1, 's', 'kse', 'ksi');
  const weak = weakGrade(word);
  const grades = weak === word ? [word] : [word, weak];
  if (word.endsWith('i')) return grades.flatMap((grade) => [grade, `${grade.slice(0, -1)}e`]);
  if (/[aä]$/.test(word)) {
    return grades.flatMap((grade) => [grade, ...['i', 'o', 'ö'].map((vowel) => grade.slice(0, -1) + vowel)]);
  }
  if (word.endsWith('e')) return [word, `${word}e`];
  return /[oöuy]$/.test(word) ? grades : [];
}

/** Consonant gradation before the last vowel: «hyvinvointi» → «hyvinvoinni(n)». */
const WEAK: readonly (readonly [RegExp, string])[] = [
  [/kk(?=.$)/, 'k'],
  [/pp(?=.$)/, 'p'],
  [/tt(?=.$)/, 't'],
  [/nt(?=.$)/, 'nn'],
  [/lt(?=.$)/, 'll'],
  [/rt(?=.$)/, 'rr'],
  [/nk(?=.$)/, 'ng'],
  [/mp(?=.$)/, 'mm'],
  [/(?<=[aäeioöuylr])p(?=.$)/, 'v'],
  [/(?<=[aäeioöuyh])t(?=.$)/, 'd'],
];

function weakGrade(word: string): string {
  const rule = WEAK.find(([strong]) => strong.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}
