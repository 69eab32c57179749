import { type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Municipality } from '#domain/checklist/municipality.ts';
import { ComboField, type ComboOption } from '#ui/ComboField.tsx';
import { useLanguage } from '../hooks.ts';
import { municipalityName } from '../round-name.ts';
import { type ContentService, useServices } from '../services.ts';

interface MunicipalityFieldProps {
  value: Municipality | null;
  error?: string | undefined;
  inputRef: Ref<HTMLInputElement>;
  onChange(municipality: Municipality | null): void;
}

const SHOWN = 8;
const PRACTICE_QUERY = 4;

/** A municipality of the register by its Finnish or Swedish name. */
export function MunicipalityField({ value, error, inputRef, onChange }: MunicipalityFieldProps) {
  const { t } = useTranslation('home');
  const { content } = useServices();
  const language = useLanguage();
  const found = useRef(new Map<string, Municipality>());

  function toOption(municipality: Municipality): ComboOption {
    const { names, region, code } = municipality;
    const label = municipalityName(municipality, language);
    const other = label === names.fi ? names.sv : names.fi;
    const place = language === 'sv' ? region?.sv : region?.fi;
    if (code === null) return { id: names.fi, label, detail: t('newRound.practice') };
    const detail = [other === label ? undefined : other, place].filter((part) => part !== undefined).join(', ');
    return { id: code, label, detail: detail || undefined };
  }

  async function search(query: string): Promise<ComboOption[]> {
    const municipalities = await content.findMunicipalities(query, SHOWN);
    return [...municipalities, ...practiceMunicipality(content, query)].map((municipality) => {
      const option = toOption(municipality);
      found.current.set(option.id, municipality);
      return option;
    });
  }

  return (
    <ComboField
      label={t('newRound.municipality')}
      hint={t('newRound.municipalityHint')}
      error={error}
      ref={inputRef}
      value={value && toOption(value)}
      search={search}
      onChange={(option) => onChange(option ? (found.current.get(option.id) ?? null) : null)}
      texts={{
        noMatches: t('newRound.noMunicipality'),
        clear: t('newRound.clearMunicipality'),
        count: (count) => t('newRound.municipalitiesFound', { count }),
      }}
    />
  );
}

/** The fictional municipality of the example, for those who write its name: to practise with (AN8). */
function practiceMunicipality(content: ContentService, query: string): Municipality[] {
  const wanted = query.trim().toLowerCase();
  if (wanted.length < PRACTICE_QUERY) return [];
  const municipality = content.practiceMunicipality();
  return Object.values(municipality.names).some((name) => name.toLowerCase().startsWith(wanted)) ? [municipality] : [];
}
