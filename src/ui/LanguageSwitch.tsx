import styles from './LanguageSwitch.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface LanguageSwitchProps {
  label: string;
  /** `short` is seen («FI»), `name` is read, in the language itself («Suomi»). */
  languages: { code: string; short: string; name: string }[];
  current: string;
  onSelect: (code: string) => void;
}

export function LanguageSwitch({ label, languages, current, onSelect }: LanguageSwitchProps) {
  return (
    <ul className={styles.languages} aria-label={label}>
      {languages.map(({ code, short, name }) => (
        <li key={code}>
          <button
            type="button"
            lang={code}
            className={styles.language}
            aria-current={code === current ? 'true' : undefined}
            onClick={() => onSelect(code)}
          >
            <VisuallyHidden>{name}</VisuallyHidden> {short}
          </button>
        </li>
      ))}
    </ul>
  );
}
