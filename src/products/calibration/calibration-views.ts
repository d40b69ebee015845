/** What the templates of `calibrate/` see. */
import type { StringKey, Strings } from '../../content/model.ts';
import type { Size } from '../../geometry.ts';
import { cornerBehind, type FlipEdge, turnsLikeBook } from '../../impose/backs.ts';
import { word } from '../../typesetting/words.ts';
import { divisorOn } from './calibration-scales.ts';

export interface CalibrationSheet {
  readonly size: Size;
  /** As the paper is called. */
  readonly paper: string;
  /** At which edge the printer turns paper over. */
  readonly backs: FlipEdge;
}

export function sidesView({ size, paper, backs }: CalibrationSheet, strings: Strings, wordsWidth: number) {
  const turned = turnsLikeBook(size, backs) ? 'calibrate.like-book' : 'calibrate.like-pad';
  const other = `--backs ${backs === 'long' ? 'short' : 'long'}`;
  return {
    language: strings.language,
    wordsWidth: `${wordsWidth}pt`,
    title: word(strings, 'calibrate.title'),
    front: word(strings, 'calibrate.front'),
    frontLead: word(strings, 'calibrate.front-lead', { paper }),
    back: word(strings, 'calibrate.back'),
    backLead: word(strings, turned, { other }),
  };
}

export function howView({ size, backs }: CalibrationSheet, strings: Strings) {
  const words = (key: StringKey) => word(strings, key);
  return {
    language: strings.language,
    paperWidth: `${size.width}pt`,
    paperHeight: `${size.height}pt`,
    how: words('calibrate.how'),
    steps: (['calibrate.how-ruler', 'calibrate.how-tenths', 'calibrate.how-back'] as const).map(words),
    columns: {
      scale: words('calibrate.column-scale'),
      from: words('calibrate.column-from'),
      write: words('calibrate.column-write'),
    },
    readings: readingsOn(size, backs).map(({ from, ...reading }) => ({ ...reading, from: words(from) })),
    after: (['calibrate.minus', 'calibrate.margins', 'calibrate.write'] as const).map(words),
    last: (['calibrate.use', 'calibrate.sense'] as const).map(words),
  };
}

export interface Reading {
  /** The letter at the scale. */
  readonly scale: string;
  /** Where the ruler begins. */
  readonly from: StringKey;
  /** In a printer's profile, and what it is made of: `A − 20`. */
  readonly key: string;
  readonly formula: string;
}

/**
 * What is read and what it gives. On the back the corner that was top left lies elsewhere: what is read from the
 * right or from below grows as print moves left or up.
 */
export function readingsOn(size: Size, backs: FlipEdge): readonly Reading[] {
  const divisor = divisorOn(size);
  const isRight = cornerBehind(size, backs) === 'top-right';
  const side = isRight ? 'calibrate.edge-right' : 'calibrate.edge-left';
  const level = isRight ? 'calibrate.edge-top' : 'calibrate.edge-bottom';
  return [
    { scale: 'A', from: 'calibrate.edge-left', key: 'shift x', formula: 'A − 20' },
    { scale: 'B', from: 'calibrate.edge-top', key: 'shift y', formula: 'B − 20' },
    { scale: 'E', from: 'calibrate.edge-left', key: 'shift rotation', formula: over('A − E', divisor) },
    { scale: 'C', from: 'calibrate.its-zero', key: 'scale x', formula: 'C' },
    { scale: 'D', from: 'calibrate.its-zero', key: 'scale y', formula: 'D' },
    { scale: 'F', from: side, key: 'back x', formula: isRight ? '20 − F' : 'F − 20' },
    { scale: 'G', from: level, key: 'back y', formula: isRight ? 'G − 20' : '20 − G' },
    { scale: 'H', from: side, key: 'back rotation', formula: over('H − F', divisor) },
  ];
}

function over(difference: string, divisor: number): string {
  return divisor === 1 ? difference : `(${difference}) / ${divisor}`;
}
