import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerPartOf } from '#domain/exchange/answer-part.ts';
import { answersToCodeText } from '#domain/exchange/answers-code.ts';
import { answersToFile } from '#domain/exchange/answers-file.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { type SaveFileError, useServices } from '../services.ts';
import { AnswerCode } from './AnswerCode.tsx';
import { AnswerLetter } from './AnswerLetter.tsx';
import { answerFileName } from './answer-file-name.ts';
import { HandedCard } from './HandedCard.tsx';
import { useHandIn } from './use-hand-in.ts';
import { useSheetOwner } from './use-sheet-owner.ts';
import { WhatLeaves } from './WhatLeaves.tsx';

/** Handing the answers back: what leaves, as a file, a code or a link, and what happens then (GR2). */
export function HandBackScreen() {
  const { t } = useTranslation('sheet');
  const { files } = useServices();
  const sheet = useRound();
  const language = useLanguage();
  const { respondent } = useSheetOwner(sheet);
  const { handed, mark, note } = useHandIn(sheet);
  const [file, setFile] = useState<string | null>(null);
  const [error, setError] = useState<SaveFileError | null>(null);
  const [isCodeShown, setCodeShown] = useState(false);
  const isEmpty = respondent.answers.size === 0;

  async function saveFile() {
    const { leaving, takeBack } = mark();
    const name = answerFileName(sheet.header, respondent, namingOf(sheet), t('handBack.fileWord'), language);
    const saved = await files.saveText(name, answersToFile(answerPartOf(leaving)));
    const isSaved = saved.ok && saved.value.kind !== 'cancelled';
    setError(saved.ok ? null : saved.error);
    if (!isSaved) return takeBack();
    note(leaving);
    setFile(saved.value.name);
  }

  function showCode() {
    note(mark().leaving);
    setCodeShown(true);
  }

  const code = isCodeShown ? answersToCodeText(answerPartOf(sheet), sheet.checklist) : null;
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('handBack.title')} lead={t('handBack.lead')}>
        {t('handBack.title')}
      </PageTitle>
      {isEmpty ? (
        <Notice
          tone="info"
          actions={<ButtonLink href={href(paths.answers(sheet.header.id))}>{t('start.begin')}</ButtonLink>}
        >
          <p>{t('handBack.empty')}</p>
        </Notice>
      ) : (
        <>
          <WhatLeaves sheet={sheet} respondent={respondent} />
          <Section heading={t('handBack.how')} intro={t('handBack.carriers')}>
            <Stack gap="m">
              {error ? <ErrorNotice error={error} level={3} /> : null}
              <Row>
                <Button icon="save" onClick={() => void saveFile()}>
                  {t('handBack.saveFile')}
                </Button>
                {isCodeShown ? null : (
                  <Button kind="secondary" onClick={showCode}>
                    {t('handBack.showCode')}
                  </Button>
                )}
              </Row>
              <p role="status">{file === null ? '' : t('handBack.saved', { name: file })}</p>
              {code === null ? null : <AnswerCode text={code} />}
            </Stack>
          </Section>
          {file !== null || code !== null ? <AnswerLetter sheet={sheet} file={file} code={code} /> : null}
        </>
      )}
      {handed ? <HandedCard sheet={sheet} handed={handed} /> : null}
    </Stack>
  );
}
