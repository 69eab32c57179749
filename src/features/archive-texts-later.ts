import { answersOf } from '#domain/round/read-answers.ts';
import type { Services } from './services.ts';

/**
 * Keeps the words of the edition with the open round, in all languages, once there is an answer to them and the browser
 * has time: the first statement must not wait for words that nobody reads yet. Gives what stops the waiting.
 */
export function archiveTextsLater(
  { session, content }: Pick<Services, 'session' | 'content'>,
  roundId: string,
): () => void {
  const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
  const openRound = () => {
    const { round } = session.getState();
    return round?.header.id === roundId ? round : null;
  };
  const keep = async () => {
    const texts = await content.archivedTexts();
    const isSameEdition = openRound()?.header.checklist.hash === content.checklistRef().hash;
    if (isSameEdition) session.keepTexts(texts);
  };
  let isOver = false;
  let stopWatching = () => {};
  const stop = () => {
    isOver = true;
    stopWatching();
  };
  const look = () => {
    const round = openRound();
    if (isOver || !round || (!round.texts && answersOf(round).size === 0)) return;
    stop();
    if (!round.texts) whenIdle(() => void keep());
  };
  stopWatching = session.subscribe(look);
  look();
  return stop;
}
