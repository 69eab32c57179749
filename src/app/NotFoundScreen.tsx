import { useTranslation } from 'react-i18next';
import { href, paths } from '#features/paths.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';

export function NotFoundScreen() {
  const { t } = useTranslation('app');
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('notFound.heading')} lead={t('notFound.text')}>
        {t('notFound.heading')}
      </PageTitle>
      <ButtonLink href={href(paths.home)}>{t('toHome')}</ButtonLink>
    </Stack>
  );
}
