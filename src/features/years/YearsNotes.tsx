import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { type YearsNote, yearsNotes } from '#domain/compare/years-notes.ts';
import { sectorNaming } from '#domain/group/sector-naming.ts';
import type { Round } from '#domain/round/round.ts';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useChecklistTexts, useLanguage } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { useServices } from '../services.ts';
import type { Years } from '../use-years.ts';

/** What has to be known before the figures are read: gaps, editions, reorganisations, mergers. Nothing to tell: nothing. */
export function YearsNotes({ years }: { readonly years: Years }) {
  const { t } = useTranslation('years');
  const mergers = use(useServices().content.mergers());
  const language = useLanguage();
  const tell = useNoteWords();
  const chosen = years.rounds.filter(({ header }) => years.chosen.includes(header.id));
  const { fromSuggestions } = years;
  const lines = [
    ...(fromSuggestions && years.chosen.includes(fromSuggestions.round ?? '')
      ? [t('fromSuggestions', { year: fromSuggestions.year })]
      : []),
    ...yearsNotes(chosen, mergers).flatMap((note) => tell(withKnown(note, fromSuggestions?.year), chosen) ?? []),
    ...years.unreadable.map((header) => t('notes.unreadable', { round: roundName(header, language) })),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice tone="info" heading={t('notes.heading')}>
      <Stack as="ul" gap="xs">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Stack>
    </Notice>
  );
}

/** A year that is known from the suggestions has no round here, and yet it isn't skipped. */
function withKnown(note: YearsNote, known: number | undefined): YearsNote {
  return note.kind === 'skipped' ? { ...note, years: note.years.filter((year) => year !== known) } : note;
}

function useNoteWords(): (note: YearsNote, rounds: readonly Round[]) => string | null {
  const { t } = useTranslation('years');
  const language = useLanguage();
  const texts = useChecklistTexts();
  const list = (parts: readonly (string | number)[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(parts.map(String));
  const name = (names: { readonly fi: string; readonly sv: string }) => (language === 'sv' ? names.sv : names.fi);
  return (note, rounds) => {
    switch (note.kind) {
      case 'skipped':
        return note.years.length === 0
          ? null
          : t('notes.skipped', { count: note.years.length, years: list(note.years) });
      case 'several-in-year':
        return t('notes.several', { count: note.count, year: note.year });
      case 'short':
        return t('notes.short', { count: note.years.length, years: list(note.years) });
      case 'edition':
        return t('notes.edition', { older: note.older, newer: note.newer });
      case 'sectors': {
        const sides = rounds.filter(({ header }) => header.year === note.older || header.year === note.newer).reverse();
        // A sector of the municipality's own may be named in one of the two rounds only.
        const nameOf = (code: string) =>
          sides.map((round) => sectorNaming(round, texts)(code)).find((found) => found !== code) ?? code;
        return t('notes.sectors', { older: note.older, newer: note.newer, sectors: list(note.sectors.map(nameOf)) });
      }
      case 'renamed':
        return t('notes.renamed', { year: note.year, older: name(note.older), newer: name(note.newer) });
      case 'merged':
        return t('notes.merged', { year: note.year, older: name(note.older), newer: name(note.newer) });
    }
  };
}
