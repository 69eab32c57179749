import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { itemsInScope } from '#domain/checklist/items-in-scope.ts';
import { answersOf } from '#domain/round/read-answers.ts';
import { actionsOf, lastActionsOf } from '#domain/round/read-plan.ts';
import { placeOfRound, scopeOf } from '#domain/round/round.ts';
import { useLanguage, useRound } from '#features/hooks.ts';
import { LostPartsNotice } from '#features/LostPartsNotice.tsx';
import { href, paths } from '#features/paths.ts';
import { SaveFailedNotice } from '#features/round-file/SaveFailedNotice.tsx';
import { SaveStatus } from '#features/round-file/SaveStatus.tsx';
import { roundName } from '#features/round-name.ts';
import { Badge } from '#ui/Badge.tsx';
import { Row } from '#ui/Row.tsx';
import { Spine } from '#ui/Spine.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { Frame } from './Frame.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useLeaveGuard } from './useLeaveGuard.ts';

/** The frame of a round's screens: whose round it is, the steps with the current one, and the save line. */
export function RoundFrame({ children }: { readonly children: ReactNode }) {
  const round = useRound();
  const language = useLanguage();
  const { t } = useTranslation(['app', 'common']);
  const [location] = useLocation();
  useLeaveGuard();
  useEffect(() => {
    if (location) window.scrollTo(0, 0);
  }, [location]);

  const { id, example, previous } = round.header;
  const asked = itemsInScope(round.checklist, scopeOf(round), placeOfRound(round));
  const answers = answersOf(round);
  const answered = asked.filter((item) => answers.has(item.id)).length;
  const actions = actionsOf(round).length;
  const hasLastYear = previous !== null && (lastActionsOf(round).size > 0 || actionsOf(round).some((a) => a.continues));
  const here = (...starts: string[]) => starts.some((start) => location.startsWith(start));
  const steps = [
    {
      id: 'preparation',
      href: href(paths.preparation(id)),
      title: t('spine.preparation'),
      current: here(paths.preparation(id), paths.lastYear(id)),
    },
    {
      id: 'answers',
      href: href(paths.answers(id)),
      title: t('spine.answers'),
      note: `${answered}/${asked.length}`,
      current: here(paths.answers(id), paths.answerList(id), paths.areaDone(id, '')),
    },
    { id: 'results', href: href(paths.results(id)), title: t('spine.results'), current: here(paths.results(id)) },
    {
      id: 'actions',
      href: href(paths.actions(id)),
      title: t('spine.actions'),
      ...(actions > 0 ? { note: String(actions) } : {}),
      current: here(paths.actions(id), paths.plan(id)),
    },
    { id: 'reports', href: href(paths.reports(id)), title: t('spine.reports'), current: here(paths.reports(id)) },
  ];
  const aside = [
    ...(hasLastYear
      ? [{ href: href(paths.lastYear(id)), label: t('spine.lastYear'), current: here(paths.lastYear(id)) }]
      : []),
    { href: href(paths.years(id)), label: t('spine.years'), current: here(paths.years(id)) },
  ];

  return (
    <Frame
      context={
        <Row gap="s">
          <span>{roundName(round.header, language)}</span>
          {example && <Badge tone="warning">{t('common:exampleMark')}</Badge>}
        </Row>
      }
      status={
        <Row gap="s" align="center">
          <SaveStatus />
          <UndoButtons />
        </Row>
      }
      notices={
        <>
          <SaveFailedNotice />
          <LostPartsNotice />
        </>
      }
      spine={
        <Spine
          label={t('spine.label')}
          steps={steps}
          currentText={t('spine.current')}
          menuText={t('spine.menu')}
          aside={
            <Row gap="m">
              {aside.map((link) => (
                <TextLink key={link.href} href={link.href} current={link.current}>
                  {link.label}
                </TextLink>
              ))}
            </Row>
          }
        />
      }
    >
      {children}
    </Frame>
  );
}
