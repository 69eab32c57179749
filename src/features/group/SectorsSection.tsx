import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnSector, OWN_SECTOR } from '#domain/group/change-group.ts';
import { sectorSettingsOf } from '#domain/group/sectors.ts';
import type { Round } from '#domain/round/round.ts';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useServices } from '../services.ts';
import { useSectors } from '../use-sectors.ts';
import { WhileOpen } from '../WhileOpen.tsx';
import { SectorDialog } from './SectorDialog.tsx';

/** The sectors as this municipality has them: renamed, joined, left out, its own (AN10). */
export function SectorsSection({ round }: { round: Round }) {
  const { t } = useTranslation(['group', 'common']);
  const { session } = useServices();
  const sectors = useSectors(round);
  const settings = sectorSettingsOf(round);
  const [editing, setEditing] = useState<string | null>(null);
  const codes = [...sectors.known, ...[...settings.keys()].filter((code) => !sectors.known.includes(code))];

  function stateOf(code: string): string {
    const setting = settings.get(code);
    if (setting?.leftOut) return t('group:sectors.leftOut');
    if (setting?.partOf) return t('group:sectors.partOf', { sector: sectors.name(setting.partOf) });
    if (isOwnSector(code)) return t('group:sectors.own');
    return setting?.name ? t('group:sectors.renamed') : t('group:sectors.asIs');
  }

  return (
    <Section heading={t('group:sectors.heading')} intro={t('group:sectors.intro')}>
      <Stack gap="m">
        <Expander summary={t('group:sectors.show', { count: sectors.here.length })}>
          <DataTable
            caption={t('group:sectors.table')}
            hideCaption
            columns={[
              { key: 'name', header: t('group:sectors.name'), cell: sectors.name },
              { key: 'state', header: t('group:sectors.state'), cell: stateOf },
              {
                key: 'edit',
                header: t('common:edit'),
                hideHeader: true,
                cell: (code) => (
                  <WhileOpen>
                    <Button kind="quiet" size="s" icon="edit" onClick={() => setEditing(code)}>
                      {t('common:edit')} <VisuallyHidden>{sectors.name(code)}</VisuallyHidden>
                    </Button>
                  </WhileOpen>
                ),
              },
            ]}
            rows={codes}
            rowKey={(code) => code}
          />
        </Expander>
        <div>
          <WhileOpen>
            <Button kind="secondary" icon="add" onClick={() => setEditing(`${OWN_SECTOR}${session.newId()}`)}>
              {t('group:sectors.add')}
            </Button>
          </WhileOpen>
        </div>
      </Stack>
      {editing !== null && (
        <SectorDialog round={round} sectors={sectors} code={editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}
