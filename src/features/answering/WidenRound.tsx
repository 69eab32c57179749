import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsInScope } from '#domain/checklist/items-in-scope.ts';
import { widenScope } from '#domain/round/change-answers.ts';
import { placeOfRound } from '#domain/round/round.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useRound } from '../hooks.ts';
import { useWrite } from '../use-write.ts';
import { WhileOpen } from '../WhileOpen.tsx';

/** The short round becomes the full one: no answer is lost, and it says why the figures pause (AN7). */
export function WidenRound() {
  const { t } = useTranslation(['answering', 'common']);
  const announce = useAnnounce();
  const write = useWrite();
  const round = useRound();
  const [isAsking, setIsAsking] = useState(false);
  const place = placeOfRound(round);
  const short = itemsInScope(round.checklist, 'short', place).length;
  const full = itemsInScope(round.checklist, 'full', place).length;
  const widen = () => {
    setIsAsking(false);
    write(widenScope);
    announce(t('announce.widened', { count: full }));
  };
  return (
    <>
      <Notice
        tone="info"
        heading={t('widen.heading', { count: short })}
        actions={
          <WhileOpen>
            <Button kind="secondary" size="s" onClick={() => setIsAsking(true)}>
              {t('widen.button')}
            </Button>
          </WhileOpen>
        }
      >
        <p>{t('widen.text')}</p>
      </Notice>
      <ConfirmDialog
        heading={t('widen.question')}
        open={isAsking}
        confirmText={t('widen.button')}
        cancelText={t('common:cancel')}
        closeText={t('common:close')}
        onConfirm={widen}
        onCancel={() => setIsAsking(false)}
      >
        <p>{t('widen.keeps', { count: full - short })}</p>
        <p>{t('widen.pause')}</p>
        <p>{t('widen.oneWay')}</p>
      </ConfirmDialog>
    </>
  );
}
