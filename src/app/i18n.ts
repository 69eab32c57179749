import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import type { LocalSettings } from '#domain/ports.ts';

const SETTING = 'language';
const words = import.meta.glob<Record<string, unknown>>('../../locales/*/*.json', { import: 'default' });

/** The words of the interface; each namespace is loaded with the first screen that uses it. */
export async function createI18n(settings: LocalSettings): Promise<I18n> {
  const i18n = createInstance();
  await i18n
    .use({
      type: 'backend' as const,
      init() {},
      read(language: string, namespace: string, done: (error: unknown, words: Record<string, unknown> | null) => void) {
        const load = words[`../../locales/${language}/${namespace}.json`];
        if (!load) done(new Error(`No words: ${language}/${namespace}`), null);
        else
          load().then(
            (found) => done(null, found),
            (error: unknown) => done(error, null),
          );
      },
    })
    .use(initReactI18next)
    .init({
      lng: firstLanguage(settings),
      fallbackLng: false,
      supportedLngs: LANGUAGES,
      ns: ['common', 'app', 'errors'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  i18n.on('languageChanged', (language) => settings.write(SETTING, language));
  return i18n;
}

/** The one chosen here before, else the browser's, else Finnish. */
function firstLanguage(settings: LocalSettings): Language {
  const wanted = [settings.read(SETTING) ?? '', ...navigator.languages].map((language) => language.slice(0, 2));
  return wanted.find((language): language is Language => (LANGUAGES as readonly string[]).includes(language)) ?? 'fi';
}
