import { useTranslation } from 'react-i18next';
import { nextRoundMonthOf } from '#domain/plan/next-round-month.ts';
import { calendarActions } from '#domain/plan/plan-calendar.ts';
import { isOpen } from '#domain/plan/plan-load.ts';
import { planActions } from '#domain/plan/review-state.ts';
import type { Action } from '#domain/round/action.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { formatDate } from '#parts/format-date.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { NextRoundField } from './NextRoundField.tsx';
import { useSaveCalendar } from './use-save-calendar.ts';

/** The due dates as a calendar file, with what goes in said beforehand (PL4). */
export function CalendarSection({ actions }: { readonly actions: readonly Action[] }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const nextRound = nextRoundMonthOf(useRound());
  const open = planActions(actions).filter(isOpen);
  const due = calendarActions(open).length;
  const { state, save } = useSaveCalendar(open);
  const hasEvents = due > 0 || nextRound !== '';
  return (
    <Section heading={t('calendar.heading')} intro={t('calendar.intro')}>
      <Stack gap="m">
        <NextRoundField />
        <div>
          <h3>{t('calendar.holds')}</h3>
          <ul>
            <li>{due > 0 ? t('calendar.due', { count: due }) : t('calendar.noDue')}</li>
            {due > 0 && open.length > due && <li>{t('calendar.without', { count: open.length - due })}</li>}
            <li>
              {nextRound === ''
                ? t('calendar.nextMissing')
                : t('calendar.next', { date: formatDate(`${nextRound}-01`, language) })}
            </li>
          </ul>
        </div>
        <div>
          <Button
            kind="secondary"
            icon="calendar"
            disabled={!hasEvents}
            busy={state.kind === 'busy'}
            busyText={t('calendar.busy')}
            onClick={() => void save()}
          >
            {t('calendar.button')}
          </Button>
        </div>
        {state.kind === 'failed' && <ErrorNotice error={state.error} level={3} />}
        {state.kind === 'saved' && (
          <Notice tone="success" heading={t('calendar.saved')} level={3} live="polite">
            <p>{t(`calendar.${state.file.kind}`, { name: state.file.name })}</p>
          </Notice>
        )}
        <Prose tone="soft" size="s">
          {t('calendar.update')}
        </Prose>
      </Stack>
    </Section>
  );
}
