import { useTranslation } from 'react-i18next';
import { answerByOf, keepingOf, namingOf } from '#domain/group/group-settings.ts';
import { minutesFor } from '#domain/group/own-items-first.ts';
import type { Round } from '#domain/round/round.ts';
import { formatDate } from '#parts/format-date.ts';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { useLanguage } from '../hooks.ts';
import { useSheetItems } from './use-sheet-items.ts';
import { useSheetOwner } from './use-sheet-owner.ts';

/** What is asked of whom, how long it takes, who reads the answers and whose documents they are (GR2, DA13). */
export function SheetFacts({ sheet }: { sheet: Round }) {
  const { t } = useTranslation('sheet');
  const language = useLanguage();
  const { who } = useSheetOwner(sheet);
  const { own, others } = useSheetItems(sheet);
  const by = answerByOf(sheet);
  const keeping = keepingOf(sheet);
  const isNameless = namingOf(sheet) === 'nameless';
  const isAll = own.length === 0 || others.length === 0;
  const items = [
    ...(who === '' ? [] : [{ term: t('facts.who'), text: who }]),
    {
      term: t('facts.what'),
      text: isAll
        ? t('facts.all', { count: own.length + others.length, minutes: minutesFor(own.length + others.length) })
        : `${t('facts.own', { count: own.length, minutes: minutesFor(own.length) })} ${t('facts.others', { count: others.length })}`,
    },
    ...(by === '' ? [] : [{ term: t('facts.by'), text: formatDate(by, language) }]),
    { term: t('facts.readers'), text: t(isNameless ? 'facts.readersNameless' : 'facts.readersText') },
    ...(isNameless ? [{ term: t('facts.nameless'), text: t('facts.namelessText') }] : []),
    { term: t('facts.documents'), text: `${t('facts.documentsText')} ${keeping || t('facts.keepingOpen')}` },
    { term: t('facts.where'), text: t('facts.whereText') },
  ];
  return <DefinitionList items={items} />;
}
