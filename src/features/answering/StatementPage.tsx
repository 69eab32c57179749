import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LEVELS } from '#domain/checklist/checklist.ts';
import type { ItemTexts } from '#domain/checklist/checklist-texts.ts';
import { placeOfRound } from '#domain/round/round.ts';
import { ItemDetails } from '#parts/ItemDetails.tsx';
import { areaName, itemWords } from '#parts/round-words.ts';
import { useExplainer } from '#parts/useExplainer.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Columns } from '#ui/Columns.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { localKey, useLocalSwitch } from '../local-choices.ts';
import { useServices } from '../services.ts';
import { WhileOpen } from '../WhileOpen.tsx';
import { AgreedHere } from './AgreedHere.tsx';
import { AnswerCards } from './AnswerCards.tsx';
import { AreaBar } from './AreaBar.tsx';
import { useAnswerer } from './answerer.ts';
import { EvidenceSection } from './EvidenceSection.tsx';
import { IndicatorsHere } from './IndicatorsHere.tsx';
import { LastYearAnswer } from './LastYearAnswer.tsx';
import { LevelTerms } from './LevelTerms.tsx';
import { MarkField } from './MarkField.tsx';
import { NoteField } from './NoteField.tsx';
import { StatementSettings } from './StatementSettings.tsx';
import { useAnswer } from './use-answer.ts';
import { useAnswerKeys } from './use-answer-keys.ts';
import { WalkLinks } from './WalkLinks.tsx';
import type { Step } from './walk.ts';
import { pathAfter, pathBefore } from './walk-paths.ts';

/** One statement in large type with everything that belongs to it. */
export function StatementPage({ step }: { step: Step }) {
  const { item, part } = step;
  const { t } = useTranslation(['answering', 'common']);
  const round = useRound();
  const language = useLanguage();
  const { content, settings } = useServices();
  const [, navigate] = useLocation();
  const checklistTexts = useChecklistTexts();
  const { scale, sectors } = checklistTexts;
  const place = placeOfRound(round);
  const texts = useMemo(
    () => itemWords(round, checklistTexts, language, item.id),
    [round, checklistTexts, language, item.id],
  );
  const words = useExplainer(content.glossary(language), language, textsToExplain(texts));
  const inHand = useAnswer(item, place, scale);
  const [hasShortcuts, setHasShortcuts] = useLocalSwitch(localKey.shortcuts, true);
  const [isLastYearAfter, setLastYearAfter] = useLocalSwitch(localKey.lastYearAfter, false);
  const region = useRef<HTMLDivElement>(null);
  const reasonId = useId();
  const roundId = round.header.id;
  const answerer = useAnswerer();
  // Paper answers typed in between leave the group's own place as it was.
  const keepsPlace = answerer.respondent === null || round.header.sheet !== undefined;
  const area = round.checklist.areas.find(({ items }) => items.some(({ id }) => id === item.id));

  useEffect(() => {
    if (keepsPlace) settings.write(localKey.leftAt(roundId), item.id);
  }, [settings, roundId, item.id, keepsPlace]);

  useAnswerKeys(region, hasShortcuts, inHand, {
    reasonId,
    next: () => navigate(pathAfter(answerer, roundId, step)),
    previous: () => {
      const path = pathBefore(answerer, roundId, step);
      if (path) navigate(path);
    },
  });
  // The button that is about to go hands its focus to the statement.
  const focusStatement = () => region.current?.querySelector('h1')?.focus();

  return (
    <div ref={region}>
      <Stack gap="l">
        <Stack gap="s">
          <AreaBar step={step} />
          <AgreedHere />
          <PageTitle
            documentTitle={`${item.code} ${texts.statement}`}
            eyebrow={
              <>
                {t('statement', { code: item.code })}
                {area && part.kind !== 'area' ? ` · ${areaName(round, checklistTexts, language, area.id)}` : null}{' '}
                {inHand.statutory ? <Badge shape="flag">{t('common:statutory')}</Badge> : null}
              </>
            }
            focusKey={item.id}
          >
            {words.explain(texts.statement)}
          </PageTitle>
          {texts.boundary ? (
            <Prose as="p" tone="soft">
              {texts.boundary}
            </Prose>
          ) : null}
        </Stack>
        <Stack gap="s">
          <WhileOpen>
            <AnswerCards
              inHand={inHand}
              scale={scale}
              levels={texts.levels}
              reasonId={reasonId}
              onClear={focusStatement}
            />
          </WhileOpen>
          <LevelTerms terms={LEVELS.flatMap((level) => words.termsIn(texts.levels[level]))} />
          <WhileOpen>
            <LastYearAnswer item={item} inHand={inHand} scale={scale} isShownAfter={isLastYearAfter} />
          </WhileOpen>
        </Stack>
        <Columns min="l">
          <div>
            <Stack gap="s">
              <WhileOpen>
                <NoteField item={item.id} caution={texts.caution} />
                <MarkField item={item.id} />
              </WhileOpen>
            </Stack>
          </div>
          <WhileOpen>
            <EvidenceSection item={item.id} />
          </WhileOpen>
          <IndicatorsHere item={item.id} />
        </Columns>
        <ItemDetails item={item} texts={texts} place={place} sectorNames={sectors} explain={words.explain} />
        <WalkLinks step={step} />
        <StatementSettings
          item={item}
          statutory={inHand.statutory}
          hasShortcuts={hasShortcuts}
          onShortcuts={setHasShortcuts}
          isLastYearAfter={isLastYearAfter}
          onLastYearAfter={setLastYearAfter}
        />
      </Stack>
    </div>
  );
}

/** In reading order: a word is explained where it stands first. */
function textsToExplain({ statement, levels, why }: ItemTexts): string[] {
  return [statement, ...LEVELS.map((level) => levels[level]), why];
}
