import { useState } from 'react';
import type { AsideRecord, StoredRound } from '#domain/ports.ts';
import type { RoundHeader } from '#domain/round/round.ts';
import { RemoveRoundDialog } from '../RemoveRoundDialog.tsx';
import { AsideNotice } from './AsideNotice.tsx';
import { Doors } from './Doors.tsx';
import { ExampleSection } from './ExampleSection.tsx';
import { NewerNotice } from './NewerNotice.tsx';
import { Records } from './Records.tsx';
import { RemovedSection } from './RemovedSection.tsx';
import { RoundsSection } from './RoundsSection.tsx';
import { SheetsSection } from './SheetsSection.tsx';
import { Welcome } from './Welcome.tsx';

interface HomeWithRoundsProps {
  rounds: readonly StoredRound[];
  aside: readonly AsideRecord[];
  /** A round has been taken off this computer, or back from the removed ones. */
  onGone(): void;
}

/** The start page of a computer where something is kept already. */
export function HomeWithRounds({ rounds, aside, onGone }: HomeWithRoundsProps) {
  const [removing, setRemoving] = useState<RoundHeader | null>(null);
  const sheets = rounds.filter(({ header }) => header.sheet);
  const own = rounds.filter(({ header }) => !header.sheet);
  const real = own.filter((round) => !round.header.example);
  const examples = own.filter((round) => round.header.example);

  function noteRemoved() {
    setRemoving(null);
    onGone();
  }

  return (
    <>
      <NewerNotice />
      <AsideNotice records={aside} />
      {sheets.length > 0 ? <SheetsSection sheets={sheets} onRemove={setRemoving} /> : null}
      {real.length > 0 ? <RoundsSection rounds={real} onRemove={setRemoving} /> : <Welcome isStoring />}
      <Doors hasRounds={real.length > 0} />
      <RemovedSection onGone={onGone} />
      <ExampleSection rounds={examples} onRemove={setRemoving} />
      <Records />
      <RemoveRoundDialog header={removing} onClose={() => setRemoving(null)} onRemoved={noteRemoved} />
    </>
  );
}
