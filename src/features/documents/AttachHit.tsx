import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentHit } from '#domain/round/document-values.ts';
import { attachHit } from '#domain/terms/change-documents.ts';
import type { RoundDocument } from '#domain/terms/read-documents.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { ComboField, type ComboOption } from '#ui/ComboField.tsx';
import { FormDialog } from '#ui/FormDialog.tsx';
import { useServices } from '../services.ts';
import styles from './documents.module.css';
import { MarkedSentence } from './MarkedSentence.tsx';
import { nameWithYear } from './name-with-year.ts';

interface AttachHitProps {
  readonly document: RoundDocument;
  readonly hit: DocumentHit;
  /** The statements to choose from, with their numbers. */
  readonly statements: readonly ComboOption[];
  readonly onClose: () => void;
}

const SHOWN = 10;

/** Asks for the statement that the sentence is evidence for (TS3). */
export function AttachHit({ document, hit, statements, onClose }: AttachHitProps) {
  const { t } = useTranslation(['documents', 'common']);
  const { session } = useServices();
  const announce = useAnnounce();
  const [item, setItem] = useState<ComboOption | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  function attach() {
    if (!item) return setIsMissing(true);
    const name = nameWithYear(document.name, document.year, (name, year) => t('attach.document', { name, year }));
    const source = hit.page === null ? name : t('attach.source', { name, page: hit.page });
    session.change(attachHit(item.id, document.id, hit, source));
    // The statement has a full stop of its own.
    announce(t('attach.done', { item: item.label.replace(/\.$/, '') }));
    onClose();
  }

  return (
    <FormDialog
      heading={t('attach.heading')}
      submitText={t('attach.submit')}
      cancelText={t('common:cancel')}
      closeText={t('common:close')}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        attach();
      }}
    >
      <p>{t('attach.text')}</p>
      <MarkedSentence hit={hit} />
      <div className={styles.choose}>
        <ComboField
          label={t('attach.item')}
          hint={t('attach.itemHint')}
          error={isMissing && !item ? t('attach.choose') : undefined}
          value={item}
          onChange={setItem}
          search={(query) => statements.filter(({ label }) => matches(label, query)).slice(0, SHOWN)}
          texts={{
            noMatches: t('attach.noItems'),
            clear: t('attach.clear'),
            count: (count) => t('attach.found', { count }),
          }}
        />
      </div>
    </FormDialog>
  );
}

/** Every word that is written begins or stands in the statement. */
function matches(label: string, query: string): boolean {
  const text = label.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
