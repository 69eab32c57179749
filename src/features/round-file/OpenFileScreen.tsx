import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { FileField } from '#ui/FileField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useFocusOnMount } from '#ui/useFocusOnMount.ts';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { roundName } from '../round-name.ts';
import { useLeaveUnsaved } from '../use-leave-unsaved.tsx';
import { useWithoutPoint } from '../use-without-point.tsx';
import { TakeInChoice } from './TakeInChoice.tsx';
import { useOpenFile } from './use-open-file.ts';

/** Opens a round file. What is open stays as it is until the user has chosen (DA8). */
export function OpenFileScreen() {
  const { t } = useTranslation(['home', 'common']);
  const language = useLanguage();
  const { mayLeave, dialog } = useLeaveUnsaved();
  const withoutPoint = useWithoutPoint();
  const { opening, read, takeIn, cancel } = useOpenFile(mayLeave, withoutPoint.secured);
  const isChoosing = opening.kind === 'here' || opening.kind === 'same-place';
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('home:openFile.title')} lead={t('home:openFile.lead')}>
        {t('home:openFile.title')}
      </PageTitle>
      {opening.kind === 'refused' && <ErrorNotice error={opening.error} />}
      {!isChoosing && (
        <FileField
          label={t('home:openFile.field')}
          hint={t('home:openFile.hint')}
          accept=".json,application/json"
          buttonText={t('home:openFile.choose')}
          dropText={t('home:openFile.drop')}
          onFile={(file) => void read(file)}
        />
      )}
      {opening.kind === 'busy' && <Spinner text={t('home:openFile.busy')} />}
      {opening.kind === 'here' && (
        <FocusOnMount>
          <TakeInChoice {...opening} onChoose={(how) => void takeIn(opening.file, how)} onCancel={cancel} />
        </FocusOnMount>
      )}
      {opening.kind === 'same-place' && (
        <FocusOnMount>
          <Notice
            tone="warning"
            toneText={t('common:warning')}
            heading={t('home:samePlace.heading', { round: roundName(opening.other, language) })}
            live="assertive"
            actions={
              <Row>
                <Button onClick={() => void takeIn(opening.file, 'join')}>{t('home:samePlace.open')}</Button>
                <Button kind="quiet" onClick={cancel}>
                  {t('common:cancel')}
                </Button>
              </Row>
            }
          >
            <p>{t('home:samePlace.text')}</p>
          </Notice>
        </FocusOnMount>
      )}
      <p>
        <TextLink href={href(paths.home)}>{t('home:toHome')}</TextLink>
      </p>
      {dialog}
      {withoutPoint.dialog}
    </Stack>
  );
}

/** The button that opened the file is gone by now: focus goes to what is asked instead. */
function FocusOnMount({ children }: { children: ReactNode }) {
  const ref = useFocusOnMount<HTMLDivElement>();
  return (
    <div ref={ref} tabIndex={-1}>
      {children}
    </div>
  );
}
