import { useTranslation } from 'react-i18next';
import type { SheetRefusal } from '#domain/exchange/sheet.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { href, paths } from '../paths.ts';

/** The invitation is of another edition of the checklist than this app has: answers would be to other statements. */
export function OtherEdition({ refusal: { asked, known } }: { refusal: SheetRefusal }) {
  const { t } = useTranslation('sheet');
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('edition.title')} lead={t('edition.text', { asked, known })}>
        {t('edition.title')}
      </PageTitle>
      <p>{t('edition.remedy')}</p>
      <div>
        <ButtonLink kind="secondary" href={href(paths.home)}>
          {t('toHome')}
        </ButtonLink>
      </div>
    </Stack>
  );
}
