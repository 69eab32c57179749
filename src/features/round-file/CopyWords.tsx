import { useTranslation } from 'react-i18next';
import { copyKind } from './copy-name.ts';

/** Which of the files look like copies that OneDrive, e-mail or a person made, and that joining loses nothing. */
export function CopyWords({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('keeping');
  const copies = names.flatMap((name) => {
    const kind = copyKind(name);
    return kind ? [{ name, kind }] : [];
  });
  if (copies.length === 0) return null;
  return (
    <>
      {copies.map(({ name, kind }) => (
        <p key={name}>{t(`copies.${kind}`, { name })}</p>
      ))}
      <p>{t('copies.joined')}</p>
    </>
  );
}
