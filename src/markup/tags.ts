/**
 * The closed set of tags: what each means to a reader (its structure role), how it flows, and which
 * attributes it takes. A tag that is not here is an error; a new tag begins here.
 */
import type { StructureRole } from './roles.ts';

export interface TagRule {
  /** `none`: no place of its own in the structure; its content belongs to the parent. */
  readonly role: StructureRole | 'none';
  /** How the tag flows unless a style sheet says otherwise. */
  readonly flow: 'block' | 'inline';
  /** Attributes besides those that every tag takes. */
  readonly attributes: readonly string[];
  /** The values of those attributes that don't take just any words. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Takes no content. */
  readonly empty?: true;
}

/** Attributes of every tag: for style sheets, for language and direction, and the place of the words in the content. */
export const COMMON_ATTRIBUTES: readonly string[] = [
  'class',
  'id',
  'style',
  'lang',
  'dir',
  'at',
  'role',
  'bookmark',
];

const COMMON_VALUES: Readonly<Record<string, readonly string[]>> = { dir: ['ltr', 'rtl'] };

/** `role="artifact"`: decoration that is not read aloud. The only value that `role` takes. */
export const ARTIFACT = 'artifact';

/** Pages of an opening; the first page is the first `recto`, at whichever side the language has it. */
const PAGE_SIDES = ['left', 'right', 'recto', 'verso'] as const;

export const TAGS = {
  document: { role: 'Document', flow: 'block', attributes: [] },
  page: { role: 'none', flow: 'block', attributes: ['name'] },
  flow: { role: 'none', flow: 'block', attributes: ['name', 'multiple'] },
  head: { role: 'none', flow: 'block', attributes: ['side'], values: { side: PAGE_SIDES } },
  foot: { role: 'none', flow: 'block', attributes: ['side'], values: { side: PAGE_SIDES } },
  section: { role: 'Sect', flow: 'block', attributes: [] },
  article: { role: 'Art', flow: 'block', attributes: [] },
  div: { role: 'none', flow: 'block', attributes: [] },
  h1: { role: 'H1', flow: 'block', attributes: [] },
  h2: { role: 'H2', flow: 'block', attributes: [] },
  h3: { role: 'H3', flow: 'block', attributes: [] },
  h4: { role: 'H4', flow: 'block', attributes: [] },
  p: { role: 'P', flow: 'block', attributes: [] },
  blockquote: { role: 'BlockQuote', flow: 'block', attributes: [] },
  aside: { role: 'Note', flow: 'block', attributes: [] },
  ul: { role: 'L', flow: 'block', attributes: [] },
  ol: { role: 'L', flow: 'block', attributes: [] },
  li: { role: 'LI', flow: 'block', attributes: [] },
  marker: { role: 'Lbl', flow: 'block', attributes: [] },
  item: { role: 'LBody', flow: 'block', attributes: [] },
  table: { role: 'Table', flow: 'block', attributes: [] },
  tr: { role: 'TR', flow: 'block', attributes: [] },
  th: { role: 'TH', flow: 'block', attributes: ['scope'], values: { scope: ['row', 'col'] } },
  td: { role: 'TD', flow: 'block', attributes: [] },
  toc: { role: 'TOC', flow: 'block', attributes: [] },
  entry: { role: 'TOCI', flow: 'block', attributes: [] },
  ref: { role: 'Reference', flow: 'inline', attributes: [] },
  span: { role: 'none', flow: 'inline', attributes: [] },
  em: { role: 'none', flow: 'inline', attributes: [] },
  strong: { role: 'none', flow: 'inline', attributes: [] },
  a: { role: 'Link', flow: 'inline', attributes: ['href', 'label'] },
  'page-number': { role: 'none', flow: 'inline', attributes: [], empty: true },
  'page-ref': { role: 'none', flow: 'inline', attributes: ['to'], empty: true },
  br: { role: 'none', flow: 'inline', attributes: ['optional'], empty: true },
  shape: { role: 'none', flow: 'block', attributes: ['name'], empty: true },
  lines: { role: 'none', flow: 'block', attributes: [], empty: true },
  ruler: { role: 'none', flow: 'block', attributes: [], empty: true },
  field: {
    role: 'Form',
    flow: 'block',
    attributes: ['kind', 'name', 'label', 'value', 'options'],
    values: { kind: ['text', 'line', 'tick', 'option', 'choice'] },
    empty: true,
  },
} as const satisfies Record<string, TagRule>;

export type Tag = keyof typeof TAGS;

export function isTag(name: string): name is Tag {
  return Object.hasOwn(TAGS, name);
}

export function ruleOf(tag: Tag): TagRule {
  return TAGS[tag];
}

/** The values that an attribute takes; undefined if it takes any, or isn't known. */
export function valuesOf(tag: Tag, attribute: string): readonly string[] | undefined {
  const values = { ...COMMON_VALUES, ...ruleOf(tag).values };
  return Object.hasOwn(values, attribute) ? values[attribute] : undefined;
}

const ATTRIBUTES: ReadonlyMap<Tag, ReadonlySet<string>> = new Map(
  (Object.keys(TAGS) as Tag[]).map((tag) => [
    tag,
    new Set([...COMMON_ATTRIBUTES, ...ruleOf(tag).attributes]),
  ]),
);

/** The attributes that a tag takes. */
export function attributesOf(tag: Tag): ReadonlySet<string> {
  return ATTRIBUTES.get(tag) as ReadonlySet<string>;
}
