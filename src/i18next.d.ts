import 'i18next';
import type actions from '../locales/fi/actions.json';
import type answering from '../locales/fi/answering.json';
import type app from '../locales/fi/app.json';
import type common from '../locales/fi/common.json';
import type errors from '../locales/fi/errors.json';
import type home from '../locales/fi/home.json';
import type info from '../locales/fi/info.json';
import type plan from '../locales/fi/plan.json';
import type reports from '../locales/fi/reports.json';
import type results from '../locales/fi/results.json';
import type years from '../locales/fi/years.json';

/** The Finnish words decide the keys: a missing text stops the build, not the user. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      actions: typeof actions;
      answering: typeof answering;
      app: typeof app;
      common: typeof common;
      errors: typeof errors;
      home: typeof home;
      info: typeof info;
      plan: typeof plan;
      reports: typeof reports;
      results: typeof results;
      years: typeof years;
    };
  }
}
