/** A list, understood → the `deck.yaml` that says the same: the same list always the same text. */
import { folded, inline, quoted } from '../content/yaml-text.ts';
import { idOf } from './ids.ts';
import type { ListedCard, ListedGroup, UnderstoodList } from './list.ts';

/** What a deck says about itself. */
export interface Identity {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Undefined where nobody is named. */
  readonly author: string | undefined;
}

/** Of the papers that a deck starts with. */
export interface Papers {
  /** The name of the palette's file. */
  readonly palette: string;
  /** Its colour words; groups take them in turn. */
  readonly colours: readonly string[];
}

/** Silhouettes that tell groups apart and mean nothing by themselves come last, for they are taken in turn. */
const SHAPES = ['kring', 'mensen', 'pad', 'huis', 'persoon', 'gemeentehuis'];

export function deckFile(
  { groups }: UnderstoodList,
  identity: Identity,
  { palette, colours }: Papers,
): string {
  const taken = new Set<string>();
  const lines = [
    '# yaml-language-server: $schema=schema/deck.schema.json',
    ...folded('title', identity.title, ''),
    `language: ${inline(identity.language)}`,
    "version: '1.0.0'",
    `date: ${quoted(identity.date)}`,
    ...authorLines(identity),
    `palette: ${inline(palette)}`,
    '',
    'clusters:',
    ...groups.flatMap((group, index) => [
      ...clusterLines(group, identity.title, taken),
      `    colour: ${inline(colours[index % colours.length] ?? '')}`,
      `    shape: ${inline(SHAPES[index % SHAPES.length] ?? '')}`,
      '    cards:',
      ...group.cards.flatMap((card) => cardLines(card, taken)),
      '',
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function authorLines({ title, author, date }: Identity): readonly string[] {
  if (author === undefined) return [];
  return [
    ...folded('author', author, ''),
    ...folded('citation', `${author} (${date.slice(0, 4)}). ${title}.`, ''),
    ...folded('short-citation', `${author}, ${title}`, ''),
  ];
}

function clusterLines({ title }: ListedGroup, deckTitle: string, taken: Set<string>): readonly string[] {
  const name = title ?? deckTitle;
  return [`  - id: ${inline(idOf(name, 'group', taken))}`, ...folded('title', name, '    ')];
}

function cardLines({ text, more }: ListedCard, taken: Set<string>): readonly string[] {
  const id = idOf(more.id ?? text, 'card', taken);
  const at = '        ';
  const words = folded('text', text, at);
  const { language, back, note } = more;
  return [
    `      - id: ${inline(id)}`,
    ...(language === undefined
      ? words
      : [`${at}text:`, ...folded('text', text, `${at}  `), `${at}  lang: ${inline(language)}`]),
    ...(back === undefined ? [] : folded('back', back, at)),
    ...(note === undefined ? [] : folded('note', note, at)),
  ];
}
