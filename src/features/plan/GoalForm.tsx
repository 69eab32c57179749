import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { type GoalValue, goalSchema } from '#domain/round/plan-values.ts';
import type { Goal } from '#domain/round/read-goals.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useRound } from '../hooks.ts';
import { useKeepDraft } from '../use-keep-draft.ts';

interface GoalFormProps {
  /** Null: a new one. */
  readonly goal: Goal | null;
  /** To begin with: the goal's own, or an example's. */
  readonly title: string;
  readonly onSave: (goal: Omit<GoalValue, 'order'>) => void;
  readonly onClose: () => void;
}

const LONGEST_TITLE = 500;
const LONGEST_DESCRIPTION = 2_000;
const YEARS_AHEAD = 3;

/** A goal is one line of text, seen whole: Enter sends the form as it does in any field of one line. */
function saveOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** One goal with its parts. Closing asks first when something would be lost. */
export function GoalForm({ goal, title, onSave, onClose }: GoalFormProps) {
  const { t } = useTranslation(['plan', 'common']);
  const { header } = useRound();
  const formId = useId();
  const before = { title, description: goal?.description ?? '', year: goal?.year ? String(goal.year) : '' };
  const [draft, setDraft] = useState(before);
  const [isChecked, setChecked] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const titleField = useRef<HTMLTextAreaElement>(null);
  const yearField = useRef<HTMLInputElement>(null);
  const parsed = z.safeParse(goalSchema, {
    title: draft.title.trim(),
    description: draft.description.trim(),
    year: draft.year.trim() === '' ? null : /^\d{4}$/.test(draft.year.trim()) ? Number(draft.year) : Number.NaN,
    order: goal?.order ?? 0,
  });
  const isFaulty = (part: keyof GoalValue) =>
    isChecked && !parsed.success && parsed.error.issues.some(({ path }) => path[0] === part);
  const isDirty = Object.entries(before).some(([part, text]) => draft[part as keyof typeof draft] !== text);
  const { settle } = useKeepDraft(isDirty, () => {
    if (parsed.success) onSave(parsed.data);
  });
  const set = (part: keyof typeof draft) => (event: { readonly target: { readonly value: string } }) =>
    setDraft({ ...draft, [part]: event.target.value });

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (parsed.success) {
      settle();
      onSave(parsed.data);
    } else if (parsed.error.issues.some(({ path }) => path[0] === 'title')) titleField.current?.focus();
    else yearField.current?.focus();
  }
  const close = () => (isDirty ? setAsking(true) : onClose());

  return (
    <>
      <Dialog
        heading={t(goal ? 'goals.form.edit' : 'goals.form.new')}
        open
        onClose={close}
        closeText={t('common:close')}
        footer={
          <>
            <Button type="submit" form={formId}>
              {t('goals.form.save')}
            </Button>
            <Button kind="secondary" onClick={close}>
              {t('common:cancel')}
            </Button>
          </>
        }
      >
        <form id={formId} onSubmit={submit} noValidate>
          <Stack gap="m">
            <TextArea
              ref={titleField}
              rows={3}
              label={t('goals.form.title')}
              hint={t('goals.form.titleHint')}
              maxLength={LONGEST_TITLE}
              required
              error={isFaulty('title') ? t('goals.form.titleMissing') : undefined}
              value={draft.title}
              onChange={({ target }) => setDraft({ ...draft, title: target.value.replace(/\s*\n\s*/g, ' ') })}
              onKeyDown={saveOnEnter}
            />
            <TextArea
              label={t('goals.form.description')}
              optionalText={t('common:optional')}
              maxLength={LONGEST_DESCRIPTION}
              value={draft.description}
              onChange={set('description')}
            />
            <TextField
              ref={yearField}
              label={t('goals.form.year')}
              optionalText={t('common:optional')}
              hint={t('goals.form.yearHint', { year: header.year + YEARS_AHEAD })}
              inputMode="numeric"
              width="short"
              maxLength={4}
              error={isFaulty('year') ? t('goals.form.yearWrong') : undefined}
              value={draft.year}
              onChange={set('year')}
            />
          </Stack>
        </form>
      </Dialog>
      <ConfirmDialog
        heading={t('unsaved.heading')}
        open={isAsking}
        confirmText={t('unsaved.discard')}
        cancelText={t('unsaved.stay')}
        closeText={t('common:close')}
        danger
        onConfirm={() => {
          settle();
          onClose();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t('unsaved.text')}</p>
      </ConfirmDialog>
    </>
  );
}
