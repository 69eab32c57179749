import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '#domain/checklist/checklist.ts';
import { href, paths } from '#features/paths.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { FrameHeader } from '#ui/FrameHeader.tsx';
import { LanguageSwitch } from '#ui/LanguageSwitch.tsx';
import { LinkList } from '#ui/LinkList.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { BrowserNotices } from './BrowserNotices.tsx';
import { FrameFooter } from './FrameFooter.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

const LANGUAGE_NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;

interface FrameProps {
  readonly children: ReactNode;
  /** Municipality and year of the open round. */
  readonly context?: ReactNode;
  /** Beside it: undo, the mark of an example. */
  readonly beside?: ReactNode;
  readonly status?: ReactNode;
  readonly spine?: ReactNode;
  readonly notices?: ReactNode;
}

/** The one frame of all screens: name, menu, languages; inside a round also its steps and the save line. */
export function Frame({ children, context, beside, status, spine, notices }: FrameProps) {
  const { t, i18n } = useTranslation(['app', 'common']);
  const menu = [
    { href: href(paths.home), label: t('menu.home') },
    { href: href(paths.models), label: t('menu.models') },
    { href: href(paths.checklist), label: t('menu.checklist') },
    { href: href(paths.region), label: t('menu.region') },
    { href: href(paths.glossary), label: t('menu.glossary') },
    { href: href(paths.help), label: t('menu.help') },
  ];
  return (
    <PageFrame
      skipText={t('skip')}
      header={
        <FrameHeader
          name={<TextLink href={href(paths.home)}>{t('name')}</TextLink>}
          context={context}
          beside={beside}
          status={status}
          tools={
            <>
              <LanguageSwitch
                label={t('language')}
                languages={LANGUAGES.map((code) => ({ code, short: code.toUpperCase(), name: LANGUAGE_NAMES[code] }))}
                current={i18n.language}
                onSelect={(code) => void i18n.changeLanguage(code)}
              />
              <Disclosure label={t('menu.label')} icon="menu" align="end" foldsLabel>
                {(close) => (
                  <LinkList label={t('menu.label')} items={menu.map((entry) => ({ ...entry, onClick: close }))} />
                )}
              </Disclosure>
            </>
          }
        />
      }
      spine={spine}
      notices={
        <>
          <UpdateNotice />
          <BrowserNotices />
          {notices}
        </>
      }
      footer={<FrameFooter />}
    >
      <Suspense fallback={<Spinner text={t('common:loading')} />}>{children}</Suspense>
    </PageFrame>
  );
}
