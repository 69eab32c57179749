import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Language } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { ModelCatalogue } from '#domain/recommend/model.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import type { Round } from '#domain/round/round.ts';
import type { SessionState } from '#state/session-state.ts';
import { type GlossaryTerm, useServices } from './services.ts';

/** A slice of the session's state. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useServices().session, select);
}

/** The open round; only for screens inside a round. */
export function useRound(): Round {
  const round = useSession((state) => state.round);
  if (!round) throw new Error('No round is open');
  return round;
}

/** The language of the interface. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}

// The hooks below suspend while their part of the content is loaded for the first time; the services keep the promise.

export function useChecklistTexts(): ChecklistTexts {
  return use(useServices().content.checklistTexts(useLanguage()));
}

export function useModels(): ModelCatalogue {
  return use(useServices().content.models());
}

export function useModelTexts(): ModelCatalogueTexts {
  return use(useServices().content.modelTexts(useLanguage()));
}

export function useGlossary(): readonly GlossaryTerm[] {
  return use(useServices().content.glossary(useLanguage()));
}
