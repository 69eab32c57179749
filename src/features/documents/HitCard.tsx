import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentHit } from '#domain/round/document-values.ts';
import { detachHit, excludeHit } from '#domain/terms/change-documents.ts';
import type { RoundDocument } from '#domain/terms/read-documents.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import type { ComboOption } from '#ui/ComboField.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { AttachHit } from './AttachHit.tsx';
import styles from './documents.module.css';
import { MarkedSentence } from './MarkedSentence.tsx';

interface HitCardProps {
  readonly document: RoundDocument;
  readonly hit: DocumentHit;
  readonly concepts: readonly string[];
  readonly isExcluded: boolean;
  /** Before what was pressed may go away. */
  readonly onPress: () => void;
  /** Those that it can be attached to. */
  readonly statements: readonly ComboOption[];
  /** The statements it is evidence for. */
  readonly items: readonly { readonly id: string; readonly code: string }[];
}

/** A hit in its sentence with its page; it can be left out, or attached to a statement (TS3). */
export function HitCard({ document, hit, concepts, isExcluded, onPress, statements, items }: HitCardProps) {
  const { t } = useTranslation('documents');
  const { session } = useServices();
  const round = useRound();
  const announce = useAnnounce();
  const [isAttaching, setIsAttaching] = useState(false);
  const page = hit.page === null ? null : t('hits.page', { page: hit.page });
  const named = { match: hit.sentence.slice(hit.from, hit.to), place: page === null ? '' : `, ${page}` };
  function exclude() {
    onPress();
    session.change(excludeHit(document.id, hit.id, !isExcluded));
    announce(t(isExcluded ? 'hits.included' : 'hits.excludedNow', named));
  }
  function detach(item: string, code: string) {
    onPress();
    session.change(detachHit(item, document.id, hit.id));
    announce(t('hits.detached', { item: code }));
  }
  return (
    <Card as="li" padding="s" tone={isExcluded ? 'soft' : 'plain'}>
      <Stack gap="xs">
        <div className={isExcluded ? styles.excluded : undefined}>
          <MarkedSentence hit={hit} />
        </div>
        <Prose tone="soft" size="s">
          {[...(page === null ? [] : [page]), ...concepts].join(' · ')}
        </Prose>
        <Row gap="s">
          {isExcluded && <Badge shape="empty">{t('hits.isExcluded')}</Badge>}
          <Button
            kind="quiet"
            size="s"
            ariaLabel={t(isExcluded ? 'hits.includeOf' : 'hits.excludeOf', named)}
            onClick={exclude}
          >
            {t(isExcluded ? 'hits.include' : 'hits.exclude')}
          </Button>
          <Button kind="quiet" size="s" ariaLabel={t('hits.attachOf', named)} onClick={() => setIsAttaching(true)}>
            {t('hits.attach')}
          </Button>
        </Row>
        {items.length > 0 && (
          <Row gap="s">
            <span>{t('hits.attachedTo')}</span>
            {items.map(({ id, code }) => (
              <Row key={id} gap="xs">
                <TextLink href={href(paths.answers(round.header.id, id))}>{code}</TextLink>
                <Button
                  kind="quiet"
                  size="s"
                  ariaLabel={t('hits.detachOf', { item: code })}
                  onClick={() => detach(id, code)}
                >
                  {t('hits.detach')}
                </Button>
              </Row>
            ))}
          </Row>
        )}
      </Stack>
      {isAttaching && (
        <AttachHit document={document} hit={hit} statements={statements} onClose={() => setIsAttaching(false)} />
      )}
    </Card>
  );
}
