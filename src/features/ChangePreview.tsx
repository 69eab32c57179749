import { useTranslation } from 'react-i18next';
import { shownValue } from '#domain/join/replica.ts';
import type { AgreedAnswer } from '#domain/round/answer.ts';
import { shownChanges } from '#domain/round/join-rounds.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { Expander } from '#ui/Expander.tsx';
import { Stack } from '#ui/Stack.tsx';
import { type ChangeLine, changeLines } from './change-lines.ts';
import { useChecklistTexts, useLanguage } from './hooks.ts';
import { itemNaming } from './item-naming.ts';

interface ChangePreviewProps {
  before: Round;
  after: Round;
  /** Said when nothing differs; absent: in the words of a file. */
  nothingText?: string | undefined;
}

/** What would change, counted and then line by line, before anything is changed (JN8, GR3). */
export function ChangePreview({ before, after, nothingText }: ChangePreviewProps) {
  const { t } = useTranslation('home');
  const { lines, others } = changeLines(shownChanges(before, after));
  const describe = useDescription(before, after);
  if (lines.length === 0 && others === 0) return <p>{nothingText ?? t('preview.nothing')}</p>;
  const count = (...kinds: ChangeLine['kind'][]) => lines.filter((line) => kinds.includes(line.kind)).length;
  const counts = [
    [count('answer'), t('preview.count.answers', { count: count('answer') })],
    [count('note'), t('preview.count.notes', { count: count('note') })],
    [count('mark', 'evidence'), t('preview.count.evidence', { count: count('mark', 'evidence') })],
    [count('action'), t('preview.count.actions', { count: count('action') })],
    [others, t('preview.count.others', { count: others })],
  ] as const;
  return (
    <Stack gap="s">
      <p>{t('preview.intro')}</p>
      <ul>
        {counts
          .filter(([n]) => n > 0)
          .map(([, text]) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
      {lines.length > 0 && (
        <Expander summary={t('preview.show', { count: lines.length })} defaultOpen={lines.length <= 8}>
          <ul>
            {lines.map((line) => (
              <li key={lineKey(line)}>{describe(line)}</li>
            ))}
          </ul>
        </Expander>
      )}
    </Stack>
  );
}

function lineKey(line: ChangeLine): string {
  return line.kind === 'action' ? `action ${line.action}` : `${line.kind} ${line.item}`;
}

function useDescription(before: Round, after: Round): (line: ChangeLine) => string {
  const { t } = useTranslation('home');
  const { scale } = useChecklistTexts();
  const language = useLanguage();
  // A file always brings the words it was answered on; what is here may be of another edition.
  const itemName = itemNaming(after.checklist, after.texts ?? before.texts, language);
  const answerName = (agreed: AgreedAnswer | null) => {
    if (!agreed) return t('preview.noAnswer');
    const { answer } = agreed;
    if (answer.kind === 'not-applicable') return scale.notApplicable.label;
    return answer.kind === 'unknown' ? scale.agreedUnknown.label : scale[answer.level].label;
  };
  const titleOf = (id: string) =>
    [after, before]
      .map((round) => shownValue(round.data, valueKey.actionField(id, 'title')))
      .find((title) => title !== null);
  return (line) => {
    switch (line.kind) {
      case 'answer': {
        const [from, to] = [answerName(line.before), answerName(line.after)];
        const values = { item: itemName(line.item), before: from, after: to };
        return from === to ? t('preview.reasonLine', values) : t('preview.answerLine', values);
      }
      case 'action':
        return t(`preview.action.${line.how}`, { title: String(titleOf(line.action) ?? line.action) });
      default:
        return t(`preview.${line.kind}.${line.how}`, { item: itemName(line.item) });
    }
  };
}
