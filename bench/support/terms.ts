/** What `bench/terms.mjs` needs, for `build-core.mjs`. */

export { findHits } from '#domain/terms/find-hits.ts';
export { compileTerms } from '#domain/terms/term-matcher.ts';
export { languagesOf } from '#domain/terms/text-language.ts';
export { measure, readCorpus, sumOf, wilson } from '#tests/domain/terms/term-corpus.ts';
