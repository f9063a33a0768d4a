import { interfaceLanguages } from '@followthrough/presentation';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { wordsIn } from '../messages.ts';
import type { Site } from '../site.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The frame of every public page. */
export async function layout(site: Site, title: string, body: Html): Promise<HtmlEscapedString> {
  const words = wordsIn(site.language);
  return html`<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${words('site.name')}</title>
<link rel="stylesheet" href="${site.base}/assets/tokens.css">
<link rel="stylesheet" href="${site.base}/assets/portal.css">
</head>
<body>
<a class="skip" href="#text">${words('site.skip')}</a>
<header class="site">
<a class="name" href="${site.base}">${words('site.name')}</a>
<nav aria-label="${site.language === 'en' ? 'Language' : 'Хэл'}">${languageLinks(site)}</nav>
</header>
<main id="text">${body}</main>
</body>
</html>`;
}

const languageLinks = (site: Site) =>
  Object.entries(interfaceLanguages).map(([code, { name }]) =>
    code === site.language
      ? html`<span aria-current="true" lang="${code}">${name}</span>`
      : html`<a href="${site.path}?lang=${code}" lang="${code}" hreflang="${code}">${name}</a>`,
  );
