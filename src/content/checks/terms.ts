import type { Check, Fault } from '../finding.ts';
import type { Pack } from '../pack.ts';
import { termPattern } from '../term-pattern.ts';

const TERM_LANGUAGES = ['fi', 'sv'] as const;

export const termExamples: Check<Pack> = {
  name: 'terms',
  description: 'Each pattern of a concept finds its examples, and none of the phrases that it must not find.',
  check: ({ terms }) =>
    terms.concepts.flatMap(({ id, patterns, examples }) =>
      TERM_LANGUAGES.flatMap((lang) => {
        const pattern = termPattern(patterns[lang]);
        const finds = (phrase: string) => phrase.normalize('NFC').search(pattern) !== -1;
        return [
          ...examples[lang].hits
            .filter((phrase) => !finds(phrase))
            .map((phrase) => fault(id, `«${phrase}» should be found in «${lang}» and is not.`)),
          ...examples[lang].misses
            .filter(finds)
            .map((phrase) => fault(id, `«${phrase}» is found in «${lang}» and should not be.`)),
        ];
      }),
    ),
};

function fault(id: string, message: string): Fault {
  return {
    file: 'terms.json',
    id,
    message,
    remedy: 'Change the pattern, or the example if it asks for the wrong thing.',
  };
}
