import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ownAction } from '#domain/plan/blank-action.ts';
import type { Action } from '#domain/round/action.ts';
import type { ActionDraft } from '#domain/round/change-plan.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useServices } from '../services.ts';
import { useKeepDraft } from '../use-keep-draft.ts';
import {
  type ActionFormField,
  type ActionFormValues,
  actionFormSchema,
  filledIn,
  formValuesOf,
  keepable,
} from './action-form-schema.ts';
import { BasicFields } from './BasicFields.tsx';
import { ContinuedInForm } from './ContinuedNote.tsx';
import { FormErrors } from './FormErrors.tsx';
import { errorKeyOf } from './form-props.ts';
import { MeasureFields } from './MeasureFields.tsx';
import { ProgressFields } from './ProgressFields.tsx';
import { ServesFields } from './ServesFields.tsx';
import { useMeasuring } from './use-measuring.ts';
import { useSaveAction } from './use-save-action.ts';
import { WhichWaits } from './WhichWaits.tsx';

interface ActionFormProps {
  /** Null: the group's own new one. */
  readonly action: Action | null;
  readonly actions: readonly Action[];
  /** With the id of the row when it was saved, otherwise null. */
  readonly onClose: (saved: string | null) => void;
}

/** One action with all its fields. Closing asks first when something would be lost. */
export function ActionForm({ action: given, actions, onClose }: ActionFormProps) {
  const { t } = useTranslation(['plan', 'common']);
  const { session, now } = useServices();
  const formId = useId();
  // As it was when the form was opened: what others change meanwhile is not ours to write.
  const [action] = useState(given);
  const [id] = useState(() => action?.id ?? session.newId());
  const [before] = useState<ActionDraft>(() => action ?? ownAction({ order: now(), actions }));
  const [isAsking, setAsking] = useState(false);
  const [waits, setWaits] = useState<{ readonly draft: ActionDraft; readonly waiting: readonly Action[] } | null>(null);
  const measuring = useMeasuring(id);
  const { save, waitingFor } = useSaveAction(action, id, actions, measuring.changes);
  const { control, register, handleSubmit, getValues, setFocus, formState } = useForm<ActionFormValues>({
    resolver: standardSchemaResolver(actionFormSchema),
    defaultValues: formValuesOf(before),
  });
  const { errors } = formState;
  const isDirty = formState.isDirty || measuring.isDirty;
  const { settle } = useKeepDraft(isDirty, () => {
    const draft = keepable(before, getValues());
    save(waitingFor(draft) ? { ...draft, priority: 'later' } : draft);
  });

  const errorOf = (field: ActionFormField) => {
    const key = errorKeyOf(errors, field);
    return key && t(`errors.${key}`);
  };
  const told = FIELDS.flatMap((field) => {
    const text = errorOf(field);
    return text ? [{ field, text }] : [];
  });

  function finish(draft: ActionDraft, waiting?: Action) {
    settle();
    save(draft, waiting);
    onClose(id);
  }
  const submit = handleSubmit((values) => {
    const draft = filledIn(before, values);
    const waiting = waitingFor(draft);
    if (waiting) setWaits({ draft, waiting });
    else finish(draft);
  });
  const close = () => {
    if (isDirty) setAsking(true);
    else onClose(null);
  };
  const discard = () => {
    settle();
    onClose(null);
  };

  return (
    <>
      <Dialog
        heading={action ? t('form.edit') : t('form.new')}
        open
        size="l"
        onClose={close}
        closeText={t('common:close')}
        footer={
          <>
            <Button type="submit" form={formId}>
              {t('form.save')}
            </Button>
            <Button kind="secondary" onClick={close}>
              {t('common:cancel')}
            </Button>
          </>
        }
      >
        <form id={formId} onSubmit={(event) => void submit(event)} noValidate>
          <Stack gap="l">
            {action && <ContinuedInForm action={action.id} />}
            {told.length > 0 && <FormErrors errors={told} onGo={(field) => setFocus(field)} />}
            <BasicFields control={control} register={register} errorOf={errorOf} />
            <MeasureFields control={control} register={register} errorOf={errorOf} measuring={measuring} />
            <ProgressFields control={control} register={register} errorOf={errorOf} />
            <ServesFields
              control={control}
              register={register}
              before={{ goal: before.goal, items: [...before.items], models: [...before.models] }}
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
        onConfirm={discard}
        onCancel={() => setAsking(false)}
      >
        <p>{t('unsaved.text')}</p>
      </ConfirmDialog>
      {waits && (
        <WhichWaits
          action={waits.draft}
          waiting={waits.waiting}
          onCancel={() => setWaits(null)}
          onChoose={(waiting) => finish(waits.draft, waiting)}
        />
      )}
    </>
  );
}

/** In the order of the form. */
const FIELDS = Object.keys(actionFormSchema.shape) as ActionFormField[];
