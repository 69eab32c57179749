import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeDraft, draftOf, LONGEST_DRAFT, restoreDraft } from '#domain/drafts/drafts.ts';
import type { DraftKind } from '#domain/round/values.ts';
import type { DraftInput } from '#reports/model/drafts/draft-input.ts';
import { draftText } from '#reports/model/drafts/draft-text.ts';
import type { Words } from '#reports/words.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useFocusLater } from '#ui/useFocusLater.ts';
import { copyText } from '../copy-text.ts';
import { useRound } from '../hooks.ts';
import { useDraftText } from '../use-draft-text.ts';
import { useWrite } from '../use-write.ts';
import styles from './drafts.module.css';
import { SaveDraft } from './SaveDraft.tsx';

interface DraftSectionProps {
  readonly kind: DraftKind;
  readonly input: DraftInput;
  readonly words: Words;
}

const ROWS: Readonly<Record<DraftKind, number>> = { 'wellbeing-report': 16, explanation: 16, impact: 16, proposal: 8 };

/** One text: as it follows from the data until somebody edits it, then as it was left (PL6). */
export function DraftSection({ kind, input, words }: DraftSectionProps) {
  const { t } = useTranslation(['drafts', 'common']);
  const { lang } = words;
  const write = useWrite();
  const announce = useAnnounce();
  const area = useRef<HTMLTextAreaElement>(null);
  const focusArea = useFocusLater(area);
  const [isAsking, setAsking] = useState(false);
  // With the text it is about: another text has not been copied yet.
  const [copied, setCopied] = useState<{ readonly text: string; readonly worked: boolean } | null>(null);
  const suggested = useMemo(() => draftText(kind, input, words), [kind, input, words]);
  const edited = draftOf(useRound(), kind, lang);
  const field = useDraftText(edited ?? suggested, (text) => {
    write(() => changeDraft(kind, lang, text, suggested));
    return true;
  });
  const name = t(`kind.${kind}`);
  const text = field.value;
  const isEdited = edited !== null && edited !== suggested;
  const open = text.match(/\[(?:täydennä|komplettera|complete):/g)?.length ?? 0;
  const told = copied?.text === text ? t(copied.worked ? 'copied' : 'blocked') : '';

  async function copy() {
    const worked = await copyText(text);
    if (!worked) {
      area.current?.focus();
      area.current?.select();
    }
    setCopied({ text, worked });
  }
  function restore() {
    write(() => restoreDraft(kind, lang));
    announce(t('restored', { kind: name }));
    setAsking(false);
    focusArea();
  }

  return (
    <Section heading={name} intro={t(`about.${kind}`)}>
      <Stack gap="m">
        <div lang={lang}>
          <TextArea
            {...field}
            ref={area}
            label={`${t('field')}: ${name}`}
            hideLabel
            hint={t('hint')}
            rows={ROWS[kind]}
            maxLength={LONGEST_DRAFT}
          />
        </div>
        <Prose as="p" size="s" tone="soft">
          {t(isEdited ? 'state.edited' : 'state.suggested')} {open > 0 && t('fills', { count: open })}
        </Prose>
        {isEdited && (
          <Expander kind="boxed" summary={t('current.summary')}>
            <Stack gap="s">
              <p>{t('current.text')}</p>
              <div lang={lang} className={styles.asWritten}>
                {suggested}
              </div>
            </Stack>
          </Expander>
        )}
        <Row align="center">
          <Button
            kind="secondary"
            size="s"
            icon="copy"
            ariaLabel={t('copyOf', { kind: name })}
            onClick={() => void copy()}
          >
            {t('copy')}
          </Button>
          {isEdited && (
            <Button kind="quiet" size="s" ariaLabel={t('restoreOf', { kind: name })} onClick={() => setAsking(true)}>
              {t('restore')}
            </Button>
          )}
          <span role="status">{told}</span>
        </Row>
        <SaveDraft kind={kind} name={name} text={text} plan={input.plan} words={words} />
      </Stack>
      <ConfirmDialog
        heading={t('restoring.heading')}
        open={isAsking}
        confirmText={t('restoring.confirm')}
        cancelText={t('restoring.cancel')}
        closeText={t('common:close')}
        danger
        onConfirm={restore}
        onCancel={() => setAsking(false)}
      >
        <p>{t('restoring.text', { kind: name })}</p>
      </ConfirmDialog>
    </Section>
  );
}
