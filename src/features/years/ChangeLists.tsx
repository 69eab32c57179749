import { useTranslation } from 'react-i18next';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { Comparison, ItemComparison } from '#domain/compare/compare-rounds.ts';
import { changeCausesOf } from '#domain/round/read-answers.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { CHANGE_CAUSES } from '#domain/round/values.ts';
import { Columns } from '#ui/Columns.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { useServices } from '../services.ts';
import { ChangeMark } from './ChangeMark.tsx';
import { useStatement } from './use-statement.ts';

const SHOWN = 5;

interface ChangeListsProps {
  readonly comparison: Comparison;
  readonly texts: ChecklistTexts;
}

/** What has risen and fallen most, and why: without the cause a fall is easily misread (YR3). */
export function ChangeLists({ comparison, texts }: ChangeListsProps) {
  const { t } = useTranslation('years');
  return (
    <Columns min="l">
      <ChangeList heading={t('improved')} none={t('noneImproved')} items={comparison.improved} texts={texts} />
      <ChangeList heading={t('declined')} none={t('noneDeclined')} items={comparison.declined} texts={texts} />
    </Columns>
  );
}

interface ChangeListProps {
  readonly heading: string;
  readonly none: string;
  readonly items: readonly ItemComparison[];
  readonly texts: ChecklistTexts;
}

function ChangeList({ heading, none, items, texts }: ChangeListProps) {
  const statement = useStatement(texts);
  return (
    <Section heading={heading}>
      {items.length === 0 ? (
        <Prose>{none}</Prose>
      ) : (
        <Stack as="ul" gap="l">
          {items.slice(0, SHOWN).map((item) => (
            <li key={item.itemId}>
              <Stack gap="xs">
                <span>{statement(item.itemId)}</span>
                <Row>
                  <ChangeMark item={item} />
                </Row>
                <CauseField itemId={item.itemId} statement={statement(item.itemId)} />
              </Stack>
            </li>
          ))}
        </Stack>
      )}
    </Section>
  );
}

function CauseField({ itemId, statement }: { readonly itemId: string; readonly statement: string }) {
  const { t } = useTranslation('years');
  const { session } = useServices();
  const cause = changeCausesOf(useRound()).get(itemId) ?? '';
  return (
    <SelectField
      label={t('cause.label', { statement })}
      hideLabel
      emptyText={t('cause.empty')}
      choices={CHANGE_CAUSES.map((value) => ({ value, label: t(`cause.${value}`) }))}
      value={cause}
      onChange={(event) =>
        session.change(new Map([[valueKey.changeCause(itemId), event.target.value === '' ? null : event.target.value]]))
      }
    />
  );
}
