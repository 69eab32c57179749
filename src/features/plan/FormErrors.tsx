import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import type { ActionFormField } from './action-form-schema.ts';

interface FormErrorsProps {
  readonly errors: readonly { readonly field: ActionFormField; readonly text: string }[];
  readonly onGo: (field: ActionFormField) => void;
}

/** All that is to be mended, in one place; each line leads to its field. */
export function FormErrors({ errors, onGo }: FormErrorsProps) {
  const { t } = useTranslation(['plan', 'common']);
  return (
    <Notice
      tone="error"
      toneText={t('common:error')}
      level={3}
      heading={t('form.errors', { count: errors.length })}
      live="assertive"
    >
      <Stack as="ul" gap="xs">
        {errors.map(({ field, text }) => (
          <li key={field}>
            <Button kind="quiet" size="s" onClick={() => onGo(field)}>
              {text}
            </Button>
          </li>
        ))}
      </Stack>
    </Notice>
  );
}
