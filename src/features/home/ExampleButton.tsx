import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '#ui/Button.tsx';
import { useLanguage } from '../hooks.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { useLeaveUnsaved } from '../use-leave-unsaved.tsx';

/** Opens the filled example; it is made once and stays in its own place until it is removed (AN8). */
export function ExampleButton() {
  const { t } = useTranslation('home');
  const { session, content } = useServices();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { mayLeave, dialog } = useLeaveUnsaved();
  const [isBusy, setIsBusy] = useState(false);

  async function open() {
    if (!(await mayLeave())) return;
    setIsBusy(true);
    const example = await content.example();
    await session.list();
    const newestYear = example.rounds.at(-1)?.year;
    const here = session
      .getState()
      .rounds?.find(({ header }) => header.example && header.previous !== null && header.year === newestYear);
    if (here) {
      setIsBusy(false);
      return navigate(paths.results(here.header.id));
    }
    // Few open the example, so what makes it comes when asked for.
    const { exampleRounds } = await import('#domain/round/example-round.ts');
    const rounds = exampleRounds(example, {
      language,
      checklist: content.checklist(),
      checklistRef: content.checklistRef(),
      newId: session.newId,
    });
    for (const round of rounds) await session.start(round);
    setIsBusy(false);
    const newest = rounds.at(-1);
    if (!newest) return;
    navigate(paths.results(newest.header.id));
  }

  return (
    <>
      <Button kind="secondary" busy={isBusy} busyText={t('doors.example.busy')} onClick={() => void open()}>
        {t('doors.example.button')}
      </Button>
      {dialog}
    </>
  );
}
