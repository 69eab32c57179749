import type { Answer } from '#domain/round/answer.ts';
import { changeAnswer, changeEvidence, changeMark, changeNote } from '#domain/round/change-answers.ts';
import { agreedAnswerOf, agreedAnswersOf, evidenceOf, isMarked, noteOf } from '#domain/round/read-answers.ts';
import { paths } from '../paths.ts';
import type { Answerer } from './answerer.ts';
import { groupOffer } from './group-offer.ts';

/** The working group: what is answered here is agreed. */
export const groupAnswerer: Answerer = {
  respondent: null,
  noteHint: 'note.hint',
  answerOf: (round, item) => agreedAnswerOf(round, item)?.answer ?? null,
  answersOf: (round) =>
    new Map([...agreedAnswersOf(round)].map(([item, { answer }]): [string, Answer] => [item, answer])),
  noteOf,
  isMarked,
  evidenceOf,
  offerFor: groupOffer,
  offersWait: () => null,
  changeAnswer,
  changeNote,
  changeMark,
  changeEvidence,
  partsOf: (_, areas) => areas.map(({ id, items }) => ({ kind: 'area', id, items })),
  statementPath: paths.answers,
  listPath: paths.answerList,
  partDonePath: paths.areaDone,
};
