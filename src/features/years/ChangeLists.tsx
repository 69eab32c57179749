import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, ItemComparison, YearAnswers } from '#domain/compare/compare-rounds.ts';
import type { YearsTable } from '#domain/compare/years-table.ts';
import type { Round } from '#domain/round/round.ts';
import { Columns } from '#ui/Columns.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { CauseField } from './CauseField.tsx';
import { ChangeMark } from './ChangeMark.tsx';
import type { RoundLabels } from './use-round-labels.ts';
import type { YearsWords } from './use-years-words.ts';

const SHOWN = 5;
const SPAN = 'span';

interface ChangeListsProps {
  readonly table: YearsTable;
  readonly rounds: readonly Round[];
  readonly labels: RoundLabels;
  readonly words: YearsWords;
  /** Only statements of this area; null: all. */
  readonly area: string | null;
}

/** What has risen and fallen most, and why: without the cause a fall is easily misread (YR3). */
export function ChangeLists({ table, rounds, labels, words, area }: ChangeListsProps) {
  const { t } = useTranslation('years');
  const [chosen, setChosen] = useState('');
  const pair = ([older, newer]: readonly (YearAnswers | undefined)[]) =>
    `${older ? labels.short(older) : ''}–${newer ? labels.short(newer) : ''}`;
  const steps = table.steps.map((comparison, index) => ({
    value: String(index),
    comparison,
    newer: table.rounds[index + 1],
    label: pair([table.rounds[index], table.rounds[index + 1]]),
  }));
  const span = {
    value: SPAN,
    comparison: table.span,
    newer: undefined,
    label: pair([table.rounds[0], table.rounds.at(-1)]),
  };
  const between = (chosen === SPAN ? span : steps.find(({ value }) => value === chosen)) ?? steps.at(-1) ?? span;
  const newer = rounds.find(({ header }) => header.id === between.newer?.round);
  const inArea = (items: Comparison['improved']) => items.filter((item) => area === null || item.areaId === area);
  return (
    <Stack gap="l">
      {steps.length > 1 && (
        <SelectField
          label={t('between.label')}
          choices={[
            ...[...steps].reverse().map(({ value, label }) => ({ value, label })),
            { value: SPAN, label: t('between.span', { years: span.label }) },
          ]}
          value={between.value}
          onChange={(event) => setChosen(event.target.value)}
        />
      )}
      <Columns min="l">
        <div>
          <ChangeList
            heading={t('improved')}
            none={t('noneImproved')}
            items={inArea(between.comparison.improved)}
            {...{ newer, words }}
          />
        </div>
        <div>
          <ChangeList
            heading={t('declined')}
            none={t('noneDeclined')}
            items={inArea(between.comparison.declined)}
            {...{ newer, words }}
          />
        </div>
      </Columns>
    </Stack>
  );
}

interface ChangeListProps {
  readonly heading: string;
  readonly none: string;
  readonly items: readonly ItemComparison[];
  readonly newer: Round | undefined;
  readonly words: YearsWords;
}

function ChangeList({ heading, none, items, newer, words }: ChangeListProps) {
  const { t } = useTranslation('years');
  return (
    <Section heading={heading}>
      {items.length === 0 ? (
        <Prose>{none}</Prose>
      ) : (
        <Stack gap="m">
          <Stack as="ul" gap="l">
            {items.slice(0, SHOWN).map((item) => (
              <li key={item.itemId}>
                <Stack gap="xs">
                  <span>{words.statement(item.itemId)}</span>
                  <Row>
                    <ChangeMark step={item} code={words.code} />
                  </Row>
                  <CauseField itemId={item.itemId} statement={words.statement(item.itemId)} newer={newer} />
                </Stack>
              </li>
            ))}
          </Stack>
          {items.length > SHOWN && <p>{t('more', { count: items.length - SHOWN })}</p>}
        </Stack>
      )}
    </Section>
  );
}
