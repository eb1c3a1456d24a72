/**
 * The content policy of the built page, and the hash by which it lets one inlined style block in.
 * A `<meta>` carries it, so it holds on any static host and from a file; putting it into the page
 * is left to finishHtml.ts.
 */
import { createHash } from 'node:crypto';

export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

export function contentPolicy(inlinedCss: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${sourceHash(inlinedCss)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // Nobody makes HTML or script addresses from text here, so no policy may be created at all.
    "trusted-types 'none'",
  ].join('; ');
}
