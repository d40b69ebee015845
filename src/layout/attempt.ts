/** One try at laying out a page: at which type size, and what did not fit. */
import type { FontSize } from '../style/style.ts';
import type { LayoutBox, ParagraphBox } from './box.ts';
import type { SetBox } from './measured.ts';

export type Overflow =
  | { readonly kind: 'height'; readonly box: LayoutBox; readonly needs: number; readonly has: number }
  | {
      readonly kind: 'width';
      readonly box: LayoutBox;
      /** Wider than its line; without one it is boxes that are too wide. */
      readonly word: string | undefined;
      readonly needs: number;
      readonly has: number;
    };

export class Attempt {
  readonly optionalBreaks: boolean;
  /** Only whether it fits matters, so nothing is grown into room that is left. */
  readonly isTrial: boolean;
  /** Points; 0 where there is no side column, and what would stand there stands in the text. */
  readonly sideWidth: number;
  readonly overflows: Overflow[] = [];
  /** Paragraphs as they were set. */
  readonly set = new Map<ParagraphBox, SetBox>();
  /** The size tried, in points, for all text whose size is `fit(…)`. */
  readonly fitted: number;

  constructor(
    fitted: number,
    options: {
      readonly optionalBreaks?: boolean;
      readonly isTrial?: boolean;
      readonly sideWidth?: number;
    } = {},
  ) {
    this.fitted = fitted;
    this.optionalBreaks = options.optionalBreaks ?? false;
    this.isTrial = options.isTrial ?? false;
    this.sideWidth = options.sideWidth ?? 0;
  }

  get fits(): boolean {
    return this.overflows.length === 0;
  }

  /** The size of type in points. */
  size(size: FontSize): number {
    return typeof size === 'number' ? size : Math.min(this.fitted, size.ceiling);
  }

  overflow(overflow: Overflow): void {
    this.overflows.push(overflow);
  }
}
