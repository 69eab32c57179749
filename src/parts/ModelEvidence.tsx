import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/checklist/checklist.ts';
import type { ModelEvidence as Evidence } from '#domain/recommend/model.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import { Prose } from '#ui/Prose.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { formatLooseDate } from './format-loose-date.ts';
import { isWebLink } from './web-link.ts';

type Rating = Omit<Evidence, 'additional'>;

interface ModelEvidenceProps {
  evidence: Evidence;
  schemes: ModelCatalogueTexts['evidenceSchemes'];
  /** The editors' remark on it, if any. */
  note: string | null;
  /** With what each scheme means and where it says so. */
  explained?: boolean;
}

/**
 * Evidence as its sources state it: scheme, rating word for word, date (RE6). Each rating stands by itself with its scheme's
 * name; nothing here turns them into figures or compares them.
 */
export function ModelEvidence({ evidence, schemes, note, explained = false }: ModelEvidenceProps) {
  return (
    <Prose size="s">
      <ul>
        {[evidence, ...evidence.additional].map((rating) => (
          <li key={`${rating.scheme} ${rating.rating} ${rating.sourceUrl}`}>
            <RatingLine rating={rating} schemeName={schemes[rating.scheme]?.name ?? rating.scheme} />
            {explained && <RatingBackground rating={rating} explanation={schemes[rating.scheme]?.explanation} />}
          </li>
        ))}
      </ul>
      {note && <p>{note}</p>}
    </Prose>
  );
}

function RatingLine({ rating, schemeName }: { rating: Rating; schemeName: string }) {
  const { t, i18n } = useTranslation('actions');
  if (rating.rating === null) return <>{schemeName}</>;
  const date = rating.date ? formatLooseDate(rating.date, i18n.language as Language) : t('evidence.noDate');
  return (
    <>
      {schemeName}: {/* Sources word their ratings in Finnish; they are not translated. */}
      <q lang="fi">{rating.rating}</q>, {date}
    </>
  );
}

function RatingBackground({ rating, explanation }: { rating: Rating; explanation: string | undefined }) {
  const { t } = useTranslation(['actions', 'common']);
  return (
    <>
      {explanation && <p>{explanation}</p>}
      {rating.sourceUrl && isWebLink(rating.sourceUrl) && (
        <p>
          <TextLink href={rating.sourceUrl} external={{ text: t('common:newTab') }}>
            {t('evidence.source', { host: new URL(rating.sourceUrl).host })}
          </TextLink>
        </p>
      )}
    </>
  );
}
