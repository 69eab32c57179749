import { useTranslation } from 'react-i18next';
import type { OwnLanguage } from '#domain/parallel/language-marks.ts';
import { changeParallel } from '#domain/parallel/own-texts.ts';
import type { SameTexts } from '#domain/parallel/same-texts.ts';
import { Badge } from '#ui/Badge.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useDraftText } from '../use-draft-text.ts';
import { useWrite } from '../use-write.ts';
import styles from './parallel.module.css';

interface ParallelRowProps {
  readonly same: SameTexts;
  readonly lang: OwnLanguage;
  readonly kind: string;
  readonly isChanged: boolean;
}

const SHORT = 90;
/** A title may be 500 characters in its own language. */
const LONGEST = { short: 500, long: 20_000 };
const OF_ONE_LINE = new Set([
  'title',
  'role',
  'baseline',
  'target',
  'name',
  'unit',
  'group',
  'source',
  'place',
  'body',
]);

/** A text as it was written and, beside it, the same in the other language. Kept as it is typed. */
export function ParallelRow({ same, lang, kind, isChanged }: ParallelRowProps) {
  const { t } = useTranslation('parallel');
  const write = useWrite();
  const { text, refs, version } = same;
  const own = lang === 'sv' ? 'fi' : 'sv';
  const field = useDraftText(version, (typed) => {
    write(() => changeParallel(lang, refs, typed));
    return true;
  });
  return (
    <div className={styles.row}>
      <div>
        <p className={styles.label}>{t(`in.${own}`, { kind })}</p>
        <p lang={own} className={styles.own}>
          {text.text}
        </p>
        {refs.length > 1 && <p className={styles.aside}>{t('same', { count: refs.length })}</p>}
      </div>
      <div>
        <TextArea
          {...field}
          lang={lang}
          label={t(`in.${lang}`, { kind })}
          rows={text.text.length > SHORT || text.text.includes('\n') ? 5 : 2}
          maxLength={OF_ONE_LINE.has(text.field) ? LONGEST.short : LONGEST.long}
        />
        {isChanged && (
          <p className={styles.aside}>
            <Badge tone="warning" shape="flag">
              {t('changed')}
            </Badge>
          </p>
        )}
      </div>
    </div>
  );
}
