import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carryOver } from '#domain/group/change-meeting.ts';
import { carriedItemsOf, type RecordedMeeting } from '#domain/group/read-meetings.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useWrite } from '../use-write.ts';
import { WhileOpen } from '../WhileOpen.tsx';
import { ApproveBlock } from './ApproveBlock.tsx';
import { meetingItems } from './meeting-items.ts';
import { StatementCard } from './StatementCard.tsx';
import { useApproval } from './use-approval.ts';
import type { Group } from './use-group.ts';
import { useOutcomeWords } from './use-outcome-words.ts';

interface AgendaSectionsProps {
  readonly meeting: RecordedMeeting;
  readonly group: Group;
  readonly onReplan: () => void;
}

/** The agenda part by part: the block, what one alone has answered, what is talked about, and what is left, by name. */
export function AgendaSections({ meeting, group, onReplan }: AgendaSectionsProps) {
  const { t } = useTranslation('agree');
  const outcomeWords = useOutcomeWords(meeting, group);
  const approval = useApproval(meeting, group);
  const { block, single, discussed, rest, late } = meetingItems(meeting, group);
  const fromBefore = new Set(
    [...carriedItemsOf(group.round)].filter(([, id]) => id !== meeting.id).map(([item]) => item),
  );
  const cards = (items: readonly string[]) => (
    <Stack as="ol" gap="m">
      {items.map((item) => {
        const found = group.itemsById.get(item);
        const note = [fromBefore.has(item) ? t('agenda.fromBefore') : '', outcomeWords(item)].filter(Boolean).join(' ');
        return found ? <StatementCard key={item} item={found} group={group} meeting={meeting} note={note} /> : null;
      })}
    </Stack>
  );
  return (
    <>
      {late.length > 0 ? (
        <Notice
          tone="info"
          heading={t('agenda.lateHeading')}
          actions={
            <Button kind="secondary" size="s" onClick={onReplan}>
              {t('agenda.replan')}
            </Button>
          }
        >
          {t('agenda.late', { count: late.length })}
        </Notice>
      ) : null}
      {block.length > 0 ? (
        <Section heading={t('agenda.block', { count: block.length })} intro={t('agenda.blockIntro')}>
          <ApproveBlock meeting={meeting} group={group} approval={approval} />
        </Section>
      ) : null}
      {single.length > 0 ? (
        <Section heading={t('agenda.single', { count: single.length })} intro={t('agenda.singleIntro')}>
          {cards(single)}
        </Section>
      ) : null}
      <Section heading={t('agenda.discussed', { count: discussed.length })} intro={t('agenda.discussedIntro')}>
        {discussed.length > 0 ? cards(discussed) : <Prose>{t('agenda.nothing')}</Prose>}
      </Section>
      {rest.length > 0 ? (
        <Section heading={t('agenda.rest', { count: rest.length })} intro={t('agenda.restIntro')}>
          {cards(rest)}
        </Section>
      ) : null}
      <CarryRest meeting={meeting} group={group} />
    </>
  );
}

/** At the end: what nobody got to goes to the next meeting, which begins with it. Can be taken back. */
function CarryRest({ meeting, group }: Omit<AgendaSectionsProps, 'onReplan'>) {
  const { t } = useTranslation('agree');
  const write = useWrite();
  const [carried, setCarried] = useState<readonly (readonly [string, null])[] | null>(null);
  const { unsettled } = meetingItems(meeting, group);
  if (unsettled.length === 0 && carried === null) return null;
  return (
    <Section heading={t('carry.heading')}>
      <WhileOpen>
        <Stack gap="s">
          {unsettled.length > 0 ? (
            <div>
              <Button
                kind="secondary"
                onClick={() => {
                  const changes = new Map(unsettled.flatMap((item) => [...carryOver(meeting.id, item)]));
                  write(() => changes);
                  setCarried([...changes.keys()].map((key) => [key, null] as const));
                }}
              >
                {t('carry.button', { count: unsettled.length })}
              </Button>
            </div>
          ) : null}
          {carried ? (
            <Notice
              tone="success"
              live="polite"
              actions={
                <Button
                  kind="secondary"
                  size="s"
                  onClick={() => {
                    write(() => new Map(carried));
                    setCarried(null);
                  }}
                >
                  {t('block.undo')}
                </Button>
              }
            >
              {t('carry.done')}
            </Notice>
          ) : null}
        </Stack>
      </WhileOpen>
    </Section>
  );
}
