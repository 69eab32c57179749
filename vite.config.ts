import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicyPlugin } from './src/tooling/build/content-security-policy-plugin.mjs';
import { serviceWorkerPlugin } from './src/tooling/build/service-worker-plugin.mjs';
import { readVersion } from './src/tooling/version.mjs';

const inRepository = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** jsPDF asks for these only when it draws HTML or SVG, which we never do; they would be 300 kB. */
const absent = inRepository('src/reports/pdf/absent.ts');

/**
 * What is needed up to the first statement and by two chunks or more comes in one file: fifty small ones would take 14 kB
 * more, as each is compressed alone. What only later screens share (four of them or more) stands in a second one. Charts,
 * the PDF writer and the form library stay with the few screens that need them.
 */
const sharedAtFirst = {
  debugName: 'shared at first',
  name: (id: string, modules: Modules) => (neededAtFirst(modules).has(id) ? 'shared' : null),
  minShareCount: 2,
  priority: 1,
  test: /\/src\/|\/node_modules\//,
};
const sharedLater = {
  name: 'shared-later',
  minShareCount: 4,
  test: (id: string) =>
    /\/src\/(ui|parts|domain|features\/[^/]+$)|\/node_modules\//.test(id) &&
    !/react-hook-form|@hookform|@standard-schema|\/d3-|jspdf/.test(id),
};

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}
const firstScreens = [
  'src/app/main.tsx',
  'src/features/new-round/NewRoundScreen.tsx',
  'src/features/preparation/PreparationScreen.tsx',
  'src/features/answering/AnswerScreen.tsx',
].map(inRepository);
let first: ReadonlySet<string> | undefined;

/** Everything that main and the screens on the way to the first statement import at once. */
function neededAtFirst(modules: Modules): ReadonlySet<string> {
  if (first) return first;
  const found = new Set(firstScreens);
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  first = found;
  return found;
}

export default defineConfig(({ isSsrBuild }) => ({
  // Relative, so that the built folder can be served from any address.
  base: './',
  publicDir: 'src/app/public',
  plugins: [
    react(),
    contentSecurityPolicyPlugin(),
    serviceWorkerPlugin({ entry: inRepository('src/app/service-worker.ts') }),
  ],
  define: { __MIELIKUNTA_VERSION__: JSON.stringify(readVersion()) },
  resolve: {
    alias: [
      { find: /^(html2canvas|canvg|dompurify)$/, replacement: absent },
      { find: /^polished$/, replacement: inRepository('src/tooling/build/polished-without-parser.mjs') },
    ],
  },
  build: isSsrBuild
    ? {
        target: 'node20',
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' } },
      }
    : {
        target: 'es2022',
        outDir: 'dist/site',
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        rolldownOptions: { output: { codeSplitting: { groups: [sharedAtFirst, sharedLater] } } },
      },
  // The command line runs without node_modules.
  ssr: { noExternal: isSsrBuild ? true : [], target: 'node' as const },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // No test asserts a duration; a busy machine must not fail one.
          testTimeout: 60_000,
          include: ['tests/{domain,content,storage,scan,reports,state,cli,locales,tooling}/**/*.test.ts'],
          setupFiles: ['tests/support/setup-properties.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          testTimeout: 60_000,
          include: ['tests/{ui,parts,features,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setup-properties.ts', 'tests/support/setup-screens.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
