/** The guides for people who print (`content/guides/`), from Markdown to what `templates/page/guides.hbs` sees. */
import { lexer, type Token, type Tokens } from 'marked';
import type { Inline } from '../../content/model.ts';

/** In the order in which somebody needs them, by their names in the page's addresses. */
const GUIDES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nl: { choose: 'kiezen', print: 'afdrukken', cut: 'snijden' },
  en: { choose: 'choose', print: 'print', cut: 'cut' },
};

/** The page's guides in a language, none where nobody wrote them: anchors by file, which lies in the project's folder. */
export function guidesIn(language: string): ReadonlyMap<string, string> {
  const [tag = ''] = language.split('-');
  const files = Object.entries(GUIDES[tag] ?? {});
  return new Map(files.map(([name, file]) => [`content/guides/${tag}/${file}.md`, `guide-${name}`]));
}

/** They stay in the language of the deck, whatever the page is read in. */
export interface Guides {
  readonly language: string;
  /** In Markdown, by file: those of `guidesIn`. */
  readonly texts: ReadonlyMap<string, string>;
}

export function guidesView({ language, texts }: Guides) {
  const guides = [...guidesIn(language)];
  const anchors = new Map(guides.map(([path, anchor]) => [nameOf(path), `#${anchor}`]));
  return guides.flatMap(([path, anchor]) => {
    const text = texts.get(path);
    return text === undefined ? [] : [guideView(anchor, text, anchors)];
  });
}

/** How a guide beside it calls it. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

type Anchors = ReadonlyMap<string, string>;

function guideView(anchor: string, text: string, anchors: Anchors) {
  const [title, ...blocks] = lexer(text).filter(({ type }) => type !== 'space');
  if (title?.type !== 'heading') throw new Error(`${anchor}: a guide begins with its title.`);
  return {
    anchor,
    title: inlinesOf(title, anchors),
    blocks: onThePage(blocks).map((block) => blockView(block, anchors)),
  };
}

/** What stands between these marks holds for one deck, or for a terminal. */
const LEAVE_OUT = '<!-- not on the page -->';
const GO_ON = '<!-- on the page again -->';

function onThePage(blocks: readonly Token[]): Token[] {
  let isLeftOut = false;
  return blocks.filter(({ type, raw }) => {
    if (type !== 'html') return !isLeftOut;
    isLeftOut = raw.trim() === LEAVE_OUT;
    if (isLeftOut || raw.trim() === GO_ON) return false;
    throw new Error(`The page has no place for ${raw}`);
  });
}

/** Every name is always there, so that the template can be strict. */
const NOTHING: Block = { heading: [], paragraph: [], items: [], steps: [] };

interface Block {
  readonly heading: readonly Inline[];
  readonly paragraph: readonly Inline[];
  /** A list, and one in an order. */
  readonly items: readonly (readonly Inline[])[];
  readonly steps: readonly (readonly Inline[])[];
}

function blockView(block: Token, anchors: Anchors): Block {
  const inlines = (token: { readonly tokens?: Token[] }) => inlinesOf(token, anchors);
  switch (block.type) {
    case 'heading':
      return { ...NOTHING, heading: inlines(block as Tokens.Heading) };
    case 'paragraph':
      return { ...NOTHING, paragraph: inlines(block as Tokens.Paragraph) };
    case 'list': {
      const { items, ordered } = block as Tokens.List;
      return { ...NOTHING, [ordered ? 'steps' : 'items']: items.map(inlines) };
    }
    default:
      throw new Error(`The page has no place for ${block.raw}`);
  }
}

function inlinesOf({ tokens = [] }: { readonly tokens?: Token[] | undefined }, anchors: Anchors): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    const children = 'tokens' in token && token.tokens ? inlinesOf(token, anchors) : undefined;
    switch (token.type) {
      case 'em':
        return [{ kind: 'emphasis', children: children ?? [] }];
      case 'strong':
        return [{ kind: 'strong', children: children ?? [] }];
      case 'link': {
        const href = anchors.get((token as Tokens.Link).href);
        return href === undefined ? (children ?? []) : [{ kind: 'link', href, children: children ?? [] }];
      }
      case 'text':
      case 'escape':
      case 'codespan':
        return children ?? [{ kind: 'text', text: (token as Tokens.Text).text }];
      default:
        throw new Error(`The page has no place for ${token.raw}`);
    }
  });
}
