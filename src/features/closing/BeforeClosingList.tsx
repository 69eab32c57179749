import { useTranslation } from 'react-i18next';
import type { BeforeClosing } from '#domain/closing/before-closing.ts';
import { formatDate } from '#parts/format-date.ts';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { useLanguage } from '../hooks.ts';

interface BeforeClosingListProps {
  readonly before: BeforeClosing;
  /** ISO day. */
  readonly date: string;
  readonly number: number;
}

/** What would be frozen, in numbers. */
export function BeforeClosingList({ before, date, number }: BeforeClosingListProps) {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  const { answered, asked, respondents, notAgreed, conflicts } = before;
  return (
    <DefinitionList
      layout="beside"
      items={[
        { term: t('close.answered'), text: t('close.of', { value: answered, of: asked }) },
        ...(respondents.invited > 0
          ? [
              {
                term: t('close.respondents'),
                text: t('close.of', { value: respondents.answered, of: respondents.invited }),
              },
              {
                term: t('close.notAgreed'),
                text:
                  notAgreed.length > 0 ? t('close.notAgreedCount', { count: notAgreed.length }) : t('close.allAgreed'),
              },
            ]
          : []),
        ...(conflicts > 0
          ? [{ term: t('close.conflicts'), text: t('close.conflictsCount', { count: conflicts }) }]
          : []),
        { term: t('close.date'), text: t('close.day', { date: formatDate(date, language), number }) },
      ]}
    />
  );
}
