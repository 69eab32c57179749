import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/checklist/checklist.ts';
import type { OwnText } from '#domain/parallel/own-text-spots.ts';
import { missingIn, ownLanguageOf, ownTextsOf } from '#domain/parallel/own-texts.ts';
import { sameTextsOf } from '#domain/parallel/same-texts.ts';
import { languagesOf } from '#reports/model/bilingual.ts';
import type { Report } from '#reports/model/blocks.ts';
import { holdsUntranslated } from '#reports/model/untranslated.ts';
import { Notice } from '#ui/Notice.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from './hooks.ts';
import { href, paths } from './paths.ts';
import { useOwnTextWords } from './use-own-text-words.ts';

/** More are told by their number. */
const NAMED = 5;

/** Before a report is made in another language: which own texts in it exist only in the language they were written in (RP4). */
export function MissingParallel({ report }: { readonly report: Report }) {
  const round = useRound();
  const own = ownLanguageOf(round);
  const lang = languagesOf(report).find((one) => one !== own);
  const isHeld = holdsUntranslated(report);
  const without = lang === undefined ? [] : lang === 'en' ? ownTextsOf(round) : missingIn(round, lang);
  const missing = without.filter(({ text }) => isHeld(text));
  return (
    <div role="status">
      {lang !== undefined && missing.length > 0 && (
        <Suspense fallback={null}>
          <Missing lang={lang} missing={missing} />
        </Suspense>
      )}
    </div>
  );
}

function Missing({ lang, missing }: { readonly lang: Language; readonly missing: readonly OwnText[] }) {
  const { t } = useTranslation('parallel');
  const round = useRound();
  const words = useOwnTextWords();
  const own = ownLanguageOf(round);
  if (lang === 'en') {
    return (
      <Prose as="p" size="s" tone="soft">
        {t(`english.${own}`)}
      </Prose>
    );
  }
  const texts = sameTextsOf(missing, new Map());
  const named = texts.slice(0, NAMED);
  const rest = texts.length - named.length;
  return (
    <Notice
      tone="info"
      heading={t(`inReport.${lang}`, { count: texts.length })}
      level={3}
      actions={<TextLink href={href(paths.parallel(round.header.id))}>{t(`write.${lang}`)}</TextLink>}
    >
      <Stack gap="s">
        <p>{t(`stays.${own}`)}</p>
        <ul>
          {named.map(({ text }) => (
            <li key={text.ref}>
              {words.kind(text)} – {words.place(text)}
            </li>
          ))}
          {rest > 0 && <li>{t('inReport.more', { count: rest })}</li>}
        </ul>
      </Stack>
    </Notice>
  );
}
