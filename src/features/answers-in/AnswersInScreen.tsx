import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { FileField } from '#ui/FileField.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { roundName } from '../round-name.ts';
import { dropText, useTextInHand } from '../text-in-hand.ts';
import { useWithoutPoint } from '../use-without-point.tsx';
import { HandedPreview } from './HandedPreview.tsx';
import { RefusedList } from './RefusedList.tsx';
import { TakenNotice } from './TakenNotice.tsx';
import { useAnswersIn } from './use-answers-in.ts';

/** Brings in what respondents have handed back: files, codes, links, whole e-mails, several at once (GR2, GR3). */
export function AnswersInScreen() {
  const { t } = useTranslation(['handed', 'group', 'common']);
  const round = useRound();
  const language = useLanguage();
  const withoutPoint = useWithoutPoint();
  const { joinable, refused, isBusy, taken, error, addFiles, addText, forget, take } = useAnswersIn(
    withoutPoint.secured,
  );
  const [text, setText] = useState('');
  const inHand = useTextInHand();
  const lastTaken = useRef<typeof inHand>(null);

  // A link or code of answers that was opened elsewhere in the app.
  useEffect(() => {
    if (!inHand || lastTaken.current === inHand) return;
    lastTaken.current = inHand;
    dropText();
    void addText(inHand.text);
  });

  function read() {
    void addText(text);
    setText('');
  }

  return (
    <Stack gap="l">
      <PageTitle
        documentTitle={t('handed:documentTitle', { round: roundName(round.header, language) })}
        lead={t('handed:lead')}
        eyebrow={round.header.example ? t('common:exampleMark') : undefined}
      >
        {t('handed:title')}
      </PageTitle>
      {taken && <TakenNotice taken={taken} />}
      {error && <ErrorNotice error={error} />}
      <FileField
        label={t('handed:files.label')}
        hint={t('handed:files.hint')}
        buttonText={t('handed:files.button')}
        dropText={t('handed:files.drop')}
        onFiles={(files) => void addFiles(files)}
      />
      <Stack gap="s">
        <TextArea
          label={t('handed:paste.label')}
          hint={t('handed:paste.hint')}
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div>
          <Button kind="secondary" disabled={text.trim() === ''} onClick={read}>
            {t('handed:paste.button')}
          </Button>
        </div>
      </Stack>
      {isBusy && <Spinner text={t('handed:busy')} />}
      {refused.length > 0 && <RefusedList refused={refused} />}
      {joinable.length > 0 && (
        <Section heading={t('handed:preview.heading')} intro={t('handed:preview.intro')}>
          <Stack gap="m">
            <HandedPreview joinable={joinable} />
            <Row>
              <Button busy={isBusy} busyText={t('handed:busy')} onClick={() => void take()}>
                {t('handed:take', { count: joinable.length })}
              </Button>
              <Button kind="quiet" onClick={forget}>
                {t('common:cancel')}
              </Button>
            </Row>
          </Stack>
        </Section>
      )}
      <p>
        <TextLink href={href(paths.group(round.header.id))}>{t('handed:toGroup')}</TextLink>
      </p>
      {withoutPoint.dialog}
    </Stack>
  );
}
