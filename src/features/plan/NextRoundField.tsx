import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeNextRoundMonth, nextRoundMonthOf } from '#domain/plan/next-round-month.ts';
import { useRound } from '../hooks.ts';
import { MonthField } from './MonthField.tsx';
import { useWrite } from './use-write.ts';

/** In which month the next round begins; kept as soon as month and year are there. */
export function NextRoundField() {
  const { t } = useTranslation('plan');
  const round = useRound();
  const write = useWrite();
  const saved = nextRoundMonthOf(round);
  // The year after this round's is the likely one; without a month there is nothing to keep.
  const [half, setHalf] = useState(`${round.header.year + 1}-`);
  const [known, setKnown] = useState(saved);
  const [isOpen, setOpen] = useState(saved === '');
  if (saved !== known) {
    setKnown(saved);
    setOpen(saved === '');
  }
  return (
    <MonthField
      legend={t('calendar.nextRound')}
      error={undefined}
      value={isOpen ? half : saved}
      onBlur={() => undefined}
      inputRef={null}
      onChange={(month) => {
        if (/^\d{4}-\d{2}$/.test(month)) {
          write(changeNextRoundMonth(month));
          return;
        }
        setHalf(month === '' ? `${round.header.year + 1}-` : month);
        setOpen(true);
        if (saved !== '') write(changeNextRoundMonth(''));
      }}
    />
  );
}
