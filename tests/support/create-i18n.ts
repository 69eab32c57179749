import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#domain/checklist/checklist.ts';

const files = import.meta.glob<Record<string, unknown>>('../../locales/*/*.json', { eager: true, import: 'default' });

/** The real words of the interface; a missing one is a fault of the test, not a key on the screen. */
export function createI18n(language: Language): i18n {
  const resources: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, words] of Object.entries(files)) {
    const [, lang = '', namespace = ''] = /([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    resources[lang] = { ...resources[lang], [namespace]: words };
  }
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    resources,
    defaultNS: 'common',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    initAsync: false,
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`locales/${language}/${namespace}.json lacks «${key}»`);
    },
  });
  return instance;
}
