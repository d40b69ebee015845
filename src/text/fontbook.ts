/** The fonts of a project: families by name, each face with what stands in for it. */
import { type Diagnostic, type Place, problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import type { FontFace } from './face.ts';
import { type FontFacts, type FontFault, judgeFont } from './font-judge.ts';
import { FontkitFace } from './fontkit-face.ts';
import { type FaceEntry, type FamilyEntry, type FontList, readFontList } from './fontlist.ts';
import type { ShapableFace } from './shapable.ts';

/** Where to look for a character: the wanted face first, then what stands in for it. */
export interface FontChain {
  readonly faces: readonly ShapableFace[];
}

export interface FontBook {
  /**
   * The face of a family, with one of each of its fallback families behind it. Upright or italic as asked
   * where the family has it at all; of those the nearest weight, and the heavier one of two as near.
   * The same request gives the same chain, by identity. Undefined for a family that is not in the book.
   */
  chain(family: string, weight: number, italic: boolean): FontChain | undefined;
  readonly families: readonly string[];
  readonly faces: readonly FontFace[];
}

interface Face extends FaceEntry {
  readonly font: ShapableFace;
}

type Families = ReadonlyMap<
  string,
  { readonly faces: readonly Face[]; readonly fallback: readonly string[] }
>;

/**
 * Reads `fonts/fonts.json` and takes the font files it names out of `files`. Undefined when something is
 * missing or broken, which is then reported. Files are parsed only when they are first drawn with.
 */
export function loadFontBook(files: Files, report: Report): FontBook | undefined {
  const list = readFontList(files, report);
  if (!list) return undefined;
  const families = new Map<string, { faces: Face[]; fallback: readonly string[] }>();
  let count = 0;
  let complete = knowsFallbacks(list, report);
  for (const family of list.families) {
    const faces: Face[] = [];
    for (const entry of family.faces) {
      const opened = openFile(entry, list, files, report);
      count += 1;
      if (!opened) complete = false;
      else
        faces.push({ ...entry, font: new FontkitFace({ id: `F${count}`, family: family.name, ...opened }) });
    }
    families.set(family.name, { faces, fallback: family.fallback });
  }
  return complete ? bookOf(families) : undefined;
}

function knowsFallbacks({ families, placeOf }: FontList, report: Report): boolean {
  const known = families.map(({ name }) => name);
  const unknown = families
    .flatMap(({ fallback }: FamilyEntry) => fallback)
    .filter((name) => !known.includes(name));
  for (const family of unknown) report(problem('text/unknown-fallback', placeOf(family), { family, known }));
  return unknown.length === 0;
}

type OpenedFile = Omit<ConstructorParameters<typeof FontkitFace>[0], 'id' | 'family'> & {
  readonly facts: FontFacts;
};

/** The file of a face; undefined, with the problem reported, where it cannot be used, or not for this. */
function openFile(
  entry: FaceEntry,
  { placeOf }: FontList,
  files: Files,
  report: Report,
): OpenedFile | undefined {
  const { file } = entry;
  const place = placeOf(file);
  const bytes = files.get(file);
  if (!bytes) {
    report(problem('text/font-file-missing', place, { file }));
    return undefined;
  }
  const judgement = judgeFont(bytes);
  if (judgement.fault !== undefined) {
    report(faultOf(judgement, file, place));
    return undefined;
  }
  const { facts } = judgement;
  const differing = differingStyle(entry, facts);
  if (differing) report(problem('text/font-differs', place, { file, ...differing }));
  return differing ? undefined : { bytes, facts, file, place };
}

function faultOf(fault: FontFault, file: string, place: Place): Diagnostic {
  switch (fault.fault) {
    case 'kind':
      return problem('text/font-file-kind', place, { file, kind: fault.kind });
    case 'broken':
      return problem('text/font-file-broken', place, { file, table: fault.table });
    case 'lacking':
      return problem('text/font-file-lacks', place, { file, table: fault.table });
    case 'unfit':
      return problem('text/font-file-unfit', place, { file, why: fault.why });
  }
}

/** From here on people see bold. */
const BOLD = 550;

/** Where the list says bold or italic and the file does not, or the other way round: emphasis would be lost. */
function differingStyle(
  { weight, italic }: FaceEntry,
  { weight: own, isBold, isItalic }: FontFacts,
): { readonly style: 'bold' | 'italic'; readonly isListed: boolean } | undefined {
  const isHeavy = isBold || own >= BOLD;
  if (weight >= BOLD !== isHeavy) return { style: 'bold', isListed: weight >= BOLD };
  return italic === isItalic ? undefined : { style: 'italic', isListed: italic };
}

function bookOf(families: Families): FontBook {
  // By family, then by weight, those that slant below zero: it is asked for each text, and a key would be made each time.
  const chains = new Map([...families.keys()].map((name) => [name, new Map<number, FontChain>()]));
  return {
    families: [...families.keys()],
    faces: [...families.values()].flatMap(({ faces }) => faces.map(({ font }) => font)),
    chain(family, weight, italic) {
      const own = chains.get(family);
      const primary = families.get(family);
      if (!own || !primary) return undefined;
      const key = italic ? -weight : weight;
      const known = own.get(key);
      if (known) return known;
      const names = [family, ...primary.fallback];
      const chain = { faces: names.map((name) => nearest(families.get(name)?.faces ?? [], weight, italic)) };
      own.set(key, chain);
      return chain;
    },
  };
}

function nearest(faces: readonly Face[], weight: number, italic: boolean): ShapableFace {
  const slanted = faces.filter((face) => face.italic === italic);
  const [best] = (slanted.length > 0 ? slanted : faces).toSorted(
    (one, other) =>
      Math.abs(one.weight - weight) - Math.abs(other.weight - weight) || other.weight - one.weight,
  );
  if (!best) throw new Error('A font family without faces got past the check of the list');
  return best.font;
}
