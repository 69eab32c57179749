import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Card } from '#ui/Card.tsx';
import { Columns } from '#ui/Columns.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { href, paths } from '../paths.ts';
import { ExampleButton } from './ExampleButton.tsx';

/** The four ways on from home. */
export function Doors({ hasRounds }: { hasRounds: boolean }) {
  const { t } = useTranslation('home');
  const doors = [
    {
      key: 'new',
      door: (
        <ButtonLink href={href(paths.newRound)} icon="add">
          {t('doors.new.button')}
        </ButtonLink>
      ),
    },
    {
      key: 'open',
      door: (
        <ButtonLink href={href(paths.openFile)} kind="secondary" icon="upload">
          {t('doors.open.button')}
        </ButtonLink>
      ),
    },
    { key: 'example', door: <ExampleButton /> },
    {
      key: 'read',
      door: (
        <ButtonLink href={href(paths.checklist)} kind="secondary" icon="file">
          {t('doors.read.button')}
        </ButtonLink>
      ),
    },
  ] as const;
  return (
    <Section heading={hasRounds ? t('doors.heading') : t('doors.firstHeading')}>
      <Columns min="s">
        {doors.map(({ key, door }) => (
          <Card key={key}>
            <Stack gap="s">
              <p>{t(`doors.${key}.text`)}</p>
              <div>{door}</div>
            </Stack>
          </Card>
        ))}
      </Columns>
    </Section>
  );
}
