/** Font files of the project to damage, and what the engine makes of a file. */
import { expect } from 'vitest';
import { BLACK } from '../../src/colour.ts';
import type { GlyphRun } from '../../src/layout/page.ts';
import { Mark } from '../../src/layout/structure.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { type FontFacts, judgeFont } from '../../src/text/font-judge.ts';
import { BrokenFont } from '../../src/text/font-opening.ts';
import { FontkitFace } from '../../src/text/fontkit-face.ts';
import { documentOf, node, sheetOf } from '../pdf/sample.ts';
import { projectFonts } from './project-fonts.ts';

const fonts = projectFonts();
export const regular = fileOf('Next_400Regular.ttf');
export const bold = fileOf('Next_700Bold.ttf');
export const italic = fileOf('Next_400Regular_Italic.ttf');
export const noto = fileOf('NotoSans_400Regular.ttf');

function fileOf(ending: string): Uint8Array {
  // A copy: slices of what Node reads share their bytes with it.
  return Uint8Array.from([...fonts].find(([file]) => file.endsWith(ending))?.[1] ?? []);
}

/** The line of a list that tells the truth about a file. */
export function listedAs({ weight, isBold, isItalic }: FontFacts) {
  const isHeavy = isBold || weight >= 550;
  return {
    id: 'F1',
    family: 'Eigen',
    file: 'own',
    weight: isHeavy ? 700 : 400,
    italic: isItalic,
    place: undefined,
  };
}

/** Sets and writes with a file as the engine does; what is wrong with it, or the PDF. */
export async function used(bytes: Uint8Array): Promise<string | Uint8Array> {
  const judgement = judgeFont(bytes);
  if (judgement.fault !== undefined) return judgement.fault;
  try {
    const face = new FontkitFace({ ...listedAs(judgement.facts), read: () => bytes });
    const mark = new Mark();
    const text = [...'Hoe gaat het? fi VA 1/2 é ẹ']
      .filter((each) => face.has(each.codePointAt(0) ?? 0))
      .join('');
    if (text === '') return 'empty';
    const { glyphs, advances, starts, offsets } = face.shape(text, [], 'latn');
    if (glyphs.includes(0)) return 'missing glyph';
    for (const glyph of glyphs) face.boundsOf(glyph);
    const measures = [face.ascent, face.descent, face.capHeight, face.xHeight, ...advances];
    expect(measures.every(Number.isFinite)).toBe(true);
    const run: GlyphRun = {
      kind: 'glyphs',
      x: 20,
      y: 60,
      size: 12,
      colour: BLACK,
      ...{ face, text, glyphs, advances, starts, offsets, mark },
    };
    return await writePdf(documentOf([sheetOf([run])], [node('P', [mark])]));
  } catch (error) {
    if (!(error instanceof BrokenFont)) throw error;
    return 'broken inside';
  }
}
