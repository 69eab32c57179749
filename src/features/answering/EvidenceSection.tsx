import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '#domain/round/answer.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { useServices } from '../services.ts';
import { useWrite } from '../use-write.ts';
import { useAnswerer } from './answerer.ts';
import { EvidenceForm } from './EvidenceForm.tsx';
import { EvidenceRow } from './EvidenceRow.tsx';

const NOTHING: Evidence = { text: '', url: '', date: '' };

/** What shows it: text, link and date in rows. A removed row can be brought back until one leaves the statement. */
export function EvidenceSection({ item }: { item: string }) {
  const { t } = useTranslation(['answering', 'common']);
  const { session } = useServices();
  const announce = useAnnounce();
  const write = useWrite();
  const answerer = useAnswerer();
  const rows = answerer.evidenceOf(useRound(), item);
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<(Evidence & { id: string }) | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  const save = (id: string, evidence: Evidence) => {
    write(() => answerer.changeEvidence(item, id, evidence));
    announce(t('announce.evidenceSaved'));
  };
  const close = () => {
    setEdited(null);
    addButton.current?.focus();
  };
  const remove = (row: Evidence & { id: string }) => {
    write(() => answerer.changeEvidence(item, row.id, null));
    setRemoved(row);
    announce(t('announce.evidenceRemoved'));
    addButton.current?.focus();
  };
  const restore = ({ id, ...evidence }: Evidence & { id: string }) => {
    write(() => answerer.changeEvidence(item, id, evidence));
    setRemoved(null);
    announce(t('announce.evidenceRestored'));
    addButton.current?.focus();
  };

  const isNew = edited !== null && !rows.some(({ id }) => id === edited);
  return (
    <FieldGroup legend={t('evidence.heading')} optionalText={t('common:optional')} hint={t('evidence.intro')}>
      <Stack gap="s">
        {rows.length > 0 ? (
          <Stack as="ul" gap="s">
            {rows.map((row) => (
              <li key={row.id}>
                {row.id === edited ? (
                  <EvidenceForm evidence={row} onSave={(evidence) => save(row.id, evidence)} onClose={close} />
                ) : (
                  <EvidenceRow evidence={row} onEdit={() => setEdited(row.id)} onRemove={() => remove(row)} />
                )}
              </li>
            ))}
          </Stack>
        ) : null}
        {removed ? (
          <Row>
            <span>{t('evidence.removed', { text: removed.text })}</span>
            <Button kind="secondary" size="s" onClick={() => restore(removed)}>
              {t('evidence.restore')}
            </Button>
          </Row>
        ) : null}
        {isNew ? (
          <EvidenceForm key={edited} evidence={NOTHING} onSave={(evidence) => save(edited, evidence)} onClose={close} />
        ) : null}
        <div>
          <Button ref={addButton} kind="secondary" size="s" icon="add" onClick={() => setEdited(session.newId())}>
            {t('evidence.add')}
          </Button>
        </div>
      </Stack>
    </FieldGroup>
  );
}
