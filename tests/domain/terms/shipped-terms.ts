import type { TermsFile } from '#content/schemas/terms-schema.ts';
import { compileTerms } from '#domain/terms/term-matcher.ts';
import { contentFiles } from '../../content/content-files.ts';

/** The concepts as shipped. */
export const { concepts } = JSON.parse(contentFiles('hyvan-mielen-kunta').get('terms.json') ?? '') as TermsFile;
export const matcher = compileTerms(concepts);
