import { useTranslation } from 'react-i18next';
import { conflictsOf } from '#domain/join/conflicts.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { roundName } from '../round-name.ts';
import { useValueWords } from '../use-value-words.ts';
import { useWrite } from '../use-write.ts';
import { ConflictCard } from './ConflictCard.tsx';

/** Every value of the round that was written side by side, in one list (GR4). */
export function ConflictsScreen() {
  const { t } = useTranslation(['handed', 'common']);
  const round = useRound();
  const language = useLanguage();
  const write = useWrite();
  const announce = useAnnounce();
  const words = useValueWords(round);
  const conflicts = conflictsOf(round.data);

  function choose(key: string, value: unknown) {
    write(() => new Map([[key, value]]));
    announce(t('handed:conflicts.chosen', { count: conflicts.length - 1 }));
  }

  return (
    <Stack gap="l">
      <PageTitle
        documentTitle={t('handed:conflicts.documentTitle', { round: roundName(round.header, language) })}
        lead={t('handed:conflicts.lead')}
        // The card that was chosen from goes: focus comes back to the heading.
        focusKey={String(conflicts.length)}
      >
        {t('handed:conflicts.title', { count: conflicts.length })}
      </PageTitle>
      {conflicts.length === 0 ? (
        <EmptyState level={2} heading={t('handed:conflicts.none.heading')}>
          <p>{t('handed:conflicts.none.text')}</p>
        </EmptyState>
      ) : (
        <Stack as="ul" gap="m">
          {conflicts.map((conflict) => (
            <ConflictCard
              key={conflict.key}
              conflict={conflict}
              words={words}
              onChoose={(value) => choose(conflict.key, value)}
            />
          ))}
        </Stack>
      )}
      <p>{t('handed:conflicts.log')}</p>
      <p>
        <TextLink href={href(paths.group(round.header.id))}>{t('handed:toGroup')}</TextLink>
      </p>
    </Stack>
  );
}
