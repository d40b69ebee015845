/** YAML → choice. Problems with the file itself are reported here; names that the deck lacks, by `choose`. */

import { choiceFile, type ReadChoice } from '../content/choice-fields.ts';
import { readSound } from '../content/fields.ts';
import { readSourceText } from '../content/source.ts';
import { placeOf, readYaml, type YamlFile } from '../content/yaml.ts';
import { type Diagnostic, type Place, problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { ALL_CARDS, type Choice } from './choice.ts';
import { foreignKind } from './foreign-file.ts';
import type { PlacedChoice, PlaceOf } from './places.ts';

/** Without what is wrong, which is reported at its place; undefined where nothing can be read as a choice. */
export function readChoiceFile(files: Files, path: string, report: Report): PlacedChoice | undefined {
  const kind = foreignKind(files.get(path) ?? new Uint8Array());
  if (kind) return refuse(problem('selection/not-a-choice', startOf(path), { kind }), report);
  const source = readSourceText(files, path, report);
  if (source?.text.trim() === '') return refuse(problem('selection/empty-file', startOf(path)), report);
  const yaml = source && readYaml(source, report);
  if (typeof yaml?.root === 'string') {
    return refuse(problem('selection/not-a-choice', startOf(path), { kind: 'words' }), report);
  }
  // A file with only comments leaves everything as it is: that is how a choice of all cards is saved.
  const read = yaml && readSound(choiceFile, yaml.root === null ? { ...yaml, root: {} } : yaml, report);
  return yaml && read && { choice: choiceOf(read, yaml, report), placeOf: placesOf(yaml) };
}

function refuse(diagnostic: Diagnostic, report: Report): undefined {
  report(diagnostic);
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** A wrong part counts as left out. */
function choiceOf(read: ReadChoice, yaml: YamlFile, report: Report): Choice {
  const { title, description, clusters, cards, without, ownClusters, ownCards, seed, sort, copies } = read;
  return {
    title: title?.plain,
    description: description?.plain,
    clusters,
    cards,
    without: without ?? [],
    ownClusters: ownClusters.map(({ colour, ...own }) => ({ ...own, ...colour })),
    ownCards,
    draw: drawOf(read, yaml, report),
    seed,
    sort: sort ?? ALL_CARDS.sort,
    copies: copies ?? ALL_CARDS.copies,
  };
}

function drawOf(read: ReadChoice, yaml: YamlFile, report: Report): Choice['draw'] {
  const { draw, drawTotal: total } = read;
  if (draw !== undefined && total !== undefined) {
    report(problem('selection/draw-twice', placeOf(yaml, read, 'draw-total')));
  }
  if (total !== undefined) return { from: 'all', count: total };
  return draw === undefined ? undefined : { from: 'each', count: draw };
}

function placesOf(yaml: YamlFile): PlaceOf {
  return (...path) => {
    const key = path.at(-1);
    if (key === undefined) return startOf(yaml.source.file);
    let parent: unknown = yaml.root;
    for (const step of path.slice(0, -1)) parent = (parent as Record<string, unknown> | undefined)?.[step];
    return typeof parent === 'object' && parent !== null ? placeOf(yaml, parent, key) : undefined;
  };
}
