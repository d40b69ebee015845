/** What a finished file says of itself, read back from its bytes. */
import { type PdfDictionary, PdfName, PdfObjects, type PdfValue } from './pdf-objects.ts';

/** Keys as they really stand in the file; what is not there is missing or false. */
export interface FileFacts {
  /** `1.7` */
  readonly pdf: string;
  /** `2A`, from the XMP. */
  readonly pdfA?: string;
  /** `1`, from the XMP. */
  readonly pdfUa?: string;
  readonly isTagged: boolean;
  readonly title?: string;
  /** Programs show the title, and not the name of the file. */
  readonly showsTitle: boolean;
  /** BCP 47 */
  readonly language?: string;
  readonly hasOutputIntent: boolean;
  /** `None`: printed at 100 %, where the program listens. */
  readonly printScaling: 'None' | 'AppDefault';
  readonly fonts: readonly FontFact[];
}

export interface FontFact {
  /** PostScript name, without the letters that mark a subset. */
  readonly name: string;
  readonly isEmbedded: boolean;
  /** Only the glyphs that are used; a whole font is there to type with. */
  readonly isSubset: boolean;
}

export function factsOf(bytes: Uint8Array): FileFacts {
  const pdf = new PdfObjects(bytes);
  const catalog = pdf.dictionary(pdf.trailer.get('Root'));
  const xmp = new TextDecoder().decode(pdf.stream(catalog.get('Metadata')));
  const preferences = pdf.dictionary(catalog.get('ViewerPreferences'));
  const part = tagged(xmp, 'pdfaid:part');
  const conformance = tagged(xmp, 'pdfaid:conformance');
  const pdfUa = tagged(xmp, 'pdfuaid:part');
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(xmp)?.[1];
  const language = pdf.follow(catalog.get('Lang'));
  return {
    pdf: pdf.version,
    ...(part !== undefined && { pdfA: `${part}${conformance ?? ''}` }),
    ...(pdfUa !== undefined && { pdfUa }),
    isTagged: pdf.dictionary(catalog.get('MarkInfo')).get('Marked') === true && catalog.has('StructTreeRoot'),
    ...(title !== undefined && title !== '' && { title: unescaped(title) }),
    showsTitle: preferences.get('DisplayDocTitle') === true,
    ...(typeof language === 'string' && { language }),
    hasOutputIntent: pdf.list(catalog.get('OutputIntents')).length > 0,
    printScaling: nameOf(preferences.get('PrintScaling')) === 'None' ? 'None' : 'AppDefault',
    fonts: fontsOf(pdf, catalog),
  };
}

/** What PDF/UA-1 and PDF/A-2a ask of these keys and the file lacks; empty where nothing is. */
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

function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}

/** Of the pages, which share their resources, and of the form. */
function fontsOf(pdf: PdfObjects, catalog: PdfDictionary): FontFact[] {
  const [page] = pdf.list(pdf.dictionary(catalog.get('Pages')).get('Kids'));
  const drawn = pdf.dictionary(pdf.dictionary(page).get('Resources'));
  const typed = pdf.dictionary(pdf.dictionary(catalog.get('AcroForm')).get('DR'));
  const fonts = [drawn, typed].flatMap((resources) => [...pdf.dictionary(resources.get('Font')).values()]);
  const facts = new Map<string, FontFact>();
  for (const font of fonts) {
    const fact = fontOf(pdf, pdf.dictionary(font));
    facts.set(`${fact.name} ${fact.isSubset}`, fact);
  }
  return [...facts.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function fontOf(pdf: PdfObjects, font: PdfDictionary): FontFact {
  const [descendant] = pdf.list(font.get('DescendantFonts'));
  const described = descendant === undefined ? font : pdf.dictionary(descendant);
  const descriptor = pdf.dictionary(described.get('FontDescriptor'));
  const name = nameOf(font.get('BaseFont')) ?? '';
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    isEmbedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key)),
    isSubset: /^[A-Z]{6}\+/.test(name),
  };
}
