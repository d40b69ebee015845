/** What the cascade decides for one element. Points and plain words only: no units, no classes. */
import type { Colour } from '../colour.ts';
import type { Direction } from '../direction.ts';

export interface Style {
  /** At which side rows and lines begin; what a style sheet says of start and end is left and right here. */
  readonly direction: Direction;
  readonly display: 'block' | 'flex' | 'inline' | 'none';

  readonly width: Extent;
  readonly height: Extent;
  readonly minHeight: number;
  /** The most that growing gives; what is inside may make a box higher. */
  readonly maxHeight: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly paddingTop: number;
  readonly paddingRight: number;
  readonly paddingBottom: number;
  readonly paddingLeft: number;
  readonly borderTop: Border | 'none';
  readonly borderRight: Border | 'none';
  readonly borderBottom: Border | 'none';
  readonly borderLeft: Border | 'none';
  readonly borderRadius: number;
  readonly backgroundColor: Colour | 'transparent';

  readonly flexDirection: 'row' | 'column';
  readonly justifyContent: 'start' | 'center' | 'end' | 'space-between';
  readonly alignItems: 'start' | 'center' | 'end' | 'baseline' | 'stretch';
  readonly flexGrow: number;
  readonly gap: number;
  readonly order: number;

  /** `side`: taken out of the text and set in the side column, beside where it stood. */
  readonly float: 'none' | 'side';
  /** Of a flow: how wide the column beside its text is; none at 0. */
  readonly sideColumn: number;
  /** Of a flow: whether left and right margins change places on every second page. */
  readonly pageSides: 'same' | 'mirrored';
  readonly breakBefore: Break;
  readonly breakAfter: Break;
  readonly breakInside: 'auto' | 'avoid';
  /** Fewest lines of a paragraph at the foot of a page, and at the head of the next. */
  readonly orphans: number;
  readonly widows: number;
  /**
   * Of a box at the start of one that goes on on the next page: `head` comes back there, `continuation`
   * stands only there.
   */
  readonly repeat: 'none' | 'head' | 'continuation';

  readonly color: Colour;
  readonly fontFamily: string;
  readonly fontSize: FontSize;
  readonly fontWeight: number;
  readonly fontStyle: 'normal' | 'italic';
  readonly fontVariantNumeric: 'normal' | 'tabular-nums';
  readonly textDecoration: 'none' | 'underline';
  readonly lineHeight: LineHeight;
  readonly textAlign: 'start' | 'center' | 'end';
  readonly textWrap: 'wrap' | 'pretty' | 'balance';
  /** `inside`: what hangs out of a line, as the tail of a j does, lies within the box, too. */
  readonly inkOverflow: 'visible' | 'inside';
  readonly hyphens: 'none' | 'manual' | 'auto';
  /** `anywhere`: a word that is wider than a line may be broken between any two characters. */
  readonly overflowWrap: 'normal' | 'anywhere';
}

/** Points, a share of the container, or whatever the content needs. */
export type Extent = number | { readonly percent: number } | 'auto';

/** Where a page may, must or should not end; a side of an opening: `recto` is that of the first page. */
export type Break = 'auto' | 'avoid' | 'page' | 'left' | 'right' | 'recto' | 'verso';

/** Points; or the largest size between two, at which everything of the document fits. */
export type FontSize = number | Fit;

export interface Fit {
  readonly floor: number;
  readonly ceiling: number;
}

/** A multiple of the type size, or points. */
export type LineHeight = { readonly factor: number } | { readonly points: number };

export interface Border {
  readonly width: number;
  readonly colour: Colour;
  readonly dash: 'solid' | 'dashed' | 'dotted';
}
