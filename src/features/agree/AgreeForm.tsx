import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChecklistItem, LEVELS } from '#domain/checklist/checklist.ts';
import type { Meeting } from '#domain/round/meeting-values.ts';
import { Button } from '#ui/Button.tsx';
import { LevelCards } from '#ui/LevelCards.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { type Choice, otherChoices } from '../answer-choice.ts';
import { FindingOut } from '../FindingOut.tsx';
import { WhileOpen } from '../WhileOpen.tsx';
import { AgreementTexts } from './AgreementTexts.tsx';
import { useAgreement } from './use-agreement.ts';
import type { Group } from './use-group.ts';

interface AgreeFormProps {
  readonly item: ChecklistItem;
  readonly group: Group;
  readonly meeting: (Meeting & { readonly id: string }) | null;
}

/** The group's answer to one statement: level, reason and differing opinion. Saved as it is chosen. */
export function AgreeForm({ item, group, meeting }: AgreeFormProps) {
  const { t } = useTranslation('agree');
  const name = useId();
  const cards = useRef<HTMLFieldSetElement>(null);
  const agreement = useAgreement(item, meeting);
  const { agreed } = agreement;
  const { levels } = group.textsOf(item.id);
  return (
    <WhileOpen>
      <Stack gap="s">
        <LevelCards
          ref={cards}
          legend={t('form.question')}
          name={name}
          cards={LEVELS.map((level) => ({
            value: `${level}` as Choice,
            mark: `${level}`,
            title: group.scale[level].label,
            text: levels[level],
          }))}
          value={agreement.shown}
          onChange={agreement.choose}
          chosenText={t('form.chosen')}
          others={otherChoices(group.scale, agreement.statutory)}
        />
        {agreed?.answer.kind === 'unknown' ? (
          <FindingOut answer={agreed.answer} scale={group.scale} onChange={agreement.give} />
        ) : null}
        <AgreementTexts agreement={agreement} />
        <Row>
          {meeting ? (
            <Button kind="secondary" size="s" onClick={agreement.carry}>
              {t('form.carry')}
            </Button>
          ) : null}
          {agreed || agreement.shown ? (
            <Button
              kind="quiet"
              size="s"
              icon="remove"
              onClick={() => {
                // The button is about to go.
                cards.current?.querySelector('input')?.focus();
                agreement.clear();
              }}
            >
              {t('form.clear')}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </WhileOpen>
  );
}
