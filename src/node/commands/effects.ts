/** An option for what is not made would be passed over in silence; here it is told. */
import { problem, type Report } from '../../diagnostics.ts';
import { matchingEditions } from '../../products/catalogue.ts';
import type { BuildRequest, ProductName } from '../../products/product.ts';
import type { TypedOptions } from './arguments.ts';

export interface Effect {
  readonly key: keyof TypedOptions;
  /** As it is typed. */
  readonly option: string;
  /** What it changes something of: a product, or one edition of it. */
  readonly product: ProductName;
  readonly edition?: string;
  /** What else it changes something of. */
  readonly also?: readonly Pick<Effect, 'product' | 'edition'>[];
}

export function checkEffects(
  options: TypedOptions,
  effects: readonly Effect[],
  asked: Pick<BuildRequest, 'only' | 'editions'>,
  report: Report,
): void {
  const made = matchingEditions(asked.only, asked.editions);
  // That nothing at all is made is told elsewhere.
  if (made.length === 0) return;
  for (const { key, option, product, edition, also = [] } of effects) {
    const acts = [{ product, edition }, ...also].some((effect) =>
      made.some(
        (each) =>
          each.product === effect.product && (effect.edition === undefined || each.name === effect.edition),
      ),
    );
    if (options[key] === undefined || acts) continue;
    report(problem('command/without-effect', undefined, { option, product, edition }));
  }
}
