import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/Disclosure.tsx';
import { LinkList } from '#ui/LinkList.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Row } from '#ui/Row.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href } from '../paths.ts';
import { useAnswerer } from './answerer.ts';
import { usePartWords } from './use-part-words.ts';
import { useWalkParts } from './use-walk-parts.ts';
import { firstUnanswered, type Step } from './walk.ts';

/** Where one is: the area or other part of the walk, the place in it, and the way to the other parts. */
export function AreaBar({ step: { part, position } }: { step: Step }) {
  const { t } = useTranslation('answering');
  const round = useRound();
  const answerer = useAnswerer();
  const parts = useWalkParts();
  const words = usePartWords();
  const answers = answerer.answersOf(round);
  const isAnswered = (item: string) => answers.has(item);
  const { id } = round.header;
  const links = parts.map((one) => {
    const target = firstUnanswered(one.items, isAnswered) ?? one.items[0];
    return {
      href: href(answerer.statementPath(id, target?.id)),
      label: words.link(one, one.items.filter((item) => isAnswered(item.id)).length),
      current: one.id === part.id,
    };
  });
  const menu = t(part.kind === 'area' ? 'areas' : 'own.parts');
  return (
    <Row justify="between" gap="m">
      <ProgressBar
        label={words.place(part)}
        value={position}
        max={part.items.length}
        text={t('position', { position, of: part.items.length })}
        segments={true}
      />
      <Row gap="m">
        <TextLink href={href(answerer.listPath(id))}>{t('asList')}</TextLink>
        {parts.length > 1 ? (
          <Disclosure label={menu}>
            {(close) => <LinkList label={menu} items={links.map((link) => ({ ...link, onClick: close }))} />}
          </Disclosure>
        ) : null}
      </Row>
    </Row>
  );
}
