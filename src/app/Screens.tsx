import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { paths } from '#features/paths.ts';
import { Frame } from './Frame.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { OpenRound } from './OpenRound.tsx';

// Each screen comes when it is first asked for; the service worker has them all after the first visit.
const NewRoundScreen = lazy(async () => ({
  default: (await import('#features/new-round/NewRoundScreen.tsx')).NewRoundScreen,
}));
const OpenFileScreen = lazy(async () => ({
  default: (await import('#features/round-file/OpenFileScreen.tsx')).OpenFileScreen,
}));
const PreparationScreen = lazy(async () => ({
  default: (await import('#features/preparation/PreparationScreen.tsx')).PreparationScreen,
}));
const AnswerScreen = lazy(async () => ({
  default: (await import('#features/answering/AnswerScreen.tsx')).AnswerScreen,
}));
const AreaDoneScreen = lazy(async () => ({
  default: (await import('#features/answering/AreaDoneScreen.tsx')).AreaDoneScreen,
}));
const AnswerListScreen = lazy(async () => ({
  default: (await import('#features/answering/AnswerListScreen.tsx')).AnswerListScreen,
}));
const ResultsScreen = lazy(async () => ({
  default: (await import('#features/results/ResultsScreen.tsx')).ResultsScreen,
}));
const ClosingSection = lazy(async () => ({
  default: (await import('#features/closing/ClosingSection.tsx')).ClosingSection,
}));
const DraftsScreen = lazy(async () => ({ default: (await import('#features/drafts/DraftsScreen.tsx')).DraftsScreen }));
const IndicatorsScreen = lazy(async () => ({
  default: (await import('#features/indicators/IndicatorsScreen.tsx')).IndicatorsScreen,
}));
const YearsScreen = lazy(async () => ({ default: (await import('#features/years/YearsScreen.tsx')).YearsScreen }));
const DocumentsScreen = lazy(async () => ({
  default: (await import('#features/documents/DocumentsScreen.tsx')).DocumentsScreen,
}));
const DocumentScreen = lazy(async () => ({
  default: (await import('#features/documents/DocumentScreen.tsx')).DocumentScreen,
}));
const LastYearScreen = lazy(async () => ({
  default: (await import('#features/plan/LastYearScreen.tsx')).LastYearScreen,
}));
const ActionsScreen = lazy(async () => ({
  default: (await import('#features/actions/ActionsScreen.tsx')).ActionsScreen,
}));
const PlanScreen = lazy(async () => ({ default: (await import('#features/plan/PlanScreen.tsx')).PlanScreen }));
const HandlingScreen = lazy(async () => ({
  default: (await import('#features/plan/HandlingScreen.tsx')).HandlingScreen,
}));
const ReportsScreen = lazy(async () => ({
  default: (await import('#features/reports/ReportsScreen.tsx')).ReportsScreen,
}));
const ReportScreen = lazy(async () => ({
  default: (await import('#features/reports/ReportScreen.tsx')).ReportScreen,
}));
const ChecklistFormScreen = lazy(async () => ({
  default: (await import('#features/reports/ChecklistFormScreen.tsx')).ChecklistFormScreen,
}));
const SharingScreen = lazy(async () => ({
  default: (await import('#features/sharing/SharingScreen.tsx')).SharingScreen,
}));
const SummaryScreen = lazy(async () => ({
  default: (await import('#features/reports/SummaryScreen.tsx')).SummaryScreen,
}));
const MinutesScreen = lazy(async () => ({
  default: (await import('#features/reports/MinutesScreen.tsx')).MinutesScreen,
}));
const ParallelScreen = lazy(async () => ({
  default: (await import('#features/parallel/ParallelScreen.tsx')).ParallelScreen,
}));
const AgreeScreen = lazy(async () => ({ default: (await import('#features/agree/AgreeScreen.tsx')).AgreeScreen }));
const MeetingScreen = lazy(async () => ({
  default: (await import('#features/agree/MeetingScreen.tsx')).MeetingScreen,
}));
const PresenterScreen = lazy(async () => ({
  default: (await import('#features/agree/PresenterScreen.tsx')).PresenterScreen,
}));
const WallFrame = lazy(async () => ({ default: (await import('./WallFrame.tsx')).WallFrame }));
const FromScreen = lazy(async () => ({ default: (await import('#features/sheet/FromScreen.tsx')).FromScreen }));
const RespondentScreen = lazy(async () => ({
  default: (await import('#features/answering/RespondentScreen.tsx')).RespondentScreen,
}));
const GroupScreen = lazy(async () => ({ default: (await import('#features/group/GroupScreen.tsx')).GroupScreen }));
const AnswersInScreen = lazy(async () => ({
  default: (await import('#features/answers-in/AnswersInScreen.tsx')).AnswersInScreen,
}));
const ConflictsScreen = lazy(async () => ({
  default: (await import('#features/answers-in/ConflictsScreen.tsx')).ConflictsScreen,
}));
const HandOverScreen = lazy(async () => ({
  default: (await import('#features/hand-over/HandOverScreen.tsx')).HandOverScreen,
}));
const ChecklistScreen = lazy(async () => ({
  default: (await import('#features/checklist/ChecklistScreen.tsx')).ChecklistScreen,
}));
const CatalogueScreen = lazy(async () => ({
  default: (await import('#features/catalogue/CatalogueScreen.tsx')).CatalogueScreen,
}));
const ModelScreen = lazy(async () => ({ default: (await import('#features/catalogue/ModelScreen.tsx')).ModelScreen }));
const RegionScreen = lazy(async () => ({ default: (await import('#features/region/RegionScreen.tsx')).RegionScreen }));
const GlossaryScreen = lazy(async () => ({
  default: (await import('#features/info/GlossaryScreen.tsx')).GlossaryScreen,
}));
const HelpScreen = lazy(async () => ({ default: (await import('#features/info/HelpScreen.tsx')).HelpScreen }));
const AccessibilityScreen = lazy(async () => ({
  default: (await import('#features/info/AccessibilityScreen.tsx')).AccessibilityScreen,
}));
const PrivacyScreen = lazy(async () => ({ default: (await import('#features/info/PrivacyScreen.tsx')).PrivacyScreen }));

