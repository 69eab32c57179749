import type { TermLanguage } from './concept.ts';

type Spoken = TermLanguage | 'en';
export type LanguageScore = { readonly [L in Spoken]: number };

const COMMON: { readonly [L in Spoken]: ReadonlySet<string> } = {
  fi: new Set(
    'ja on ei ovat että sekä tai kuin myös joka jotka joita joiden kun niin se ne sen niiden tämä nämä tämän näiden mutta jos eli ole oli olla voi voidaan kanssa kautta mukaan sitä sille kaikki kaikkien oman omaa vuoden vuonna vuosi kunnan kaupungin kunta kaupunki kuntalaisten asukkaiden lasten nuorten ikäihmisten työ työn työtä tuki tukea hyvä hyvän lisäksi välillä aikana osana yhteistyössä mielen hyvinvointi hyvinvoinnin terveyden eri yli alle ennen jälkeen vain jo vielä siitä siihen'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'och är att för som på med av den det till ett inte eller samt vid från om kan har ska skall kommunen kommunens kommuninvånarna invånarna invånarnas de dem deras denna detta dessa genom mellan under över också både även bland inom hos men så när där år barn unga äldre stöd arbete hälsa hälsan välfärd alla mot ur efter utan sina sin sitt god goda får blir bli hur vad i en'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in is for with that this are be as by from or an it its which their has have was were will can these our at also not between'.split(
      ' ',
    ),
  ),
};
const FINNISH_END =
  /(?:.{3}(?:iden|inen|isen|ista|istä|isten|minen|misen|mista|mistä|mme|taan|tään|daan|dään|uus|yys|uuden|yyden)|.{5}(?:ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|ksi|ien|jen|vat|vät|inta|intä|kset|sten))$/;
const SWEDISH_END =
  /.{3}(?:ande|andet|ning|ningen|ningar|heten|heter|het|arna|erna|orna|aren|ades|skt|ska|lig|ligt|liga|tion|tionen|tioner|skap|skapen|ism|nad|else|elser)$/;

/** How much in a text speaks for each language: its small words count most, endings a little. */
export function languageScore(text: string): LanguageScore {
  const score = { fi: 0, sv: 0, en: 0 };
  for (const found of text.match(/\p{L}+/gu) ?? []) {
    const word = scoreOfWord(found);
    score.fi += word.fi;
    score.sv += word.sv;
    score.en += word.en;
  }
  return score;
}

const known = new Map<string, LanguageScore>();

/** Words of a text come again and again, so what they tell is kept; hostile text may have millions of different ones. */
function scoreOfWord(found: string): LanguageScore {
  const kept = known.get(found);
  if (kept) return kept;
  const score = { fi: 0, sv: 0, en: 0 };
  const word = found.toLowerCase();
  if (COMMON.fi.has(word)) score.fi += 2;
  if (COMMON.sv.has(word)) score.sv += word.length > 2 ? 2 : 1;
  if (COMMON.en.has(word)) score.en += 2;
  if (word.length <= 40) {
    if (FINNISH_END.test(word)) score.fi += 1;
    else if (SWEDISH_END.test(word)) score.sv += 1;
    if (word.includes('å')) score.sv += 1;
    if (/aa|ii|uu|yy|ää|öö/.test(word)) score.fi += 1;
  }
  if (known.size < 50_000) known.set(found, score);
  return score;
}

export function addScores(scores: readonly LanguageScore[]): LanguageScore {
  const sum = { fi: 0, sv: 0, en: 0 };
  for (const { fi, sv, en } of scores) {
    sum.fi += fi;
    sum.sv += sv;
    sum.en += en;
  }
  return sum;
}

/** The language that a score clearly speaks for; null when it doesn't. */
export function clearLanguage(score: LanguageScore, least: number): Spoken | null {
  const { fi, sv, en } = score;
  const first = Math.max(fi, sv, en);
  const second = fi + sv + en - first - Math.min(fi, sv, en);
  if (first < least || first < 2 * second) return null;
  if (first === fi) return 'fi';
  return first === sv ? 'sv' : 'en';
}

/** In which language's words a text is to be searched: each that a twentieth of it is written in; Finnish when unknown. */
export function languagesOf(text: string): TermLanguage[] {
  const letters = { fi: 0, sv: 0 };
  for (const paragraph of text.split('\n')) {
    const language = clearLanguage(languageScore(paragraph), 3);
    if (language === 'fi' || language === 'sv') letters[language] += paragraph.length;
  }
  const most = Math.max(letters.fi, letters.sv);
  if (most === 0) return ['fi'];
  return (['fi', 'sv'] as const).filter(
    (language) => letters[language] === most || (letters[language] > 200 && letters[language] > most / 19),
  );
}
