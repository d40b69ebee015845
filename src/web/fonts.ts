/**
 * The fonts of the page: each family is a script of its own, which is loaded at the first character that it draws. Of all
 * of them the page knows beforehand which characters they have, so that it chooses as the command line does.
 */
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { slug } from '../slug.ts';
import { charactersIn } from '../text/character-set.ts';
import { isInstalled, loadFontBook } from '../text/fontbook.ts';
import { type FaceEntry, type FamilyEntry, type FontList, readFontList } from '../text/fontlist.ts';
import { judgeListed } from '../text/listed-font.ts';
import type { PageFont, PageFonts, Typeface } from './protocol.ts';

export interface FontParcels {
  readonly fonts: PageFonts;
  /** What the page itself is set in. */
  readonly typeface: Typeface;
  /** The files in each script, by its path under `page/`. */
  readonly parcels: ReadonlyMap<string, Files>;
}

const SHAPER = 'fonts/harfbuzz.js';

/** Undefined, with the problems reported, when the fonts cannot be used. */
export function fontParcels(files: Files, report: Report): FontParcels | undefined {
  const list = loadFontBook(files, report) && readFontList(files, report);
  const [first] = list?.families ?? [];
  if (!list || !first) return undefined;
  const installed = list.families.filter((family) => isInstalled(family, (file) => files.has(file)));
  const families = installed.map((family, index) => ({
    ...family,
    from: scriptOf(family, index, installed),
  }));
  const faces = families.flatMap(({ from, faces: own }) => own.map((face) => ({ ...face, from })));
  const known = faces.flatMap((face) => pageFont(face, files, list, report) ?? []);
  if (known.length < faces.length) return undefined;
  const { shaper } = list;
  const words = families.flatMap(({ words: path, from }) =>
    path === undefined ? [] : [{ path, from, characters: undefined }],
  );
  const named = [...known, ...words];
  const all =
    shaper === undefined ? named : [...named, { path: shaper, from: SHAPER, characters: undefined }];
  return {
    fonts: { list: { families: list.families, shaper }, files: all },
    typeface: { name: first.name, from: families[0]?.from ?? '', faces: first.faces },
    parcels: parcelsOf(all, files),
  };
}

/** Named after its family, with its place in the list where another would be called the same. */
function scriptOf({ name }: FamilyEntry, index: number, families: readonly FamilyEntry[]): string {
  const own = slug(name).replace(/[^a-z0-9-]/g, '');
  const isTaken = families.slice(0, index).some((family) => slug(family.name) === slug(name));
  return `fonts/${own === '' || isTaken ? `${own}${index + 1}` : own}.js`;
}

/** What stands in for a script is judged here too: a page that has been passed on can tell nobody. */
function pageFont(
  face: FaceEntry & { readonly from: string },
  files: Files,
  { placeOf }: FontList,
  report: Report,
): PageFont | undefined {
  const { file: path, from } = face;
  const bytes = files.get(path);
  if (!bytes) return undefined;
  const { fault } = judgeListed({ ...face, place: placeOf(path), read: () => bytes });
  if (fault) report(fault);
  return fault ? undefined : { path, from, characters: charactersIn(bytes).text };
}

function parcelsOf(fonts: readonly PageFont[], files: Files): ReadonlyMap<string, Files> {
  const parcels = new Map<string, Map<string, Uint8Array>>();
  for (const { path, from } of fonts) {
    const parcel = parcels.get(from) ?? new Map<string, Uint8Array>();
    const bytes = files.get(path);
    if (bytes) parcels.set(from, parcel.set(path, bytes));
  }
  return parcels;
}
