import { useMemo } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { respondentOfSheet } from '#domain/exchange/sheet.ts';
import { AnswerListScreen } from '#features/answering/AnswerListScreen.tsx';
import { AnswerScreen } from '#features/answering/AnswerScreen.tsx';
import { AnswererProvider } from '#features/answering/answerer.ts';
import { OwnPartDoneScreen } from '#features/answering/OwnPartDoneScreen.tsx';
import { sheetAnswerer } from '#features/answering/own-answerer.ts';
import { useRound } from '#features/hooks.ts';
import { paths } from '#features/paths.ts';
import { HandBackScreen } from '#features/sheet/HandBackScreen.tsx';
import { SheetScreen } from '#features/sheet/SheetScreen.tsx';
import { SheetFrame } from './SheetFrame.tsx';

/** The screens of a respondent's own sheet. Every other address of a round leads to its start: there is nothing else here. */
export function SheetScreens() {
  const sheet = useRound();
  const respondent = respondentOfSheet(sheet)?.id ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: naming is fixed with the sheet; its answers don't matter here
  const answerer = useMemo(() => sheetAnswerer(sheet, respondent), [sheet.header.id, respondent]);
  return (
    <AnswererProvider value={answerer}>
      <SheetFrame>
        <Switch>
          <Route path={paths.sheet(':round')}>
            <SheetScreen />
          </Route>
          <Route path={`${paths.answers(':round')}/:item?`}>{({ item }) => <AnswerScreen item={item} />}</Route>
          <Route path={paths.areaDone(':round', ':part')}>
            {(params: Readonly<Record<string, string | undefined>>) => <OwnPartDoneScreen part={params.part ?? ''} />}
          </Route>
          <Route path={paths.answerList(':round')}>
            <AnswerListScreen />
          </Route>
          <Route path={paths.handBack(':round')}>
            <HandBackScreen />
          </Route>
          <Route>
            <Redirect to={paths.sheet(sheet.header.id)} replace={true} />
          </Route>
        </Switch>
      </SheetFrame>
    </AnswererProvider>
  );
}
