/** One try at laying out a page: at which type size, and what did not fit. */
import type { FontSize } from '../style/style.ts';
import type { LayoutBox } from './box.ts';

export type Overflow =
  | { readonly kind: 'height'; readonly box: LayoutBox; readonly needs: number; readonly has: number }
  | {
      readonly kind: 'width';
      readonly box: LayoutBox;
      /** The word wider than its line; undefined where boxes are too wide. */
      readonly word: string | undefined;
      readonly needs: number;
      readonly has: number;
    };

export class Attempt {
  readonly optionalBreaks: boolean;
  /** Only whether it fits matters, so nothing grows. */
  readonly isTrial: boolean;
  /** Points; with 0, notes stay in the text. */
  readonly sideWidth: number;
  readonly overflows: Overflow[] = [];
  /** The size to try for all text whose size is `fit(…)`, in points. */
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

  /** The size in points. */
  size(size: FontSize): number {
    return typeof size === 'number' ? size : Math.min(this.fitted, size.ceiling);
  }

  overflow(overflow: Overflow): void {
    this.overflows.push(overflow);
  }
}
