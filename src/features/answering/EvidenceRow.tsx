import { useTranslation } from 'react-i18next';
import type { Evidence } from '#domain/round/answer.ts';
import { formatDate } from '#parts/format-date.ts';
import { isWebLink } from '#parts/web-link.ts';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Row.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLanguage } from '../hooks.ts';

interface EvidenceRowProps {
  evidence: Evidence;
  onEdit: () => void;
  onRemove: () => void;
}

export function EvidenceRow({ evidence: { text, url, date }, onEdit, onRemove }: EvidenceRowProps) {
  const { t } = useTranslation(['answering', 'common']);
  const language = useLanguage();
  const link = isWebLink(url) ? (
    <TextLink href={url} external={{ text: t('common:newTab') }}>
      {url}
    </TextLink>
  ) : (
    url
  );
  return (
    <Row justify="between" align="start">
      <span>
        {text}
        {url ? <> · {link}</> : null}
        {date ? ` · ${formatDate(date, language)}` : null}
      </span>
      <Row gap="xs">
        <Button kind="quiet" size="s" icon="edit" ariaLabel={t('evidence.editOne', { text })} onClick={onEdit}>
          {t('common:edit')}
        </Button>
        <Button kind="quiet" size="s" icon="remove" ariaLabel={t('evidence.removeOne', { text })} onClick={onRemove}>
          {t('common:remove')}
        </Button>
      </Row>
    </Row>
  );
}
