/** The page as a file: everything that can be read without JavaScript. */
import type { Report } from '../../diagnostics.ts';
import { render, type TemplateSet } from '../../template/render.ts';
import { escapeHtml, inlineHtml } from './html-text.ts';
import { type SiteOrder, siteView } from './site-view.ts';

/** Undefined, with the problem reported, when a template asks for what is not there. */
export function renderSite(order: SiteOrder, templates: TemplateSet, report: Report): string | undefined {
  return render(templates, 'page/index', siteView(order), report, {
    inline: inlineHtml,
    words: ({ plain }) => escapeHtml(plain),
  });
}
