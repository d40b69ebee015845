/** README and the guides as their reader meets them: commands, options, names of files, links, words on the screen. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../places.ts';

export interface Guide {
  /** From the project, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly language: 'nl' | 'en';
}

export const GUIDES: readonly Guide[] = [
  guide('README.md', 'en'),
  ...(['en', 'nl'] as const).flatMap((language) =>
    readdirSync(join(ROOT, 'content/guides', language)).map((name) =>
      guide(`content/guides/${language}/${name}`, language),
    ),
  ),
];

/** For whoever changes the project. */
export const REFERENCES: readonly Guide[] = [
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'content/CORRECTIES.md',
  'content/LICENSE.md',
  'fonts/README.md',
  'scripts/bench/README.md',
  'src/DECISIONS.md',
  'templates/README.md',
].map((path) => guide(path, 'en'));

export function guideNamed(path: string): Guide {
  const found = GUIDES.find((each) => each.path === path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
}

function guide(path: string, language: Guide['language']): Guide {
  return { path, language, text: readFileSync(join(ROOT, path), 'utf8') };
}

const BLOCK = /^( *)```.*\n([\s\S]*?)^ *```$/gm;

export function codeBlocks({ text }: Pick<Guide, 'text'>): readonly string[] {
  return [...text.matchAll(BLOCK)].map(([, indent = '', code = '']) =>
    code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** What stands between backticks in running text, on one line each. */
export function inlineCode({ text }: Pick<Guide, 'text'>): readonly string[] {
  return [...text.replaceAll(BLOCK, '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => oneLine(code));
}

/** Commands in the order of the text, without `npx kletspot` and what a column beside them explains. */
export function commandsIn({ text }: Pick<Guide, 'text'>): readonly string[] {
  const typed = text.matchAll(/`npx\s+kletspot\s+([^`]+)`|^ *npx kletspot +(.+?)(?= {2,}|$)/gm);
  return [...typed].map(([, inline, line]) => oneLine(inline ?? line ?? ''));
}

/** `*so*`: what is to be read on a screen. */
export function emphasised({ text }: Pick<Guide, 'text'>): readonly string[] {
  const prose = text
    .replaceAll(BLOCK, '')
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll('**', '');
  return [...prose.matchAll(/\*([^*]+)\*/g)].map(([, words = '']) => oneLine(words));
}

/** PDFs, pictures and packages that are named. */
export function filesNamed({ text }: Pick<Guide, 'text'>): readonly string[] {
  const named = text
    .replaceAll(/\]\([^)]*\)/g, ']')
    .matchAll(/`(?:previews\/)?([^`\s/…]+\.(?:pdf|webp|zip))`/g);
  return [...new Set([...named].map(([, name = '']) => name))];
}

export interface Link {
  readonly to: string;
  /** Why it leads nowhere; undefined where it leads somewhere. */
  readonly wrong: string | undefined;
}

/** The links that stay within the project. */
export function linksOf({ path, text }: Pick<Guide, 'path' | 'text'>): readonly Link[] {
  const targets = [...text.replaceAll(BLOCK, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
  return targets
    .filter((to) => !/^https?:/.test(to))
    .map((to) => {
      const [name = '', anchor] = to.split('#');
      const file = name === '' ? join(ROOT, path) : join(ROOT, path, '..', name);
      if (!existsSync(file)) return { to, wrong: 'no such file' };
      const isThere = anchor === undefined || anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
      return { to, wrong: isThere ? undefined : 'no such heading' };
    });
}

/** Of headings, as GitHub makes them. */
function anchorsOf(text: string): readonly string[] {
  const headings = text.replaceAll(BLOCK, '').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function oneLine(words: string): string {
  return words.trim().replaceAll(/\s+/g, ' ');
}
