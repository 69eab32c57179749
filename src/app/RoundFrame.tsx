import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { itemsInScope } from '#domain/checklist/items-in-scope.ts';
import { isClosed } from '#domain/closing/closings.ts';
import { respondentsOf } from '#domain/group/read-respondents.ts';
import { agreedAnswersOf, answersOf } from '#domain/round/read-answers.ts';
import { actionsOf, lastActionsOf } from '#domain/round/read-plan.ts';
import { placeOfRound, scopeOf, wayOf } from '#domain/round/round.ts';
import { useLanguage, useRound, useSession } from '#features/hooks.ts';
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

// Seldom needed, so it comes when it is.
const LostPartsNotice = lazy(async () => ({
  default: (await import('#features/LostPartsNotice.tsx')).LostPartsNotice,
}));

const ClosedNotice = lazy(async () => ({
  default: (await import('#features/closing/ClosedNotice.tsx')).ClosedNotice,
}));
const RefusedNotice = lazy(async () => ({
  default: (await import('#features/closing/RefusedNotice.tsx')).RefusedNotice,
}));

/** The frame of a round's screens: whose round it is, the steps with the current one, and the save line. */
export function RoundFrame({ children }: { readonly children: ReactNode }) {
  const round = useRound();
  const language = useLanguage();
  const { t } = useTranslation(['app', 'common']);
  const [location] = useLocation();
  const hasLost = useSession((state) => state.aside > 0);
  const isRefused = useSession((state) => state.refused !== null);
  useLeaveGuard();
  useEffect(() => {
    if (location) window.scrollTo(0, 0);
  }, [location]);

  const { id, example, previous } = round.header;
  const asked = itemsInScope(round.checklist, scopeOf(round), placeOfRound(round));
  const answers = answersOf(round);
  const answered = asked.filter((item) => answers.has(item.id)).length;
  const actions = actionsOf(round).length;
  const agreed = agreedAnswersOf(round);
  const settled = asked.filter((item) => agreed.has(item.id)).length;
  // Where the group answers together at once, every answer is agreed: a step of its own would mislead.
  const isAlone = wayOf(round) === 'alone' || respondentsOf(round).length > 0;
  const hasLastYear = previous !== null && (lastActionsOf(round).size > 0 || actionsOf(round).some((a) => a.continues));
  const here = (...starts: string[]) => starts.some((start) => location.startsWith(start));
  const isAgreeing = here(paths.agree(id), paths.meeting(id, ''));
  const steps = [
    {
      id: 'preparation',
      href: href(paths.preparation(id)),
      title: t('spine.preparation'),
      current: here(paths.preparation(id), paths.lastYear(id)),
    },
    {
      id: 'answers',
      // Where each sector answers alone, the step shows who has answered; what the group agrees has a step of its own.
      href: href(wayOf(round) === 'alone' ? paths.group(id) : paths.answers(id)),
      title: t('spine.answers'),
      note: `${answered}/${asked.length}`,
      current: here(
        paths.answers(id),
        paths.answerList(id),
        paths.areaDone(id, ''),
        paths.group(id),
        paths.answersIn(id),
        paths.respondent(id, ''),
        paths.conflicts(id),
        paths.handOver(id),
      ),
    },
    ...(isAlone
      ? [
          {
            id: 'agree',
            href: href(paths.agree(id)),
            title: t('spine.agree'),
            note: `${settled}/${asked.length}`,
            current: isAgreeing,
          },
        ]
      : []),
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
  // Where answers are read or taken in; the results have a section for it.
  const showsClosed =
    isClosed(round) && steps.some((step) => step.current && (step.id === 'answers' || step.id === 'agree'));
  const aside = [
    ...(isAlone ? [] : [{ href: href(paths.agree(id)), label: t('spine.agree'), current: isAgreeing }]),
    ...(hasLastYear
      ? [{ href: href(paths.lastYear(id)), label: t('spine.lastYear'), current: here(paths.lastYear(id)) }]
      : []),
    { href: href(paths.years(id)), label: t('spine.years'), current: here(paths.years(id)) },
    { href: href(paths.documents(id)), label: t('spine.documents'), current: here(paths.documents(id)) },
  ];

  return (
    <Frame
      context={roundName(round.header, language)}
      beside={
        <>
          <UndoButtons />
          {example && <Badge tone="warning">{t('common:exampleMark')}</Badge>}
        </>
      }
      status={<SaveStatus />}
      notices={
        <>
          <SaveFailedNotice />
          {hasLost && (
            <Suspense fallback={null}>
              <LostPartsNotice />
            </Suspense>
          )}
          <Suspense fallback={null}>
            {isRefused && <RefusedNotice />}
            {showsClosed && <ClosedNotice />}
          </Suspense>
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
