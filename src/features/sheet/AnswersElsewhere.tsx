import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import type { AnswersAbout } from './read-brought-text.ts';

interface AnswersElsewhereProps {
  about: AnswersAbout;
  /** Something else shall be opened. */
  onOther(): void;
}

/** Somebody's answers, on a computer that doesn't have their round: what they are, and who opens them. */
export function AnswersElsewhere({ about: { names, year }, onOther }: AnswersElsewhereProps) {
  const { t } = useTranslation('sheet');
  const language = useLanguage();
  const round = [names && (language === 'sv' ? names.sv : names.fi), year].filter(Boolean).join(' ');
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('elsewhere.title')} lead={t('elsewhere.lead', { round })}>
        {t('elsewhere.title')}
      </PageTitle>
      <p>{t('elsewhere.who')}</p>
      <p>{t('elsewhere.coordinator')}</p>
      <Row>
        <ButtonLink kind="secondary" href={href(paths.openFile)}>
          {t('elsewhere.openRound')}
        </ButtonLink>
        <Button kind="quiet" onClick={onOther}>
          {t('elsewhere.other')}
        </Button>
      </Row>
    </Stack>
  );
}
