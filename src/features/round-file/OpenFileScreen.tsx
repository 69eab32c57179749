import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { FileField } from '#ui/FileField.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useFocusOnMount } from '#ui/useFocusOnMount.ts';
import { href, paths } from '../paths.ts';
import { useLeaveUnsaved } from '../use-leave-unsaved.tsx';
import { useWithoutPoint } from '../use-without-point.tsx';
import { CopiesTogether } from './CopiesTogether.tsx';
import { SamePlaceChoice } from './SamePlaceChoice.tsx';
import { TakeInChoice } from './TakeInChoice.tsx';
import { useOpenFile } from './use-open-file.ts';

/** Opens a round file. What is open stays as it is until the user has chosen (DA8). */
export function OpenFileScreen() {
  const { t } = useTranslation(['home', 'keeping', 'sheet']);
  const { mayLeave, dialog } = useLeaveUnsaved();
  const withoutPoint = useWithoutPoint();
  const { opening, read, takeIn, cancel } = useOpenFile(mayLeave, withoutPoint.secured);
  const isChoosing = opening.kind === 'here' || opening.kind === 'copies' || opening.kind === 'same-place';
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('keeping:openFile.title')} lead={t('keeping:openFile.lead')}>
        {t('keeping:openFile.title')}
      </PageTitle>
      {opening.kind === 'refused' && (
        <>
          {opening.name && <p>{t('keeping:openFile.which', { name: opening.name })}</p>}
          <ErrorNotice error={opening.error} />
        </>
      )}
      {!isChoosing && (
        <FileField
          label={t('keeping:openFile.field')}
          hint={t('keeping:openFile.hint')}
          accept=".json,application/json"
          buttonText={t('keeping:openFile.choose')}
          dropText={t('keeping:openFile.drop')}
          onFiles={(files) => void read(files)}
        />
      )}
      {opening.kind === 'busy' && <Spinner text={t('keeping:openFile.busy')} />}
      {opening.kind === 'here' && (
        <FocusOnMount>
          <TakeInChoice {...opening} onChoose={(how) => void takeIn(opening.file, how)} onCancel={cancel} />
        </FocusOnMount>
      )}
      {opening.kind === 'copies' && (
        <FocusOnMount>
          <CopiesTogether {...opening} onJoin={() => void takeIn(opening.file, 'join')} onCancel={cancel} />
        </FocusOnMount>
      )}
      {opening.kind === 'same-place' && (
        <FocusOnMount>
          <SamePlaceChoice
            file={opening.file}
            other={opening.other}
            mayLeave={mayLeave}
            secured={withoutPoint.secured}
            onOpen={() => void takeIn(opening.file, 'join')}
            onCancel={cancel}
          />
        </FocusOnMount>
      )}
      <p>
        <TextLink href={href(paths.paste)}>{t('sheet:from.link')}</TextLink>
      </p>
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
