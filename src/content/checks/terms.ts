import { TERM_LANGUAGES } from '#domain/terms/concept.ts';
import { compileTerms } from '#domain/terms/term-matcher.ts';
import { isPattern } from '#domain/terms/term-pattern.ts';
import type { Check, Fault } from '../finding.ts';
import type { Pack } from '../pack.ts';

type Concept = Pack['terms']['concepts'][number];

export const termExamples: Check<Pack> = {
  name: 'terms',
  description:
    'Each pattern of a concept can be read, finds its examples, and none of the phrases that it must not find.',
  check: ({ terms }) =>
    terms.concepts.flatMap((concept) => {
      const unreadable = unreadablePatterns(concept);
      return unreadable.length > 0 ? unreadable : wrongExamples(concept);
    }),
};

function unreadablePatterns({ id, patterns, exceptions }: Concept): Fault[] {
  return TERM_LANGUAGES.flatMap((lang) => [...patterns[lang], ...(exceptions?.[lang] ?? [])])
    .filter((pattern) => !isPattern(pattern))
    .map((pattern) => ({
      ...fault(id, `«${pattern}» can't be read as a pattern.`),
      remedy: 'Begin and end it with a word; use letters, «*», spaces and hyphens, and «|» only at its end.',
    }));
}

function wrongExamples(concept: Concept): Fault[] {
  const { id, examples } = concept;
  const matcher = compileTerms([concept]);
  return TERM_LANGUAGES.flatMap((lang) => {
    const finds = (phrase: string) => matcher.matchesIn(phrase.normalize('NFC'), lang).length > 0;
    return [
      ...examples[lang].hits
        .filter((phrase) => !finds(phrase))
        .map((phrase) => fault(id, `«${phrase}» should be found in «${lang}» and is not.`)),
      ...examples[lang].misses
        .filter(finds)
        .map((phrase) => fault(id, `«${phrase}» is found in «${lang}» and should not be.`)),
    ];
  });
}

function fault(id: string, message: string): Fault {
  return {
    file: 'terms.json',
    id,
    message,
    remedy: 'Change the pattern, or the example if it asks for the wrong thing.',
  };
}
