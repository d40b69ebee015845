/** The strips of paper above and below the cards, where a sheet says what it is. */
import type { Box } from '../geometry.ts';
import type { Grid } from './grid.ts';
import { markReach, UNPRINTABLE } from './marks.ts';

export interface Strips {
  readonly top: Box;
  readonly bottom: Box;
}

/** Between the unprintable edge and the marks, as wide as the cards. Height 0 where there is no room. */
export function stripsOf({ paper, area }: Grid): Strips {
  const height = Math.max(0, area.y - UNPRINTABLE - markReach(area.y));
  const x = Math.max(area.x, UNPRINTABLE);
  const width = paper.width - 2 * x;
  return {
    top: { x, y: UNPRINTABLE, width, height },
    bottom: { x, y: paper.height - UNPRINTABLE - height, width, height },
  };
}