export function Screens() {
  return (
    <Switch>
      <Route path={paths.presenter(':round', ':meeting')}>
        {(params) => (
          <OpenRound id={named(params, 'round')} frame={WallFrame}>
            <PresenterScreen meeting={named(params, 'meeting')} />
          </OpenRound>
        )}
      </Route>
      <Route path="/round/:round/*?">{({ round }) => <RoundScreens round={round} />}</Route>
      <Route>
        <Frame>
          <Switch>
            <Route path={paths.home} component={HomeScreen} />
            <Route path={paths.newRound}>
              <NewRoundScreen />
            </Route>
            <Route path={paths.nextRound(':round')}>
              {(params) => <NewRoundScreen from={named(params, 'round')} />}
            </Route>
            <Route path={paths.openFile}>
              <OpenFileScreen />
            </Route>
            <Route path={paths.paste}>
              <FromScreen />
            </Route>
            <Route path={paths.checklist}>
              <ChecklistScreen />
            </Route>
            <Route path={paths.checklistForm}>
              <ChecklistFormScreen />
            </Route>
            <Route path={paths.models}>
              <CatalogueScreen />
            </Route>
            <Route path={paths.model(':id')}>{(params) => <ModelScreen id={named(params, 'id')} />}</Route>
            <Route path={paths.region}>
              <RegionScreen />
            </Route>
            <Route path={paths.glossary}>
              <GlossaryScreen />
            </Route>
            <Route path={paths.help}>
              <HelpScreen />
            </Route>
            <Route path={paths.accessibility}>
              <AccessibilityScreen />
            </Route>
            <Route path={paths.privacy}>
              <PrivacyScreen />
            </Route>
            <Route>
              <NotFoundScreen />
            </Route>
          </Switch>
        </Frame>
      </Route>
    </Switch>
  );
}

function RoundScreens({ round }: { readonly round: string }) {
  return (
    <OpenRound id={round}>
      <Switch>
        <Route path={paths.preparation(':round')}>
          <PreparationScreen />
        </Route>
        <Route path={`${paths.answers(':round')}/:item?`}>{({ item }) => <AnswerScreen item={item} />}</Route>
        <Route path={paths.areaDone(':round', ':area')}>
          {(params) => <AreaDoneScreen area={named(params, 'area')} />}
        </Route>
        <Route path={paths.answerList(':round')}>
          <AnswerListScreen />
        </Route>
        <Route path={paths.results(':round')}>
          <ResultsScreen>
            <ClosingSection />
          </ResultsScreen>
        </Route>
        <Route path={paths.indicators(':round')}>
          <IndicatorsScreen />
        </Route>
        <Route path={paths.lastYear(':round')}>
          <LastYearScreen />
        </Route>
        <Route path={paths.actions(':round')}>
          <ActionsScreen />
        </Route>
        <Route path={paths.plan(':round')}>
          <PlanScreen />
        </Route>
        <Route path={paths.handling(':round')}>
          <HandlingScreen />
        </Route>
        <Route path={paths.reports(':round')}>
          <ReportsScreen />
        </Route>
        <Route path={paths.report(':round', ':kind')}>
          {(params) => <ReportScreen kind={named(params, 'kind')} />}
        </Route>
        <Route path={paths.drafts(':round')}>
          <DraftsScreen />
        </Route>
        <Route path={paths.sharing(':round')}>
          <SharingScreen />
        </Route>
        <Route path={paths.parallel(':round')}>
          <ParallelScreen />
        </Route>
        <Route path={paths.summary(':round')}>
          <SummaryScreen />
        </Route>
        <Route path={paths.minutes(':round', ':meeting')}>
          {(params) => <MinutesScreen meeting={named(params, 'meeting')} />}
        </Route>
        <Route path={paths.documents(':round')}>
          <DocumentsScreen />
        </Route>
        <Route path={paths.document(':round', ':document')}>
          {(params) => <DocumentScreen id={named(params, 'document')} />}
        </Route>
        <Route path={paths.agree(':round')}>
          <AgreeScreen />
        </Route>
        <Route path={paths.meeting(':round', ':meeting')}>
          {(params) => <MeetingScreen meeting={named(params, 'meeting')} />}
        </Route>
        <Route path={`${paths.respondent(':round', ':respondent')}/:item?`}>
          {(params) => (
            <RespondentScreen respondent={named(params, 'respondent')} item={named(params, 'item') || undefined} />
          )}
        </Route>
        <Route path={paths.group(':round')}>
          <GroupScreen />
        </Route>
        <Route path={paths.answersIn(':round')}>
          <AnswersInScreen />
        </Route>
        <Route path={paths.conflicts(':round')}>
          <ConflictsScreen />
        </Route>
        <Route path={paths.handOver(':round')}>
          <HandOverScreen />
        </Route>
        <Route path={paths.years(':round')}>
          <YearsScreen />
        </Route>
        <Route>
          <NotFoundScreen />
        </Route>
      </Switch>
    </OpenRound>
  );
}

/** A part of the address by its name; the patterns above always have it. */
function named(params: Readonly<Record<string, string | undefined>>, name: string): string {
  return params[name] ?? '';
}
