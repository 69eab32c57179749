import type { Services } from './services.ts';

/** Keeps the words of the edition with the open round when the browser has time, so that starting never waits for them. */
export function archiveTextsLater({ session, content }: Services, roundId: string): void {
  const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
  whenIdle(() => {
    void content.archivedTexts().then((texts) => {
      const { round } = session.getState();
      const isSameEdition = round?.header.checklist.hash === content.checklistRef().hash;
      if (round?.header.id === roundId && isSameEdition) session.keepTexts(texts);
    });
  });
}
