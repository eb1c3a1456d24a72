/**
 * The last step of a build: index.html gets the prerendered home, the CSS that it needs, and the
 * content policy that allows exactly this. Only in a build: the development server serves
 * index.html as it is. What the home shows is left to src/app/prerender.tsx.
 */
import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { contentPolicy } from './policy.ts';
import { criticalCss } from './criticalCss.ts';

const ROOT = '<div id="root"></div>';
const SHEET = /\s*<link rel="stylesheet"[^>]*>/g;

export interface HtmlParts {
  /** The home's markup, in the place where React will come alive. */
  readonly home: string;
  readonly css: string;
}

export function finishHtml(html: string, { home, css }: HtmlParts): string {
  if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT}`);
  if (/\sstyle="|<script\b(?![^>]*\ssrc=)/.test(html + home)) {
    throw new Error('style attribute or inline script: the content policy forbids both');
  }
  const sheets = (html.match(SHEET) ?? []).map((link) => link.trim());
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(css)}">`;
  return (
    html
      // First of all, so that nothing is loaded before it holds.
      .replace('<head>', () => `<head>${meta}`)
      // The style sheets move behind the home: it is painted while they are on their way.
      .replace(SHEET, '')
      .replace('</head>', () => `<style>${css}</style></head>`)
      .replace(ROOT, () => `<div id="root">${home}</div>${sheets.join('')}`)
      .replaceAll(/>\s*\n\s*</g, '><')
  );
}

async function renderedHome(root: string): Promise<string> {
  const { module } = await runnerImport<{ renderHome: () => string | Promise<string> }>(
    join(root, 'src/app/prerender.tsx'),
    { root, mode: 'production', configFile: false, plugins: [react()], logLevel: 'error' },
  );
  return module.renderHome();
}

export function finishedHtml(): Plugin {
  let root = '';
  return {
    name: 'bit-by-bind:finished-html',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const home = await renderedHome(root);
        const css = await criticalCss(join(root, 'src/ui/theme.css'), html + home);
        return finishHtml(html, { home, css });
      },
    },
  };
}
