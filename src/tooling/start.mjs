import { ensureSite, siteFolder } from './build-site.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNodeVersion } from './node-version.mjs';
import { serveSite } from './site-server.mjs';

requireNodeVersion();
await ensureInstalled();
if (!(await ensureSite())) process.exit(1);
const { url } = await serveSite(siteFolder, { port: 4173 });
console.log(`Mielikunta is open at ${url}\nStop it with Ctrl+C.`);
