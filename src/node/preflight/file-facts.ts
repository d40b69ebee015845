/** What a finished file says about itself, read back from its bytes. */
import { PdfFile } from './pdf-file.ts';
import { Stream } from './pdf-stream.ts';
import { type Dictionary, Name, Text, textOf, type Value } from './pdf-syntax.ts';

/** Keys as they are in the file; one that is not there is missing or false. */
export interface FileFacts {
  /** `1.7` */
  readonly pdf: string;
  /** `2A`, from the XMP. */
  readonly pdfA?: string;
  /** `1`, from the XMP. */
  readonly pdfUa?: string;
  readonly isTagged: boolean;
  readonly title?: string;
  /** Programs show the title instead of the file's name. */
  readonly showsTitle: boolean;
  /** BCP 47 */
  readonly language?: string;
  readonly hasOutputIntent: boolean;
  /** `None`: prints at 100 %, if the program listens. */
  readonly printScaling: 'None' | 'AppDefault';
  readonly fonts: readonly FontFact[];
}

export interface FontFact {
  /** PostScript name, without the letters that mark a subset. */
  readonly name: string;
  readonly isEmbedded: boolean;
  /** Holds only the used glyphs; a font to type with is whole. */
  readonly isSubset: boolean;
}

/** Throws `DamagedPdf` if the file can't be read. */
export function factsOf(bytes: Uint8Array): FileFacts {
  const pdf = new PdfFile(bytes);
  const { catalogue } = pdf;
  const metadata = pdf.resolve(catalogue.get('Metadata'));
  const xmp = metadata instanceof Stream ? metadata.data.toString('utf8') : '';
  const preferences = dictionaryAt(catalogue, 'ViewerPreferences', pdf);
  const part = tagged(xmp, 'pdfaid:part');
  const conformance = tagged(xmp, 'pdfaid:conformance');
  const pdfUa = tagged(xmp, 'pdfuaid:part');
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1];
  const language = pdf.resolve(catalogue.get('Lang'));
  return {
    pdf: pdf.version,
    ...(part !== undefined && { pdfA: `${part}${conformance ?? ''}` }),
    ...(pdfUa !== undefined && { pdfUa }),
    isTagged:
      dictionaryAt(catalogue, 'MarkInfo', pdf).get('Marked') === true && catalogue.has('StructTreeRoot'),
    ...(title !== undefined && title !== '' && { title: unescaped(title) }),
    showsTitle: preferences.get('DisplayDocTitle') === true,
    ...(language instanceof Text && { language: textOf(language) }),
    hasOutputIntent: listAt(catalogue, 'OutputIntents', pdf).length > 0,
    printScaling: nameOf(preferences.get('PrintScaling')) === 'None' ? 'None' : 'AppDefault',
    fonts: fontsOf(pdf),
  };
}

/** The keys that PDF/UA-1 and PDF/A-2a require and the file lacks. */
export function lackingIn(facts: FileFacts): string[] {
  const has: Readonly<Record<string, boolean>> = {
    'PDF 1.7': facts.pdf === '1.7',
    'pdfaid 2A': facts.pdfA === '2A',
    'pdfuaid 1': facts.pdfUa === '1',
    Marked: facts.isTagged,
    'dc:title': facts.title !== undefined,
    DisplayDocTitle: facts.showsTitle,
    Lang: facts.language !== undefined && facts.language !== '',
    OutputIntents: facts.hasOutputIntent,
    FontFile: facts.fonts.every(({ isEmbedded }) => isEmbedded),
  };
  return Object.keys(has).filter((name) => !has[name]);
}

function tagged(xmp: string, tag: string): string | undefined {
  return new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xmp)?.[1];
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function nameOf(value: Value | undefined): string | undefined {
  return value instanceof Name ? value.name : undefined;
}

/** Empty if there is none. */
function dictionaryAt(dictionary: Dictionary, key: string, pdf: PdfFile): Dictionary {
  return dictionary.has(key) ? pdf.dictionary(dictionary.get(key)) : new Map();
}

function listAt(dictionary: Dictionary, key: string, pdf: PdfFile): readonly Value[] {
  return dictionary.has(key) ? pdf.list(dictionary.get(key)) : [];
}

/** The fonts of the pages and of the form. */
function fontsOf(pdf: PdfFile): FontFact[] {
  const drawn = pdf.pages.map((page) => dictionaryAt(page, 'Resources', pdf));
  const typed = dictionaryAt(dictionaryAt(pdf.catalogue, 'AcroForm', pdf), 'DR', pdf);
  const fonts = [...new Set([...drawn, typed])].flatMap((resources) => [
    ...dictionaryAt(resources, 'Font', pdf).values(),
  ]);
  const facts = new Map<string, FontFact>();
  for (const font of fonts) {
    const fact = fontOf(pdf, pdf.dictionary(font));
    facts.set(`${fact.name} ${fact.isSubset}`, fact);
  }
  return [...facts.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function fontOf(pdf: PdfFile, font: Dictionary): FontFact {
  const [descendant] = listAt(font, 'DescendantFonts', pdf);
  const described = descendant === undefined ? font : pdf.dictionary(descendant);
  const descriptor = dictionaryAt(described, 'FontDescriptor', pdf);
  const name = nameOf(font.get('BaseFont')) ?? '';
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    isEmbedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key)),
    isSubset: /^[A-Z]{6}\+/.test(name),
  };
}
