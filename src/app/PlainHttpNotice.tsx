import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';
import { TextLink } from '#ui/TextLink.tsx';

/** Over plain http the browser withholds what makes the app work offline and keep its data: says what this means here. */
export function PlainHttpNotice() {
  const { t } = useTranslation('browser');
  const secured = location.href.replace(/^http:/, 'https:');
  return (
    <Notice tone="info" heading={t('plainHttp.heading')}>
      <p>{t('plainHttp.text')}</p>
      <p>
        {t('plainHttp.try')} <TextLink href={secured}>{secured}</TextLink>
      </p>
    </Notice>
  );
}
