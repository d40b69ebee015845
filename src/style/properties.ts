/**
 * The one table of properties: their names, initial values, whether children inherit them, and how values are read.
 * A new property begins here and in `Style`.
 */
import { BLACK } from '../colour.ts';
import type { Direction } from '../direction.ts';
import type { Style } from './style.ts';
import type { Token } from './stylesheet.ts';
import * as values from './values.ts';

export interface Property<Value> {
  readonly inherited: boolean;
  readonly initial: Value;
  readonly read: values.Reader<Value>;
  /** What it takes, for messages. */
  readonly takes: string;
}

type Table = { readonly [Name in keyof Style]: Property<Style[Name]> };

const LENGTH = `a length in ${values.UNITS.join(', ')}`;

const COLOUR = 'a colour such as #c8e1c4, black, white or currentcolor';

function own<Value>(initial: Value, read: values.Reader<Value>, takes: string): Property<Value> {
  return { inherited: false, initial, read, takes };
}

function inherited<Value>(initial: Value, read: values.Reader<Value>, takes: string): Property<Value> {
  return { inherited: true, initial, read, takes };
}

function words<Word extends string>(...list: readonly Word[]): [values.Reader<Word>, string] {
  return [values.keyword(...list), list.join(', ')];
}

const extent = own<Style['width']>('auto', values.extent, `auto, a percentage or ${LENGTH}`);
const margin = own(0, values.length, LENGTH);
const padding = own(0, values.positiveLength, `${LENGTH}, not negative`);
const border = own<Style['borderTop']>(
  'none',
  values.border,
  'none, or width, style and colour: 0.5pt solid black',
);

const breaking = own<Style['breakBefore']>(
  'auto',
  ...words('auto', 'avoid', 'page', 'left', 'right', 'recto', 'verso'),
);

export const PROPERTIES: Table = {
  // Without it, as the language runs: `cascade.ts`.
  direction: inherited<Style['direction']>('ltr', ...words('ltr', 'rtl')),
  display: own<Style['display']>('block', ...words('block', 'flex', 'inline', 'none')),

  width: extent,
  height: extent,
  minHeight: own(0, values.positiveLength, `${LENGTH}, not negative`),
  maxHeight: own(Number.POSITIVE_INFINITY, values.most, `none or ${LENGTH}, not negative`),
  marginTop: margin,
  marginRight: margin,
  marginBottom: margin,
  marginLeft: margin,
  paddingTop: padding,
  paddingRight: padding,
  paddingBottom: padding,
  paddingLeft: padding,
  borderTop: border,
  borderRight: border,
  borderBottom: border,
  borderLeft: border,
  borderRadius: own(0, values.positiveLength, LENGTH),
  backgroundColor: own<Style['backgroundColor']>(
    'transparent',
    values.background,
    `transparent, or ${COLOUR}`,
  ),

  flexDirection: own<Style['flexDirection']>('row', ...words('row', 'column')),
  justifyContent: own<Style['justifyContent']>('start', ...words('start', 'center', 'end', 'space-between')),
  alignItems: own<Style['alignItems']>('stretch', ...words('start', 'center', 'end', 'baseline', 'stretch')),
  flexGrow: own(0, values.positiveNumber, 'a number, not negative'),
  gap: own(0, values.positiveLength, `${LENGTH}, not negative`),
  order: own(0, values.integer, 'a whole number'),

  float: own<Style['float']>('none', ...words('none', 'side')),
  sideColumn: own(0, values.positiveLength, `${LENGTH}, not negative`),
  pageSides: own<Style['pageSides']>('same', ...words('same', 'mirrored')),
  breakBefore: breaking,
  breakAfter: breaking,
  breakInside: own<Style['breakInside']>('auto', ...words('auto', 'avoid')),
  orphans: inherited(2, values.count, 'a whole number, 1 or more'),
  widows: inherited(2, values.count, 'a whole number, 1 or more'),
  repeat: own<Style['repeat']>('none', ...words('none', 'head', 'continuation')),

  color: inherited(BLACK, values.colour, COLOUR),
  // The first of the project's own, which no table knows.
  fontFamily: inherited('', values.family, 'the name of a family in fonts/fonts.json'),
  fontSize: inherited<Style['fontSize']>(
    12,
    values.fontSize,
    `${LENGTH}, more than 0, or fit(smallest, largest)`,
  ),
  fontWeight: inherited(400, values.fontWeight, 'normal, bold or a number from 1 to 1000'),
  fontStyle: inherited<Style['fontStyle']>('normal', ...words('normal', 'italic')),
  fontVariantNumeric: inherited<Style['fontVariantNumeric']>('normal', ...words('normal', 'tabular-nums')),
  textDecoration: inherited<Style['textDecoration']>('none', ...words('none', 'underline')),
  lineHeight: inherited<Style['lineHeight']>(
    { factor: 1.3 },
    values.lineHeight,
    `a number or ${LENGTH}, more than 0`,
  ),
  textAlign: inherited<Style['textAlign']>('start', ...words('start', 'center', 'end')),
  textWrap: inherited<Style['textWrap']>('pretty', ...words('wrap', 'pretty', 'balance')),
  inkOverflow: inherited<Style['inkOverflow']>('visible', ...words('visible', 'inside')),
  hyphens: inherited<Style['hyphens']>('manual', ...words('none', 'manual', 'auto')),
  overflowWrap: inherited<Style['overflowWrap']>('normal', ...words('normal', 'anywhere')),
};

