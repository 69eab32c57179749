import { useTranslation } from 'react-i18next';
import type { Spread } from '#domain/group/spread.ts';
import { agreedWords, answerWords, levelWords } from '#parts/answer-words.ts';
import { SpreadDots } from '#parts/SpreadDots.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import type { Group } from './use-group.ts';

/** How the answers to a statement lie: dots by sector, n, and what they come to in words (GR5). */
export function SpreadSummary({ spread, group }: { readonly spread: Spread; readonly group: Group }) {
  const { t } = useTranslation('agree');
  const { ownerOf, scale } = group;
  const { kind, lowest, highest, n } = spread;
  const told =
    kind === 'differing' && lowest !== null && highest !== null && highest > lowest
      ? t('kind.range', { lowest, highest })
      : kind === 'unanimous' && lowest !== null
        ? t('kind.unanimousOn', { level: levelWords(lowest, scale) })
        : t(`kind.${kind}`);
  return (
    <Stack gap="xs">
      {n > 0 ? (
        <SpreadDots spread={spread} ownerOf={ownerOf && (({ sectors }) => ownerOf(sectors))} scale={scale} />
      ) : null}
      <span>{n > 0 ? `${told} · ${t('n', { count: n })}` : told}</span>
    </Stack>
  );
}

/** The answer that counts now, and whether the group has settled on it (GR6). */
export function StandingAnswer({ item, group }: { readonly item: string; readonly group: Group }) {
  const { t } = useTranslation('agree');
  const found = group.effective.get(item);
  if (!found) return <Badge shape="empty">{t('standing.none')}</Badge>;
  const answer = (found.isAgreed ? agreedWords : answerWords)(found.answer, group.scale);
  return (
    <Stack gap="xs">
      <Row gap="s" align="baseline">
        <Badge tone={found.isAgreed ? 'success' : 'neutral'} shape={found.isAgreed ? 'full' : 'empty'}>
          {t(found.isAgreed ? 'standing.agreed' : 'standing.notAgreed')}
        </Badge>
        <span>{t(found.isAgreed ? 'standing.answer' : 'standing.counts', { answer })}</span>
      </Row>
      {found.saidNotApplicable ? (
        <span>
          {t('standing.saidNotApplicable', {
            notApplicable: group.scale.notApplicable.label,
            unknown: group.scale.unknown.label,
          })}
        </span>
      ) : null}
    </Stack>
  );
}
