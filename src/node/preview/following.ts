/** Adds to the page's HTML what makes it follow changes: a script, its panel, and permission to listen. */
import { PREVIEW_PATH } from '../../web/preview/state.ts';

export interface Marks {
  readonly page: string;
  readonly style: string;
  readonly downloads: string;
}

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(")/i;

/**
 * The rest of the page stays as a build makes it. Its policy allows one more thing: to hear from its own server, and
 * nowhere else, that something is new.
 */
export function following(html: string, marks: Marks): string {
  const data = Object.entries(marks).map(([name, mark]) => ` data-${name}="${mark}"`);
  const tags = [
    `<link rel="stylesheet" href="/${PREVIEW_PATH}/panel.css">`,
    `<script src="/${PREVIEW_PATH}/client.js"${data.join('')} defer></script>`,
  ];
  const allowed = html.replace(
    POLICY,
    (_all, before, policy, after) => before + withConnections(policy) + after,
  );
  const end = allowed.search(/<\/head>/i);
  const at = end < 0 ? allowed.length : end;
  return `${allowed.slice(0, at)}${tags.join('\n')}\n${allowed.slice(at)}`;
}

function withConnections(policy: string): string {
  return /(^|;)\s*connect-src\s/.test(policy) ? policy : `${policy}; connect-src 'self'`;
}

/** Shown until there is a first good page. */
export function emptyPage(title: string): string {
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">`,
    `<title>${title}</title></head><body><h1>${title}</h1></body></html>`,
  ].join('\n');
}
