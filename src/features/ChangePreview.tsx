import { useTranslation } from 'react-i18next';
import { roundAsItStands } from '#domain/closing/as-closed.ts';
import { closingsOf } from '#domain/closing/closings.ts';
import { namingOf } from '#domain/group/group-settings.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { sectorNaming } from '#domain/group/sector-naming.ts';
import { shownValue } from '#domain/join/replica.ts';
import type { AgreedAnswer } from '#domain/round/answer.ts';
import { shownChanges } from '#domain/round/join-rounds.ts';
import type { Meeting } from '#domain/round/meeting-values.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { formatDate } from '#parts/format-date.ts';
import { Expander } from '#ui/Expander.tsx';
import { Stack } from '#ui/Stack.tsx';
import { type ChangeLine, changeLines } from './change-lines.ts';
import { useChecklistTexts, useLanguage } from './hooks.ts';
import { itemNaming } from './item-naming.ts';
import { respondentName } from './respondent-name.ts';
import { sectorsOf } from './use-sectors.ts';

interface ChangePreviewProps {
  before: Round;
  after: Round;
  /** Said when nothing differs; absent: in the words of a file. */
  nothingText?: string | undefined;
}

/** What would change, counted and then line by line, before anything is changed (JN8, GR3). */
export function ChangePreview({ before, after, nothingText }: ChangePreviewProps) {
  const { t } = useTranslation('keeping');
  const { lines, others } = changeLines(shownChanges(before, after));
  const describe = useDescription(before, after);
  if (lines.length === 0 && others === 0) return <p>{nothingText ?? t('preview.nothing')}</p>;
  const count = (...kinds: ChangeLine['kind'][]) => lines.filter((line) => kinds.includes(line.kind)).length;
  const counts = [
    [count('closing'), t('preview.count.closings', { count: count('closing') })],
    [count('answer'), t('preview.count.answers', { count: count('answer') })],
    [count('note'), t('preview.count.notes', { count: count('note') })],
    [count('mark', 'evidence'), t('preview.count.evidence', { count: count('mark', 'evidence') })],
    [count('action'), t('preview.count.actions', { count: count('action') })],
    [count('respondent'), t('preview.count.respondents', { count: count('respondent') })],
    [count('meeting', 'sector'), t('preview.count.meetings', { count: count('meeting', 'sector') })],
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
  return `${line.kind} ${'id' in line ? line.id : line.item} ${'how' in line ? line.how : ''}`;
}

function useDescription(before: Round, after: Round): (line: ChangeLine) => string {
  const { t } = useTranslation('keeping');
  const { scale, sectors } = useChecklistTexts();
  const language = useLanguage();
  // A file always brings the words it was answered on; what is here may be of another edition.
  const itemName = itemNaming(after.checklist, after.texts ?? before.texts, language);
  const answerName = (agreed: AgreedAnswer | null) => {
    if (!agreed) return t('preview.noAnswer');
    const { answer } = agreed;
    if (answer.kind === 'not-applicable') return scale.notApplicable.label;
    return answer.kind === 'unknown' ? scale.agreedUnknown.label : scale[answer.level].label;
  };
  const valueUnder = (key: string) =>
    [after, before].map((round) => shownValue(round.data, key)).find((value) => value !== null);
  const titleOf = (id: string) => valueUnder(valueKey.actionField(id, 'title'));
  const whoIs = (id: string) => {
    // Without names nothing tells whose an answer is (GR10).
    const [now, was] = [roundAsItStands(after), roundAsItStands(before)];
    const round = namingOf(after) === 'nameless' ? null : respondentOf(now, id) ? now : was;
    const respondent = round && respondentOf(round, id);
    return (respondent && respondentName(respondent, sectorsOf(round, sectors), language)) || t('preview.someone');
  };
  return (line) => {
    switch (line.kind) {
      case 'answer': {
        const [from, to] = [answerName(line.before), answerName(line.after)];
        const values = { item: itemName(line.item), before: from, after: to };
        return from === to ? t('preview.reasonLine', values) : t('preview.answerLine', values);
      }
      case 'closing': {
        const closing = closingsOf(after).find(({ id }) => id === line.id);
        const date = line.how === 'closed' ? closing?.date : closing?.reopened?.date;
        return t(`preview.closing.${line.how}`, {
          number: closing?.number,
          date: date ? formatDate(date, language) : '–',
        });
      }
      case 'action':
        return t(`preview.action.${line.how}`, { title: String(titleOf(line.id) ?? line.id) });
      case 'respondent':
        return t(`preview.respondent.${line.how}`, { who: whoIs(line.id), count: line.answers });
      case 'meeting': {
        const meeting = (valueUnder(valueKey.meeting(line.id)) ?? null) as Meeting | null;
        return t(`preview.meeting.${line.how}`, { date: meeting ? formatDate(meeting.date, language) : '–' });
      }
      case 'sector':
        return t(`preview.sector.${line.how}`, { sector: sectorNaming(after, { sectors })(line.id) });
      default:
        return t(`preview.${line.kind}.${line.how}`, { item: itemName(line.item) });
    }
  };
}
