import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namingOf } from '#domain/group/group-settings.ts';
import { responseRateOf, type SectorResponse } from '#domain/group/response-rate.ts';
import type { Round } from '#domain/round/round.ts';
import { formatDate } from '#parts/format-date.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useSectors } from '../use-sectors.ts';
import { WhileOpen } from '../WhileOpen.tsx';
import { HandledDialog } from './HandledDialog.tsx';
import { SectorPicker } from './SectorPicker.tsx';

/** Who has answered, by sector, and who is missing (GR9); in a round without names by count alone (GR10). */
export function ResponseSection({ round }: { round: Round }) {
  const { t } = useTranslation('group');
  const language = useLanguage();
  const sectors = useSectors(round);
  const [handling, setHandling] = useState<string | null>(null);
  const rate = responseRateOf(round, sectors.here);
  const asked = rate.sectors.filter(({ respondents, handled }) => respondents.length > 0 || handled !== null);
  const nobody = rate.sectors.filter((row) => !asked.includes(row)).map(({ sector }) => sector);
  const progress = (
    <ProgressBar
      label={t('response.label')}
      value={rate.answered}
      max={rate.invited}
      text={t('response.rate', { answered: rate.answered, count: rate.invited })}
    />
  );
  const { id } = round.header;
  const next = (
    <Row>
      <ButtonLink kind="secondary" icon="upload" href={href(paths.answersIn(id))}>
        {t('respondents.bringIn')}
      </ButtonLink>
      {rate.answered > 0 && (
        <ButtonLink kind="secondary" iconRight="arrow-right" href={href(paths.agree(id))}>
          {t('response.agree')}
        </ButtonLink>
      )}
    </Row>
  );
  if (namingOf(round) === 'nameless') {
    return (
      <Section heading={t('response.heading')} intro={t('response.nameless')}>
        <Stack gap="m">
          {progress}
          {next}
        </Stack>
      </Section>
    );
  }
  const button = ({ sector, handled }: SectorResponse) => (
    <WhileOpen>
      <Button kind="quiet" size="s" onClick={() => setHandling(sector)}>
        {t(handled ? 'response.changeHandled' : 'response.addHandled')}{' '}
        <VisuallyHidden>{sectors.name(sector)}</VisuallyHidden>
      </Button>
    </WhileOpen>
  );
  return (
    <Section heading={t('response.heading')}>
      <Stack gap="m">
        {progress}
        {next}
        {rate.missing.length > 0 && (
          <p>
            {t('response.missing', {
              count: rate.missing.length,
              sectors: rate.missing.map(sectors.name).join('; '),
            })}
          </p>
        )}
        <DataTable
          caption={t('response.table')}
          columns={[
            { key: 'sector', header: t('response.sector'), cell: ({ sector }) => sectors.name(sector) },
            {
              key: 'answered',
              header: t('response.answered'),
              cell: ({ answered, respondents }) => t('response.of', { answered, of: respondents.length }),
            },
            {
              key: 'handled',
              header: t('response.handled'),
              cell: ({ handled }) =>
                handled ? `${handled.body}, ${formatDate(handled.date, language)}` : t('response.notHandled'),
            },
            { key: 'change', header: t('response.change'), hideHeader: true, cell: button },
          ]}
          rows={asked}
          rowKey={({ sector }) => sector}
        />
        {nobody.length > 0 && (
          <>
            <p>
              {t('response.nobody', {
                count: nobody.length,
                sectors: nobody.map(sectors.name).join('; '),
              })}
            </p>
            <WhileOpen>
              <SectorPicker
                summary={t('response.others.summary')}
                text={t('response.others.text')}
                buttonText={t('response.others.button')}
                codes={nobody}
                name={sectors.name}
                onPick={setHandling}
              />
            </WhileOpen>
          </>
        )}
      </Stack>
      {handling !== null && (
        <HandledDialog
          sector={handling}
          name={sectors.name(handling)}
          handled={rate.sectors.find(({ sector }) => sector === handling)?.handled ?? null}
          onClose={() => setHandling(null)}
        />
      )}
    </Section>
  );
}
