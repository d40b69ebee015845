/** The paths of a finished page with their places on the paper, however it is turned or scaled. Points, from the top left. */

import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { paintingOf } from '../pdf/painting.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of each page the corners of its paths, path after path, in the order in which they are painted. */
export type PathsOfPages = readonly (readonly (readonly Point[])[])[];

const known = new WeakMap<Uint8Array, PathsOfPages>();

export function pathsOf(bytes: Uint8Array): PathsOfPages {
  const paths = known.get(bytes) ?? readPaths(bytes);
  known.set(bytes, paths);
  return paths;
}

function readPaths(bytes: Uint8Array): PathsOfPages {
  const file = new PdfFile(bytes);
  return file.pages.map((page) => {
    const [, , , height = 0] = file.list(page.get('MediaBox')) as number[];
    const reader = new PathReader(height);
    for (const { operator, operands } of paintingOf(file, page)) {
      reader.read(
        operator,
        operands.filter((operand) => typeof operand === 'number'),
      );
    }
    return reader.paths;
  });
}

type Matrix = readonly [number, number, number, number, number, number];

class PathReader {
  readonly paths: Point[][] = [];
  readonly #height: number;
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  readonly #saved: Matrix[] = [];
  #points: Point[] = [];

  constructor(height: number) {
    this.#height = height;
  }

  read(operator: string, numbers: readonly number[]): void {
    if (operator === 'q') this.#saved.push(this.#matrix);
    else if (operator === 'Q') this.#matrix = this.#saved.pop() ?? this.#matrix;
    else if (operator === 'cm') this.#matrix = product(numbers as unknown as Matrix, this.#matrix);
    else if (operator === 'm' || operator === 'l' || operator === 'c') this.#add(numbers);
    else if (operator === 'S' || operator === 'f' || operator === 'B') {
      this.paths.push(this.#points);
      this.#points = [];
    }
  }

  #add(numbers: readonly number[]): void {
    const [a, b, c, d, e, f] = this.#matrix;
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [x = 0, y = 0] = numbers.slice(at);
      this.#points.push({ x: a * x + c * y + e, y: this.#height - (b * x + d * y + f) });
    }
  }
}

/** First the one, then the other (ISO 32000-1, 8.3.4). */
function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
