import 'i18next';
import type actions from '../locales/fi/actions.json';
import type agree from '../locales/fi/agree.json';
import type answering from '../locales/fi/answering.json';
import type app from '../locales/fi/app.json';
import type browser from '../locales/fi/browser.json';
import type closing from '../locales/fi/closing.json';
import type common from '../locales/fi/common.json';
import type documents from '../locales/fi/documents.json';
import type drafts from '../locales/fi/drafts.json';
import type errors from '../locales/fi/errors.json';
import type group from '../locales/fi/group.json';
import type handed from '../locales/fi/handed.json';
import type home from '../locales/fi/home.json';
import type indicators from '../locales/fi/indicators.json';
import type info from '../locales/fi/info.json';
import type keeping from '../locales/fi/keeping.json';
import type letters from '../locales/fi/letters.json';
import type parallel from '../locales/fi/parallel.json';
import type plan from '../locales/fi/plan.json';
import type region from '../locales/fi/region.json';
import type reports from '../locales/fi/reports.json';
import type results from '../locales/fi/results.json';
import type sharing from '../locales/fi/sharing.json';
import type sheet from '../locales/fi/sheet.json';
import type years from '../locales/fi/years.json';

/** The Finnish words decide the keys: a missing text stops the build, not the user. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      actions: typeof actions;
      agree: typeof agree;
      answering: typeof answering;
      app: typeof app;
      browser: typeof browser;
      closing: typeof closing;
      common: typeof common;
      documents: typeof documents;
      drafts: typeof drafts;
      errors: typeof errors;
      group: typeof group;
      handed: typeof handed;
      home: typeof home;
      indicators: typeof indicators;
      info: typeof info;
      keeping: typeof keeping;
      letters: typeof letters;
      parallel: typeof parallel;
      plan: typeof plan;
      region: typeof region;
      reports: typeof reports;
      results: typeof results;
      sharing: typeof sharing;
      sheet: typeof sheet;
      years: typeof years;
    };
  }
}
