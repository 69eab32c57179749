import '#ui/theme.css';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/mini';
import { App } from './App.tsx';
import { createServices } from './create-services.ts';
import { createI18n } from './i18n.ts';
import { takeCodes } from './take-code.ts';
import { startOffline } from './update-ready.ts';

takeCodes();
// The content-security policy forbids building functions from text, which zod would otherwise try (DA9).
config({ jitless: true });

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
const services = createServices();
const i18n = await createI18n(services.settings);
createRoot(root).render(<App services={services} i18n={i18n} />);
startOffline();
