/** The colour behind letters: the last fill painted there, else the paper. */
import type { Colour } from '../../colour.ts';
import type { Box } from '../../geometry.ts';
import type { PathItem } from '../../layout/page.ts';
import { isInside } from '../../winding.ts';

interface Fill {
  readonly path: PathItem;
  readonly box: Box;
  readonly fill: Colour;
}

export class Ground {
  readonly #fills: Fill[] = [];

  /** Every path of a page, in painting order, with the box of its ink. */
  paint(path: PathItem, box: Box): void {
    if (path.fill) this.#fills.push({ path, box, fill: path.fill });
  }

  /** Whether there may be anything but paper behind a box, judged by boxes. */
  isNear({ x, y, width, height }: Box): boolean {
    for (const { box } of this.#fills) {
      const isBeside =
        x > box.x + box.width || x + width < box.x || y > box.y + box.height || y + height < box.y;
      if (!isBeside) return true;
    }
    return false;
  }

  at(x: number, y: number): Colour | undefined {
    for (let index = this.#fills.length - 1; index >= 0; index -= 1) {
      const { path, box, fill } = this.#fills[index] as Fill;
      if (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) continue;
      const [ownX, ownY] = [(x - path.x) / path.scale, (y - path.y) / path.scale];
      const areas = [{ commands: path.commands, rule: path.fillRule }, ...(path.clips ?? [])];
      if (areas.every(({ commands, rule }) => isInside(commands, ownX, ownY, rule))) return fill;
    }
    return undefined;
  }
}
