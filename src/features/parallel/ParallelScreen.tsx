import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnLanguage } from '#domain/parallel/language-marks.ts';
import { originalsChanged } from '#domain/parallel/original-changed.ts';
import {
  changeOwnLanguage,
  otherLanguageOf,
  ownLanguageOf,
  ownTextsOf,
  parallelTextsOf,
} from '#domain/parallel/own-texts.ts';
import { sameTextsOf } from '#domain/parallel/same-texts.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useWrite } from '../use-write.ts';
import { ParallelList } from './ParallelList.tsx';

/** The municipality's own texts in its other language, for reports in that language and in both (RP4). */
export function ParallelScreen() {
  const { t } = useTranslation('parallel');
  const round = useRound();
  const write = useWrite();
  const own = ownLanguageOf(round);
  const other = otherLanguageOf(round);
  const texts = sameTextsOf(ownTextsOf(round), parallelTextsOf(round, other));
  const done = texts.filter(({ version }) => version !== '').length;
  const count = t(`count.${other}`, { done, count: texts.length });
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('title')} lead={t(`lead.${other}`)}>
        {t('title')}
      </PageTitle>
      <p>
        <TextLink href={href(paths.reports(round.header.id))}>{t('back')}</TextLink>
      </p>
      <RadioGroup<OwnLanguage>
        label={t('own.label')}
        hint={t('own.hint')}
        inline={true}
        choices={[
          { value: 'fi', label: t('own.fi') },
          { value: 'sv', label: t('own.sv') },
        ]}
        value={own}
        onChange={(lang) => write(() => changeOwnLanguage(lang))}
      />
      {texts.length === 0 ? (
        <EmptyState
          heading={t('empty.heading')}
          actions={<ButtonLink href={href(paths.plan(round.header.id))}>{t('empty.toPlan')}</ButtonLink>}
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          <ProgressBar label={t(`done.${other}`)} hideLabel={true} value={done} max={texts.length} text={count} />
          <Lists key={other} texts={texts} other={other} changed={originalsChanged(round, other)} />
        </>
      )}
    </Stack>
  );
}

interface ListsProps {
  readonly texts: ReturnType<typeof sameTextsOf>;
  readonly other: OwnLanguage;
  readonly changed: ReadonlySet<string>;
}

/** What is missing comes first: what was when the screen was opened, so that no row leaves while it is being written. */
function Lists({ texts, other, changed }: ListsProps) {
  const { t } = useTranslation('parallel');
  const isDone = ({ version, refs }: ListsProps['texts'][number]) =>
    version !== '' && !refs.some((ref) => changed.has(ref));
  const [doneAtFirst] = useState(() => new Set(texts.filter(isDone).map(({ text }) => text.ref)));
  const missing = texts.filter(({ text }) => !doneAtFirst.has(text.ref));
  const done = texts.filter(({ text }) => doneAtFirst.has(text.ref));
  return (
    <>
      {missing.length > 0 && (
        <ParallelList heading={t(`missing.${other}`)} texts={missing} lang={other} changed={changed} />
      )}
      {done.length > 0 && <ParallelList heading={t(`done.${other}`)} texts={done} lang={other} changed={changed} />}
    </>
  );
}
