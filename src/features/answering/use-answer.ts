import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem, Place } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { isStatutory } from '#domain/checklist/items-in-scope.ts';
import type { Answer } from '#domain/round/answer.ts';
import { answerWords } from '#parts/answer-words.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { answerOf, type Choice, choiceOf } from '../answer-choice.ts';
import { useSession } from '../hooks.ts';
import { useServices } from '../services.ts';
import { useIsClosed } from '../use-is-closed.ts';
import { useWrite } from '../use-write.ts';
import { useAnswerer } from './answerer.ts';

export interface AnswerInHand {
  readonly answer: Answer | null;
  /** What the radio buttons show: the answer, or «not applicable» that still waits for its reason. */
  readonly shown: Choice | null;
  readonly statutory: boolean;
  choose(choice: Choice): void;
  /** False when there is no reason: then nothing is saved. */
  giveReason(reason: string): boolean;
  give(answer: Answer): void;
  clear(): void;
}

/** The answer to one statement with what can be done to it. Both ways of answering save through this. */
export function useAnswer(item: ChecklistItem, place: Place, scale: ChecklistTexts['scale']): AnswerInHand {
  const { session } = useServices();
  const { t } = useTranslation('answering');
  const announce = useAnnounce();
  const write = useWrite();
  const answerer = useAnswerer();
  const answer = useSession(({ round }) => round && answerer.answerOf(round, item.id));
  const statutory = isStatutory(item, place);
  const isClosed = useIsClosed();
  const [awaitsReason, setAwaitsReason] = useState(false);
  // A reason is also handed in while its field goes away; by then another answer may have been chosen.
  const wantsReason = useRef(false);
  const setWaiting = (awaits: boolean) => {
    wantsReason.current = awaits;
    setAwaitsReason(awaits);
  };

  const save = (next: Answer | null) => write((round) => answerer.changeAnswer(round, item.id, next, session.today()));
  const give = (next: Answer) => {
    setWaiting(false);
    save(next);
    announce(t('announce.chosen', { answer: answerWords(next, scale) }));
  };
  const offered = answer && !(statutory && answer.kind === 'not-applicable') ? answer : null;
  return {
    answer,
    shown: awaitsReason ? 'not-applicable' : offered && choiceOf(offered),
    statutory,
    choose(choice) {
      // A key press comes past the disabled fields.
      if (isClosed) return;
      const next = answerOf(choice);
      if (next) give(next);
      else if (!statutory && answer?.kind !== 'not-applicable') {
        setWaiting(true);
        announce(t('announce.reasonNeeded'));
      }
    },
    giveReason(reason) {
      const now = session.getState().round;
      const isNotApplicable = now && answerer.answerOf(now, item.id)?.kind === 'not-applicable';
      if (!wantsReason.current && !isNotApplicable) return true;
      if (reason.trim() === '') return false;
      setWaiting(false);
      save({ kind: 'not-applicable', reason });
      return true;
    },
    give,
    clear() {
      setWaiting(false);
      save(null);
      announce(t('announce.cleared'));
    },
  };
}
