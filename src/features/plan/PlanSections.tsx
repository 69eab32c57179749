import { useTranslation } from 'react-i18next';
import { MOST_FIRST_PRIORITY } from '#domain/plan/first-priority.ts';
import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { useAssessment } from '../use-assessment.ts';
import { FreeSlots } from './FreeSlots.tsx';
import { PlanTable, type RowVerbs } from './PlanTable.tsx';
import type { PlanGroups } from './plan-groups.ts';

interface PlanSectionsProps {
  readonly plan: PlanGroups;
  readonly verbs: RowVerbs;
}

/** The rows in three parts: the five first, those that wait, those that are over. */
export function PlanSections({ plan, verbs }: PlanSectionsProps) {
  const { t } = useTranslation('plan');
  const assessment = useAssessment();
  const { first, later, over, room, tooMany } = plan;
  return (
    <>
      <Section heading={t('first.heading')} intro={t('first.intro', { most: MOST_FIRST_PRIORITY })}>
        <ProgressBar
          label={t('first.places')}
          value={Math.min(first.length, MOST_FIRST_PRIORITY)}
          max={MOST_FIRST_PRIORITY}
          text={t('first.taken', { taken: first.length, of: MOST_FIRST_PRIORITY })}
          segments
        />
        {tooMany > 0 && (
          <Notice tone="warning">
            <p>{t('first.tooMany', { count: tooMany })}</p>
          </Notice>
        )}
        {first.length > 0 && (
          <PlanTable
            caption={t('first.heading')}
            actions={first}
            assessment={assessment}
            verbs={verbs}
            numberFrom={1}
            moveTo="later"
          />
        )}
        <FreeSlots room={room} />
      </Section>
      <Section heading={t('later.heading')} intro={later.length > 0 ? t('later.intro') : undefined}>
        {later.length > 0 ? (
          <PlanTable
            caption={t('later.heading')}
            actions={later}
            assessment={assessment}
            verbs={verbs}
            numberFrom={first.length + 1}
            moveTo="first"
          />
        ) : (
          <Prose>{t('later.none')}</Prose>
        )}
      </Section>
      {over.length > 0 && (
        <Section heading={t('over.heading')} intro={t('over.intro')}>
          <PlanTable caption={t('over.heading')} actions={over} assessment={assessment} verbs={verbs} />
        </Section>
      )}
    </>
  );
}
