import type { drawingProblems, WhiteOn } from '../../../problems/drawing.ts';
import type { ProblemWords } from '../../kind.ts';
import { excerpt } from '../../phrases.ts';

export const drawing = {
  'drawing/encoding': () => ({
    message: 'Deze tekening is geen UTF-8-tekst.',
    hint: 'Bewaar ze opnieuw als gewone SVG.',
  }),
  'drawing/size': ({ attribute, value }) => ({
    message:
      value === undefined
        ? 'Deze tekening zegt niet hoe groot ze is.'
        : `De tekening kan niet “${excerpt(value)}” als ${attribute} hebben.`,
    hint: 'Haar <svg> heeft een viewBox met vier getallen nodig, zoals viewBox="0 0 100 100", geen groter dan een miljoen; een maat ernaast is in px, mm, cm, in of pt.',
  }),
  'drawing/not-closed': ({ tag }) => ({
    message: `De tekening opent <${tag}> en sluit hem niet.`,
    hint: 'Bewaar ze opnieuw vanuit een tekenprogramma.',
  }),
  'drawing/stray-closing': ({ tag }) => ({
    message: `De tekening sluit hier <${tag}>, en die staat niet open.`,
    hint: `Haal </${tag}> weg, of bewaar de tekening opnieuw vanuit een tekenprogramma.`,
  }),
  'drawing/too-deep': ({ most }) => ({
    message: `Hier staan meer dan ${most} elementen in elkaar.`,
    hint: 'Hef de groepen op in een tekenprogramma.',
  }),
  'drawing/too-much': ({ elements, points }) => ({
    message: `Deze tekening heeft meer dan ${elements} elementen of ${points} punten.`,
    hint: 'Een silhouet bestaat uit enkele vlakken en lijnen: vereenvoudig de tekening.',
  }),
  'drawing/too-far': ({ times }) => ({
    message: `Dit komt meer dan ${times} keer de maat van de tekening erbuiten.`,
    hint: 'Zoek een getal of een transform dat te groot is, of knip weg wat niet te zien is.',
  }),
  'drawing/element': ({ tag }) => ({
    message: `Een silhouet kan geen <${tag}> bevatten.`,
    hint: hintFor(tag),
  }),
  'drawing/property': ({ property, value }) => ({
    message: `“${property}: ${excerpt(value)}” kan niet getekend worden.`,
    hint: 'Een silhouet heeft vlakken en lijnen in één kleur: geen verlopen, maskers, filters of pijlpunten. Haal het weg, of zet het om in paden.',
  }),
  'drawing/value': ({ attribute, value }) => ({
    message: `Het attribuut ${attribute} is niet te tekenen als “${excerpt(value)}”.`,
    hint: 'Zoek een verschrijving, of een getal boven een miljoen; of zet het element om in een pad.',
  }),
  'drawing/style-sheet': ({ found }) => ({
    message: `“${excerpt(found)}” in de opmaak van deze tekening wordt niet begrepen.`,
    hint: 'Regels hebben hier alleen tags, .klassen en #id’s. Bewaar ze met attributen (presentation attributes) in plaats van een opmaakblad.',
  }),
  'drawing/second-colour': ({ one, other }) => ({
    message: `Deze tekening heeft meer dan één kleur: ${one} en ${other}.`,
    hint: 'Een silhouet wordt in één kleur gedrukt. Geef alles wat gedrukt wordt dezelfde, en maak wit wat open blijft.',
  }),
  'drawing/half-transparent': ({ tag }) => ({
    message: `Deze <${tag}> is half doorzichtig.`,
    hint: 'Een silhouet heeft één inkt en geen tinten: maak het helemaal dekkend, of haal het weg.',
  }),
  'drawing/white': ({ of }) => ({
    message: WHITE[of],
    hint: `Snijd het uit wat eronder ligt${of === 'line' ? `; maak van de lijn eerst een vlak (${OUTLINES})` : ''}.`,
  }),
  'drawing/uneven-line': () => ({
    message: 'Deze lijn is in de ene richting meer uitgerekt dan in de andere.',
    hint: `Maak er een vlak van (${OUTLINES}).`,
  }),
  'drawing/clip': () => ({
    message: 'Dit wordt bijgesneden door iets dat niet één vlak is.',
    hint: 'Snijd het bij in het tekenprogramma en bewaar wat overblijft; of snijd bij met één pad.',
  }),
  'drawing/reference': ({ reference, isLoop }) => ({
    message: isLoop
      ? `“${excerpt(reference)}” wordt in zichzelf gebruikt, of te diep.`
      : `Er is in deze tekening geen “${excerpt(reference)}” om te gebruiken.`,
    hint: 'Zet het element zelf op die plaats (Inkscape: Bewerken > Klonen > Kloon ontkoppelen).',
  }),
  'drawing/nothing': () => ({
    message: 'Van deze tekening zou niets gedrukt worden.',
    hint: 'Wit is papier, en wat buiten de viewBox ligt, valt weg: teken in zwart, daarbinnen.',
  }),
} satisfies ProblemWords<typeof drawingProblems>;

const OUTLINES = 'Inkscape: Pad > Lijn naar pad; Illustrator: Object > Pad > Omlijnen; Figma: Outline stroke';

const WHITE: Readonly<Record<WhiteOn, string>> = {
  line: 'Er ligt een witte lijn over de tekening, en papier kan niet uitgespaard worden in de vorm van een lijn.',
  overlap:
    'Er ligt een wit vlak over de tekening dat zichzelf overlapt, dus het kan niet als papier uitgespaard worden.',
  clip: 'Er ligt een wit vlak over de tekening dat zelf bijgesneden is, dus het kan niet als papier uitgespaard worden.',
};

function hintFor(tag: string): string {
  if (tag === 'text' || tag === 'tspan' || tag === 'textPath') {
    return 'Zet de letters om in paden.';
  }
  if (tag === 'image') {
    return 'Trek de afbeelding over, of teken ze opnieuw.';
  }
  return 'Wel: paden, rechthoeken, cirkels, ellipsen, lijnen en veelhoeken. Haal het weg, of zet het om in paden.';
}
