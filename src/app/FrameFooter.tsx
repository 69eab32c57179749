import { useTranslation } from 'react-i18next';
import { href, paths } from '#features/paths.ts';
import { useServices } from '#features/services.ts';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';

export function FrameFooter() {
  const { t } = useTranslation('app');
  const { version } = useServices();
  return (
    <Stack gap="s">
      <Prose size="s">{t('footer.independent')}</Prose>
      <Row gap="m">
        <TextLink href={href(paths.privacy)}>{t('footer.privacy')}</TextLink>
        <TextLink href={href(paths.accessibility)}>{t('footer.accessibility')}</TextLink>
        <span>{t('footer.version', { version })}</span>
      </Row>
    </Stack>
  );
}
