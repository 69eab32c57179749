import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { href, paths } from '../paths.ts';
import { useContinued } from './use-continued.ts';

/** In a row of an older plan: the action goes on in a newer one, where its follow-up belongs (PL3). */
export function ContinuedNote({ action }: { readonly action: string }) {
  const { t } = useTranslation('plan');
  const copy = useContinued().copyOf(action);
  if (!copy) return null;
  return (
    <div>
      <TextLink href={href(paths.plan(copy.round))}>{t('continued.row', { year: copy.year })}</TextLink>
    </div>
  );
}

/** In the form of such an action: what is written here doesn't come to the newer plan. */
export function ContinuedInForm({ action }: { readonly action: string }) {
  const { t } = useTranslation('plan');
  const copy = useContinued().copyOf(action);
  if (!copy) return null;
  return (
    <Notice tone="warning">
      <p>
        {t('continued.form', { year: copy.year })}{' '}
        <TextLink href={href(paths.plan(copy.round))}>{t('continued.open', { year: copy.year })}</TextLink>
      </p>
    </Notice>
  );
}

/** On an older plan: actions, goals and models in use go on in a newer round. */
export function ContinuedPlan() {
  const { t } = useTranslation('plan');
  const { newest } = useContinued();
  if (!newest) return null;
  return (
    <Notice
      tone="info"
      actions={
        <ButtonLink kind="secondary" href={href(paths.plan(newest.id))}>
          {t('continued.open', { year: newest.year })}
        </ButtonLink>
      }
    >
      <p>{t('continued.plan', { year: newest.year })}</p>
    </Notice>
  );
}
