import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDocument } from '#domain/terms/change-documents.ts';
import { type RoundDocument, sameDocumentOf } from '#domain/terms/read-documents.ts';
import { hasRoomForHits } from '#domain/terms/room-for-hits.ts';
import type { ScannedDocument } from '#scan/scan-document.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { useRound } from '../hooks.ts';
import { useServices } from '../services.ts';
import { documentHead } from './document-head.ts';
import type { ScanJob, ScanState } from './scan-job.ts';

interface Waiting {
  readonly id: string;
  readonly file: File;
  readonly stop: AbortController;
}

/** Files read one after the other, each with its progress; what was read becomes a document of the round at once. */
export function useScanJobs() {
  const { session, scan, content, now } = useServices();
  const { t } = useTranslation('documents');
  const announce = useAnnounce();
  const roundYear = useRound().header.year;
  const [jobs, setJobs] = useState<readonly ScanJob[]>([]);
  const queue = useRef<Waiting[]>([]);
  const running = useRef<Waiting | null>(null);

  useEffect(
    () => () => {
      queue.current = [];
      running.current?.stop.abort();
    },
    [],
  );

  const show = (id: string, state: ScanState) =>
    setJobs((all) => all.map((job) => (job.id === id ? { ...job, state } : job)));

  function add(files: readonly File[]) {
    const added = files.map((file) => ({ id: session.newId(), file, stop: new AbortController() }));
    queue.current.push(...added);
    setJobs((all) => [
      ...all,
      ...added.map(({ id, file }): ScanJob => ({ id, file: file.name, state: { kind: 'waiting' } })),
    ]);
    if (running.current === null) void readAll();
  }

  async function readAll() {
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      running.current = next;
      show(next.id, await read(next));
    }
    running.current = null;
  }

  async function read({ id, file, stop }: Waiting): Promise<ScanState> {
    show(id, { kind: 'reading', progress: { done: 0, of: null } });
    const terms = await content.terms().catch(() => null);
    if (terms === null) return { kind: 'failed', fault: { kind: 'unavailable', detail: 'terms' } };
    const result = await scan(file, {
      concepts: terms.concepts,
      languages: null,
      signal: stop.signal,
      onProgress: (progress) => show(id, { kind: 'reading', progress }),
    });
    if (!result.ok) {
      if (result.error.kind !== 'cancelled') announce(`${file.name}: ${t(`fault.${result.error.kind}.title`)}`);
      return { kind: 'failed', fault: result.error };
    }
    const { round } = session.getState();
    if (!round) return { kind: 'failed', fault: { kind: 'cancelled' } };
    const known = sameDocumentOf(round, result.value.checksum);
    return known
      ? { kind: 'same', known, scanned: result.value }
      : keep(session.newId(), file.name, result.value, terms.edition, null);
  }

  function keep(
    id: string,
    fileName: string,
    scanned: ScannedDocument,
    terms: string,
    known: RoundDocument | null,
  ): ScanState {
    const { round } = session.getState();
    if (round && !hasRoomForHits(round, id, scanned.hits)) {
      announce(`${fileName}: ${t('fault.round-full.title')}`);
      return { kind: 'failed', fault: { kind: 'round-full' } };
    }
    const head = documentHead({ fileName, scanned, terms, today: session.today(), now: now(), roundYear });
    // What the group has put right stays when the file is read again.
    const kept = known ? { name: known.name, kind: known.kind, year: known.year, order: known.order } : {};
    const document = { ...head, ...kept };
    session.change(addDocument(id, document, scanned.hits));
    announce(t('job.addedNamed', { name: document.name }));
    return { kind: 'added', document: id, name: document.name, scanned };
  }

  return {
    jobs,
    isBusy: jobs.some(({ state }) => state.kind === 'waiting' || state.kind === 'reading'),
    add,
    cancel(id: string) {
      if (running.current?.id === id) running.current.stop.abort();
      else {
        queue.current = queue.current.filter((waiting) => waiting.id !== id);
        show(id, { kind: 'failed', fault: { kind: 'cancelled' } });
      }
    },
    async replace({ id, file, state }: ScanJob) {
      if (state.kind !== 'same') return;
      const { edition } = await content.terms();
      show(id, keep(state.known.id, file, state.scanned, edition, state.known));
    },
    hide: (id: string) => setJobs((all) => all.filter((job) => job.id !== id)),
  };
}
