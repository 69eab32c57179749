import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Polarity } from '#domain/terms/concept.ts';
import type { TermPicture } from '#domain/terms/term-picture.ts';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { formatCount } from '../format-number.ts';
import { formatShare } from '../format-share.ts';
import { useLanguage } from '../hooks.ts';
import styles from './documents.module.css';

const ORDER: readonly Polarity[] = ['promotive', 'problem', 'service', 'neutral'];

/** What kinds of words are used, in words and as a bar whose parts differ by pattern (TS4). */
export function Balance({ picture: { balance, total } }: { readonly picture: TermPicture }) {
  const { t } = useTranslation('documents');
  const language = useLanguage();
  const counts = {
    promotive: formatCount(balance.promotive, language),
    problem: formatCount(balance.problem, language),
    service: formatCount(balance.service, language),
    neutral: formatCount(balance.neutral, language),
  };
  const shown = ORDER.filter((polarity) => balance[polarity] > 0);
  return (
    <Section heading={t('balance.heading')}>
      {total === 0 ? (
        <Prose>{t('balance.none')}</Prose>
      ) : (
        <Stack gap="s">
          <Prose>
            {t('balance.sentence', counts)} {balance.neutral > 0 && t('balance.sentenceNeutral', counts)}
          </Prose>
          <Bar balance={balance} total={total} />
          <ul className={styles.parts}>
            {shown.map((polarity) => (
              <li key={polarity}>
                <Swatch polarity={polarity} />
                {t('balance.part', {
                  name: t(`balance.${polarity}`),
                  count: counts[polarity],
                  share: formatShare({ numerator: balance[polarity], denominator: total }, language),
                })}
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Section>
  );
}

/** The same figures stand in words beneath. */
function Bar({ balance, total }: Pick<TermPicture, 'balance' | 'total'>) {
  const id = useId();
  let from = 0;
  return (
    <svg className={styles.bar} viewBox="0 0 400 24" preserveAspectRatio="none" aria-hidden="true">
      {ORDER.map((polarity) => {
        const width = (400 * balance[polarity]) / total;
        const x = from;
        from += width;
        return <Part key={polarity} polarity={polarity} id={`${id}${polarity}`} x={x} width={width} height={24} />;
      })}
    </svg>
  );
}

function Swatch({ polarity }: { readonly polarity: Polarity }) {
  const id = useId();
  return (
    <svg className={styles.swatch} viewBox="0 0 20 16" aria-hidden="true">
      <Part polarity={polarity} id={id} x={0} width={20} height={16} />
    </svg>
  );
}

const HATCH: Readonly<Record<Polarity, string | null>> = {
  promotive: null,
  problem: 'M-1 5 L5 -1 M-1 9 L9 -1 M3 9 L9 3',
  service: 'M4 0 V8',
  neutral: null,
};

interface PartProps {
  readonly polarity: Polarity;
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

function Part({ polarity, id, x, width, height }: PartProps) {
  const hatch = HATCH[polarity];
  return (
    <>
      <rect x={x} width={width} height={height} className={styles[polarity]} />
      {hatch && (
        <>
          <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
            <path d={hatch} className={styles.hatch} />
          </pattern>
          <rect x={x} width={width} height={height} fill={`url(#${id})`} />
        </>
      )}
    </>
  );
}
