import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegionPicture } from '#domain/region/region-picture.ts';
import { plainLetters } from '#domain/round/plain-letters.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Notice } from '#ui/Notice.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage } from '../hooks.ts';
import { type SaveFileError, useServices } from '../services.ts';
import { makeRegionReport, type RegionFormat, type RegionLanguage } from './make-region-report.ts';

type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly format: RegionFormat }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'saved'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: SaveFileError | null };

const LANGUAGES: readonly RegionLanguage[] = ['fi', 'sv', 'fi+sv', 'en'];
const OTHERS = ['docx', 'html', 'txt', 'xlsx', 'csv'] as const;

/** The draft of a regional plan, made on this computer and taken along in any format (RG6). */
export function SaveRegionReport({ picture }: { readonly picture: RegionPicture }) {
  const { t } = useTranslation(['region', 'common']);
  const { files, content, renderLong, session } = useServices();
  const announce = useAnnounce();
  const [lang, setLang] = useState<RegionLanguage>(useLanguage());
  const [roles, setRoles] = useState(false);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const isBusy = saving.kind === 'busy';
  const pdfButton = useRef<HTMLButtonElement>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function make(format: RegionFormat): Promise<Saving> {
    const controller = new AbortController();
    running.current = controller;
    try {
      await breath();
      const choice = { lang, roles, isoDate: session.today() };
      const made = await makeRegionReport(picture, choice, format, { content, renderLong }, controller.signal);
      if (!made) return { kind: 'stopped' };
      const { bytes, type, documentType } = made;
      const parts = [plainLetters(documentType), picture.example ? 'esimerkki' : '', picture.years.at(-1)];
      const written = await files.saveBytes(`${parts.filter(Boolean).join('-')}.${format}`, bytes, type);
      if (!written.ok) return { kind: 'failed', error: written.error };
      const { value } = written;
      return value.kind === 'cancelled'
        ? { kind: 'idle' }
        : { kind: 'saved', text: t(`region:report.${value.kind}`, { name: value.name }) };
    } catch {
      return { kind: 'failed', error: null };
    }
  }

  function cancel() {
    running.current?.abort();
    // The pressed button goes away with what it stops.
    pdfButton.current?.focus();
  }

  async function save(format: RegionFormat) {
    if (isBusy) return;
    setSaving({ kind: 'busy', format });
    const outcome = await make(format);
    setSaving(outcome);
    if (outcome.kind === 'saved') announce(outcome.text);
  }

  return (
    <Section heading={t('region:report.heading')} intro={t('region:report.intro')}>
      <Stack gap="m">
        <RadioGroup
          label={t('region:report.language')}
          choices={LANGUAGES.map((value) => ({ value, label: t(`region:report.languages.${value}`) }))}
          value={lang}
          onChange={setLang}
          inline
        />
        <Checkbox
          label={t('region:report.roles')}
          hint={t('region:report.rolesHint')}
          checked={roles}
          onChange={({ target }) => setRoles(target.checked)}
        />
        <Row>
          <Button
            ref={pdfButton}
            icon="download"
            busy={isBusy}
            busyText={t('region:report.busy')}
            onClick={() => void save('pdf')}
          >
            {t('region:report.pdf')}
          </Button>
          {isBusy && (
            <Button kind="secondary" onClick={cancel}>
              {t('region:open.cancel')}
            </Button>
          )}
        </Row>
        <Row gap="xs">
          <span>{t('region:report.others')}</span>
          {OTHERS.map((format) => (
            <Button key={format} kind="quiet" size="s" waits={isBusy} onClick={() => void save(format)}>
              {t(`region:report.formats.${format}`)}
            </Button>
          ))}
        </Row>
        {saving.kind === 'stopped' && <Notice tone="info">{t('region:report.stopped')}</Notice>}
        {saving.kind === 'saved' && (
          <Notice tone="success" heading={t('region:report.saved')} level={3}>
            {saving.text}
          </Notice>
        )}
        {saving.kind === 'failed' && saving.error && <ErrorNotice error={saving.error} level={3} />}
        {saving.kind === 'failed' && !saving.error && (
          <Notice tone="error" toneText={t('common:error')} live="assertive">
            {t('region:report.failed')}
          </Notice>
        )}
      </Stack>
    </Section>
  );
}

/** Making a report holds the page for a moment; first the button is drawn as busy. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