export type PropertyName = keyof Style;

export const PROPERTY_NAMES = Object.keys(PROPERTIES) as readonly PropertyName[];

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Which of one to four values goes to top, right, bottom and left (CSS 2.1, 8.3). */
const SIDE_VALUES: readonly (readonly number[])[] = [
  [0, 0, 0, 0],
  [0, 1, 0, 1],
  [0, 1, 2, 1],
  [0, 1, 2, 3],
];

type Longhand = readonly [PropertyName, readonly Token[]];

function sides(prefix: 'margin' | 'padding', tokens: readonly Token[]): Longhand[] {
  const places = SIDE_VALUES[tokens.length - 1] ?? [];
  return places.map((index, side): Longhand => {
    const token = tokens[index];
    return [`${prefix}${SIDES[side] as (typeof SIDES)[number]}`, token ? [token] : []];
  });
}

const SHORTHANDS: Readonly<Record<string, (tokens: readonly Token[]) => Longhand[]>> = {
  margin: (tokens) => sides('margin', tokens),
  padding: (tokens) => sides('padding', tokens),
  border: (tokens) => SIDES.map((side): Longhand => [`border${side}`, tokens]),
};

/** Edges that have a start and an end in the direction of lines (CSS Logical Properties 1). */
const LOGICAL = /^(margin|padding|border)-inline(?:-(start|end))?$/;

function logical(property: string, tokens: readonly Token[], direction: Direction): Longhand[] | undefined {
  const [, edge, end] = LOGICAL.exec(property) ?? [];
  if (!edge) return undefined;
  const sides = direction === 'ltr' ? ['Left', 'Right'] : ['Right', 'Left'];
  const at = (place: 0 | 1, value: readonly Token[]): Longhand => [
    `${edge}${sides[place]}` as PropertyName,
    value,
  ];
  if (end) return [at(end === 'start' ? 0 : 1, tokens)];
  if (edge === 'border' || tokens.length === 1) return [at(0, tokens), at(1, tokens)];
  return tokens.length === 2 ? [at(0, tokens.slice(0, 1)), at(1, tokens.slice(1))] : [];
}

/**
 * A declaration as longhands: itself for most; none for an unknown property or a hopeless value.
 * @param direction of the element, which says at which side its lines start
 */
export function longhands(
  property: string,
  tokens: readonly Token[],
  direction: Direction,
): readonly Longhand[] {
  const own = logical(property, tokens, direction);
  if (own) return own;
  const shorthand = Object.hasOwn(SHORTHANDS, property) ? SHORTHANDS[property] : undefined;
  if (shorthand) return shorthand(tokens);
  const name = propertyName(property);
  return name ? [[name, tokens]] : [];
}

export function isProperty(property: string): boolean {
  return (
    Object.hasOwn(SHORTHANDS, property) || LOGICAL.test(property) || propertyName(property) !== undefined
  );
}

/** `font-size` → `fontSize`, if there is such a property. */
function propertyName(property: string): PropertyName | undefined {
  const camel = property.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.hasOwn(PROPERTIES, camel) ? (camel as PropertyName) : undefined;
}

/** All properties as style sheets write them. */
export function knownProperties(): string[] {
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const inline = Object.keys(SHORTHANDS).flatMap((edge) =>
    ['', '-start', '-end'].map((end) => `${edge}-inline${end}`),
  );
  return [...PROPERTY_NAMES.map(kebab), ...Object.keys(SHORTHANDS), ...inline].sort();
}
