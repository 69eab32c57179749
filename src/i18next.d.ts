import 'i18next';
import type actions from '../locales/fi/actions.json';
import type agree from '../locales/fi/agree.json';
import type answering from '../locales/fi/answering.json';
import type app from '../locales/fi/app.json';
import type browser from '../locales/fi/browser.json';
import type common from '../locales/fi/common.json';
import type errors from '../locales/fi/errors.json';
import type group from '../locales/fi/group.json';
import type handed from '../locales/fi/handed.json';
import type home from '../locales/fi/home.json';
import type info from '../locales/fi/info.json';
import type keeping from '../locales/fi/keeping.json';
import type letters from '../locales/fi/letters.json';
import type plan from '../locales/fi/plan.json';
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
      common: typeof common;
      errors: typeof errors;
      group: typeof group;
      handed: typeof handed;
      home: typeof home;
      info: typeof info;
      keeping: typeof keeping;
      letters: typeof letters;
      plan: typeof plan;
      reports: typeof reports;
      results: typeof results;
      sharing: typeof sharing;
      sheet: typeof sheet;
      years: typeof years;
    };
  }
}
