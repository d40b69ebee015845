/** The choice in a file of the project that a request starts from. */
import { guard } from '../content/guard.ts';
import type { Content } from '../content/model.ts';
import { problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { nearest } from '../nearest.ts';
import { chooseCards } from '../products/cards/card-choice.ts';
import { type ChoiceRequest, SHIPPED_CHOICES } from '../request/request.ts';
import { readChoiceFile } from '../selection/choice-file.ts';
import { type PlacedChoice, UNPLACED } from '../selection/places.ts';
import type { Selection } from '../selection/selection.ts';

/** Undefined, with the reason reported, if the file holds no choice. */
export function readBaseChoice(
  files: Files,
  request: ChoiceRequest | undefined,
  report: Report,
): PlacedChoice | undefined {
  if (request?.file === undefined) return UNPLACED;
  if (files.has(request.file)) {
    const guarded = guard(report);
    const base = readChoiceFile(files, request.file, guarded.report);
    guarded.finish();
    return base;
  }
  // Whoever should have read another file has reported that it can't.
  if (request.file.startsWith(SHIPPED_CHOICES)) report(unknownChoice(files, request.file));
  return undefined;
}

/** The paths of the choices that come with the deck. */
export function shippedChoices(files: Files): readonly string[] {
  return [...files.keys()]
    .filter((path) => path.startsWith(SHIPPED_CHOICES) && path.endsWith('.yaml'))
    .sort();
}

/** For code that reads the content and makes nothing of it. */
export function chooseFromFiles(
  files: Files,
  content: Content,
  request: ChoiceRequest,
  report: Report,
): Selection | undefined {
  const base = readBaseChoice(files, request, report);
  return base && chooseCards(content, request, base, report);
}

function unknownChoice(files: Files, path: string) {
  const name = nameOf(path);
  const known = shippedChoices(files).map(nameOf);
  return problem('selection/unknown-choice', undefined, { name, known, meant: nearest(name, known) });
}

function nameOf(path: string): string {
  return path.slice(SHIPPED_CHOICES.length, -'.yaml'.length);
}
