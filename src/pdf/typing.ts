/** Fonts to type with: one for each face that text fields use, and how fields name it. */
import type { FieldArea } from '../layout/page.ts';
import { writeTypingFont } from './font-program.ts';
import { fillOperator } from './graphics.ts';
import type { PdfkitDocument } from './pdfkit.ts';
import { numeral, reference, textString } from './syntax.ts';

interface TypingFont {
  /** Name of the resource: `T1`. */
  readonly name: string;
  readonly id: number;
}

export class TypingFonts {
  readonly #document: PdfkitDocument;
  readonly #byProgram = new Map<unknown, TypingFont>();
  #first: string | undefined;

  constructor(document: PdfkitDocument) {
    this.#document = document;
  }

  /** The entry of a field with the font, size and colour of typed words (ISO 32000-1, 12.7.3.3). */
  entry({ face, size, colour }: FieldArea): string {
    const font = this.#byProgram.get(face.program) ?? this.#write(face);
    const entry = `/DA${textString(`/${font.name} ${numeral(size)} Tf ${fillOperator(colour)}`)}`;
    this.#first ??= entry;
    return entry;
  }

  /** The entries of the whole form: the fonts, and a default look for programs that look no further. */
  get formEntries(): string {
    const fonts = Array.from(this.#byProgram.values(), ({ name, id }) => `/${name} ${reference(id)}`);
    return `/DR<</Font<<${fonts.join('')}>>>>${this.#first ?? ''}`;
  }

  #write(face: FieldArea['face']): TypingFont {
    const { id } = writeTypingFont(this.#document, face);
    const font = { name: `T${this.#byProgram.size + 1}`, id };
    this.#byProgram.set(face.program, font);
    return font;
  }
}
