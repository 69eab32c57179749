import { useTranslation } from 'react-i18next';
import type { AreaInScope } from '#domain/checklist/items-in-scope.ts';
import { answersOf } from '#domain/round/read-answers.ts';
import { areaName } from '#parts/round-words.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { LinkList } from '#ui/LinkList.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Row.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useAskedAreas } from './use-asked-areas.ts';
import { firstUnanswered, type Step } from './walk.ts';

/** Where one is: the area, the place in it, and the way to the other areas. */
export function AreaBar({ step: { area, position } }: { step: Step }) {
  const { t } = useTranslation('answering');
  const round = useRound();
  const texts = useChecklistTexts();
  const language = useLanguage();
  const areas = useAskedAreas();
  const answers = answersOf(round);
  const nameOf = ({ id }: AreaInScope) => areaName(round, texts, language, id);
  const isAnswered = (item: string) => answers.has(item);
  const links = areas.map((one) => {
    const target = firstUnanswered(one.items, isAnswered) ?? one.items[0];
    return {
      href: href(paths.answers(round.header.id, target?.id)),
      label: t('areaLink', {
        code: one.code,
        name: nameOf(one),
        answered: one.items.filter(({ id }) => isAnswered(id)).length,
        of: one.items.length,
      }),
      current: one.id === area.id,
    };
  });
  return (
    <Row justify="between" gap="m">
      <ProgressBar
        label={t('areaPosition', { code: area.code, name: nameOf(area) })}
        value={position}
        max={area.items.length}
        text={t('position', { position, of: area.items.length })}
        segments={true}
      />
      <Row gap="m">
        <TextLink href={href(paths.answerList(round.header.id))}>{t('asList')}</TextLink>
        <Disclosure label={t('areas')}>
          {(close) => <LinkList label={t('areas')} items={links.map((link) => ({ ...link, onClick: close }))} />}
        </Disclosure>
      </Row>
    </Row>
  );
}
