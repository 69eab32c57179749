import { contentSecurityPolicy } from '../content-security-policy.mjs';

/**
 * Writes the policy into the built index.html, so that it holds on every host. Not while developing: Vite's own client is an
 * inline script.
 * @returns {import('vite').Plugin}
 */
export function contentSecurityPolicyPlugin() {
  return {
    name: 'mielikunta:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
