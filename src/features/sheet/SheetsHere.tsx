import { useTranslation } from 'react-i18next';
import type { StoredRound } from '#domain/ports.ts';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { formatMoment } from '../format-time.ts';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { usePeekedRound } from '../use-peeked-round.ts';
import { useSheetOwner } from './use-sheet-owner.ts';

/** Answers to the same round that have been begun on this computer: one goes on with one's own (GR2). */
export function SheetsHere({ sheets }: { sheets: readonly StoredRound[] }) {
  const { t } = useTranslation('sheet');
  if (sheets.length === 0) return null;
  return (
    <Notice tone="info" heading={t('here.heading')}>
      <p>{t('here.text')}</p>
      <Stack as="ul" gap="xs">
        {sheets.map((stored) => (
          <li key={stored.header.id}>
            <SheetHere stored={stored} />
          </li>
        ))}
      </Stack>
    </Notice>
  );
}

function SheetHere({ stored }: { stored: StoredRound }) {
  const { t } = useTranslation('sheet');
  const { now } = useServices();
  const language = useLanguage();
  const found = usePeekedRound(stored);
  const time = formatMoment(stored.storedAt, now(), language);
  return (
    <TextLink href={href(paths.sheet(stored.header.id))}>
      {found?.ok ? <Owner sheet={found.value} /> : t('here.one')} · {t('here.saved', { time })}
    </TextLink>
  );
}

function Owner({ sheet }: { sheet: Parameters<typeof useSheetOwner>[0] }) {
  const { t } = useTranslation('sheet');
  return useSheetOwner(sheet).who || t('here.one');
}
