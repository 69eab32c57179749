import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useLanguage, useRound } from '#features/hooks.ts';
import { LostPartsNotice } from '#features/LostPartsNotice.tsx';
import { href, paths } from '#features/paths.ts';
import { respondentName } from '#features/respondent-name.ts';
import { SaveFailedNotice } from '#features/round-file/SaveFailedNotice.tsx';
import { SaveStatus } from '#features/round-file/SaveStatus.tsx';
import { roundName } from '#features/round-name.ts';
import { useSheetItems } from '#features/sheet/use-sheet-items.ts';
import { useSheetOwner } from '#features/sheet/use-sheet-owner.ts';
import { useSectors } from '#features/use-sectors.ts';
import { Badge } from '#ui/Badge.tsx';
import { Spine } from '#ui/Spine.tsx';
import { Frame } from './Frame.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useLeaveGuard } from './useLeaveGuard.ts';

/** The calm frame of a respondent's sheet: whose answers to which round, three steps, and the save line. */
export function SheetFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation(['sheet', 'app', 'common']);
  const sheet = useRound();
  const language = useLanguage();
  const [location] = useLocation();
  const { respondent } = useSheetOwner(sheet);
  const who = respondentName(respondent, useSectors(sheet), language);
  const { answered, of } = useSheetItems(sheet);
  useLeaveGuard();
  useEffect(() => {
    if (location) window.scrollTo(0, 0);
  }, [location]);

  const { id, example } = sheet.header;
  const here = (...starts: string[]) => starts.some((start) => location.startsWith(start));
  const steps = [
    { id: 'start', href: href(paths.sheet(id)), title: t('sheet:frame.start'), current: here(paths.sheet(id)) },
    {
      id: 'answers',
      href: href(paths.answers(id)),
      title: t('sheet:frame.answers'),
      note: `${answered}/${of}`,
      current: here(paths.answers(id), paths.answerList(id), paths.areaDone(id, '')),
    },
    {
      id: 'hand-back',
      href: href(paths.handBack(id)),
      title: t('sheet:frame.handBack'),
      current: here(paths.handBack(id)),
    },
  ];
  return (
    <Frame
      context={[roundName(sheet.header, language), who].filter(Boolean).join(' · ')}
      beside={
        <>
          <UndoButtons />
          {example ? <Badge tone="warning">{t('common:exampleMark')}</Badge> : null}
        </>
      }
      status={<SaveStatus />}
      notices={
        <>
          <SaveFailedNotice />
          <LostPartsNotice />
        </>
      }
      spine={
        <Spine
          label={t('sheet:frame.label')}
          steps={steps}
          currentText={t('app:spine.current')}
          menuText={t('app:spine.menu')}
        />
      }
    >
      {children}
    </Frame>
  );
}
