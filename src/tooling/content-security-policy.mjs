/**
 * No request leaves the page's own origin (DA9). `style-src-elem` needs 'unsafe-inline' for styled-components, which the
 * component library uses; `style-src 'self'` alone blanks the page. Blob workers read documents in the single-file edition.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src-elem 'self' 'unsafe-inline'",
  "style-src-attr 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
