/** Drawings (SVG) that cannot be printed as a browser shows them. */
import { error } from './catalogue.ts';

const OUTLINES = {
  en: 'Inkscape: Path > Stroke to Path; Illustrator: Object > Path > Outline Stroke; Figma: Outline Stroke',
  nl: 'Inkscape: Pad > Lijn naar pad; Illustrator: Object > Pad > Omlijnen; Figma: Outline stroke',
};

const WHITE = {
  line: {
    en: 'A white line lies on the drawing, and paper cannot be left out in the shape of a line.',
    nl: 'Er ligt een witte lijn over de tekening, en papier kan niet uitgespaard worden in de vorm van een lijn.',
  },
  overlap: {
    en: 'A white area lies on the drawing and overlaps itself, so it cannot be left out as paper.',
    nl: 'Er ligt een wit vlak over de tekening dat zichzelf overlapt, dus het kan niet als papier uitgespaard worden.',
  },
  clip: {
    en: 'A white area lies on the drawing and is clipped itself, so it cannot be left out as paper.',
    nl: 'Er ligt een wit vlak over de tekening dat zelf bijgesneden is, dus het kan niet als papier uitgespaard worden.',
  },
} as const;

export const drawingMessages = {
  'drawing/encoding': error({
    en: () => ({ message: 'This drawing is not UTF-8 text.', hint: 'Save it again as a plain SVG.' }),
    nl: () => ({ message: 'Deze tekening is geen UTF-8-tekst.', hint: 'Bewaar ze opnieuw als gewone SVG.' }),
  }),
  'drawing/size': error<{ attribute: string; value: string | undefined }>({
    en: ({ attribute, value }) => ({
      message:
        value === undefined
          ? 'This drawing does not say how large it is.'
          : `The drawing cannot have the ${attribute} “${excerpt(value)}”.`,
      hint: 'Its <svg> needs a viewBox with four numbers, such as viewBox="0 0 100 100", none more than a million; a size beside it is in px, mm, cm, in or pt.',
    }),
    nl: ({ attribute, value }) => ({
      message:
        value === undefined
          ? 'Deze tekening zegt niet hoe groot ze is.'
          : `De tekening kan niet “${excerpt(value)}” als ${attribute} hebben.`,
      hint: 'Haar <svg> heeft een viewBox met vier getallen nodig, zoals viewBox="0 0 100 100", geen groter dan een miljoen; een maat ernaast is in px, mm, cm, in of pt.',
    }),
  }),
  'drawing/not-closed': error<{ tag: string }>({
    en: ({ tag }) => ({
      message: `The drawing opens <${tag}> and does not close it.`,
      hint: 'Save it again from a drawing program.',
    }),
    nl: ({ tag }) => ({
      message: `De tekening opent <${tag}> en sluit hem niet.`,
      hint: 'Bewaar ze opnieuw vanuit een tekenprogramma.',
    }),
  }),
  'drawing/too-deep': error<{ most: number }>({
    en: ({ most }) => ({
      message: `More than ${most} elements stand inside each other here.`,
      hint: 'Ungroup the drawing in a drawing program.',
    }),
    nl: ({ most }) => ({
      message: `Hier staan meer dan ${most} elementen in elkaar.`,
      hint: 'Hef de groepen op in een tekenprogramma.',
    }),
  }),
  'drawing/too-much': error<{ elements: number; points: number }>({
    en: ({ elements, points }) => ({
      message: `This drawing has more than ${elements} elements or ${points} points.`,
      hint: 'A silhouette is a few areas and lines: simplify the drawing.',
    }),
    nl: ({ elements, points }) => ({
      message: `Deze tekening heeft meer dan ${elements} elementen of ${points} punten.`,
      hint: 'Een silhouet bestaat uit enkele vlakken en lijnen: vereenvoudig de tekening.',
    }),
  }),
  'drawing/too-far': error<{ times: number }>({
    en: ({ times }) => ({
      message: `This reaches more than ${times} times the size of the drawing out of it.`,
      hint: 'Look for a number or a transform that is too large, or cut off what is not seen.',
    }),
    nl: ({ times }) => ({
      message: `Dit komt meer dan ${times} keer de maat van de tekening erbuiten.`,
      hint: 'Zoek een getal of een transform dat te groot is, of knip weg wat niet te zien is.',
    }),
  }),
  'drawing/element': error<{ tag: string }>({
    en: ({ tag }) => ({
      message: `A silhouette cannot hold <${tag}>.`,
      hint: hintFor(tag).en,
    }),
    nl: ({ tag }) => ({
      message: `Een silhouet kan geen <${tag}> bevatten.`,
      hint: hintFor(tag).nl,
    }),
  }),
  'drawing/property': error<{ property: string; value: string }>({
    en: ({ property, value }) => ({
      message: `“${property}: ${excerpt(value)}” cannot be drawn.`,
      hint: 'A silhouette has areas and lines in one colour: no gradients, masks, filters or arrowheads. Take it out, or turn it into paths.',
    }),
    nl: ({ property, value }) => ({
      message: `“${property}: ${excerpt(value)}” kan niet getekend worden.`,
      hint: 'Een silhouet heeft vlakken en lijnen in één kleur: geen verlopen, maskers, filters of pijlpunten. Haal het weg, of zet het om in paden.',
    }),
  }),
  'drawing/value': error<{ attribute: string; value: string }>({
    en: ({ attribute, value }) => ({
      message: `The attribute ${attribute} cannot be drawn as “${excerpt(value)}”.`,
      hint: 'Look for a slip of the pen, or a number of more than a million; or turn the element into a path.',
    }),
    nl: ({ attribute, value }) => ({
      message: `Het attribuut ${attribute} is niet te tekenen als “${excerpt(value)}”.`,
      hint: 'Zoek een verschrijving, of een getal boven een miljoen; of zet het element om in een pad.',
    }),
  }),
  'drawing/style-sheet': error<{ found: string }>({
    en: ({ found }) => ({
      message: `“${excerpt(found)}” in the style of this drawing is not understood.`,
      hint: 'Rules here have tags, .classes and #ids only. Save it with presentation attributes instead of a style sheet.',
    }),
    nl: ({ found }) => ({
      message: `“${excerpt(found)}” in de opmaak van deze tekening wordt niet begrepen.`,
      hint: 'Regels hebben hier alleen tags, .klassen en #id’s. Bewaar ze met attributen (presentation attributes) in plaats van een opmaakblad.',
    }),
  }),
  'drawing/second-colour': error<{ one: string; other: string }>({
    en: ({ one, other }) => ({
      message: `This drawing has more than one colour: ${one} and ${other}.`,
      hint: 'A silhouette is printed in one colour. Give everything that is printed the same, and what stays open white.',
    }),
    nl: ({ one, other }) => ({
      message: `Deze tekening heeft meer dan één kleur: ${one} en ${other}.`,
      hint: 'Een silhouet wordt in één kleur gedrukt. Geef alles wat gedrukt wordt dezelfde, en maak wit wat open blijft.',
    }),
  }),
  'drawing/half-transparent': error<{ tag: string }>({
    en: ({ tag }) => ({
      message: `This <${tag}> is half transparent.`,
      hint: 'A silhouette has one ink and no tints: make it fully opaque, or take it out.',
    }),
    nl: ({ tag }) => ({
      message: `Deze <${tag}> is half doorzichtig.`,
      hint: 'Een silhouet heeft één inkt en geen tinten: maak het helemaal dekkend, of haal het weg.',
    }),
  }),
  'drawing/white': error<{ of: keyof typeof WHITE }>({
    en: ({ of }) => ({
      message: WHITE[of].en,
      hint: `Cut it out of what lies under it${of === 'line' ? `; turn the line into an area first (${OUTLINES.en})` : ''}.`,
    }),
    nl: ({ of }) => ({
      message: WHITE[of].nl,
      hint: `Snijd het uit wat eronder ligt${of === 'line' ? `; maak van de lijn eerst een vlak (${OUTLINES.nl})` : ''}.`,
    }),
  }),
  'drawing/uneven-line': error({
    en: () => ({
      message: 'This line is stretched more in one direction than in the other.',
      hint: `Turn it into an area (${OUTLINES.en}).`,
    }),
    nl: () => ({
      message: 'Deze lijn is in de ene richting meer uitgerekt dan in de andere.',
      hint: `Maak er een vlak van (${OUTLINES.nl}).`,
    }),
  }),
  'drawing/clip': error({
    en: () => ({
      message: 'This is clipped by something that is no single area.',
      hint: 'Clip it in the drawing program and keep what is left; or clip it by one path.',
    }),
    nl: () => ({
      message: 'Dit wordt bijgesneden door iets dat niet één vlak is.',
      hint: 'Snijd het bij in het tekenprogramma en bewaar wat overblijft; of snijd bij met één pad.',
    }),
  }),
  'drawing/reference': error<{ reference: string; isLoop: boolean }>({
    en: ({ reference, isLoop }) => ({
      message: isLoop
        ? `“${excerpt(reference)}” is used inside itself, or too deep.`
        : `There is no “${excerpt(reference)}” in this drawing to use.`,
      hint: 'Put the element itself in its place (Inkscape: Edit > Clone > Unlink Clone).',
    }),
    nl: ({ reference, isLoop }) => ({
      message: isLoop
        ? `“${excerpt(reference)}” wordt in zichzelf gebruikt, of te diep.`
        : `Er is in deze tekening geen “${excerpt(reference)}” om te gebruiken.`,
      hint: 'Zet het element zelf op die plaats (Inkscape: Bewerken > Klonen > Kloon ontkoppelen).',
    }),
  }),
  'drawing/nothing': error({
    en: () => ({
      message: 'Nothing of this drawing would be printed.',
      hint: 'White is paper, and what lies outside the viewBox is cut off: draw in black, inside it.',
    }),
    nl: () => ({
      message: 'Van deze tekening zou niets gedrukt worden.',
      hint: 'Wit is papier, en wat buiten de viewBox ligt, valt weg: teken in zwart, daarbinnen.',
    }),
  }),
} as const;

function hintFor(tag: string): { readonly en: string; readonly nl: string } {
  if (tag === 'text' || tag === 'tspan' || tag === 'textPath') {
    return { en: 'Turn the letters into paths.', nl: 'Zet de letters om in paden.' };
  }
  if (tag === 'image') {
    return { en: 'Trace the picture, or draw it anew.', nl: 'Trek de afbeelding over, of teken ze opnieuw.' };
  }
  return {
    en: 'It takes paths, rectangles, circles, ellipses, lines and polygons. Take it out, or turn it into paths.',
    nl: 'Wel: paden, rechthoeken, cirkels, ellipsen, lijnen en veelhoeken. Haal het weg, of zet het om in paden.',
  };
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
