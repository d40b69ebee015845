import type { drawingProblems, WhiteOn } from '../../../problems/drawing.ts';
import type { ProblemWords } from '../../kind.ts';
import { excerpt } from '../../phrases.ts';

export const drawing = {
  'drawing/encoding': () => ({
    message: 'Diese Zeichnung ist kein UTF-8-Text.',
    hint: 'Speichern Sie sie noch einmal als einfaches SVG.',
  }),
  'drawing/size': ({ attribute, value }) => ({
    message:
      value === undefined
        ? 'Diese Zeichnung sagt nicht, wie groß sie ist.'
        : `Die Zeichnung kann nicht „${excerpt(value)}“ als ${attribute} haben.`,
    hint: 'Ihr <svg> braucht eine viewBox mit vier Zahlen, etwa viewBox="0 0 100 100", keine größer als eine Million; eine Größe daneben steht in px, mm, cm, in oder pt.',
  }),
  'drawing/not-closed': ({ tag }) => ({
    message: `Die Zeichnung öffnet <${tag}> und schließt es nicht.`,
    hint: 'Speichern Sie sie noch einmal aus einem Zeichenprogramm.',
  }),
  'drawing/stray-closing': ({ tag }) => ({
    message: `Die Zeichnung schließt hier <${tag}>, und es ist nicht offen.`,
    hint: `Nehmen Sie </${tag}> heraus, oder speichern Sie die Zeichnung noch einmal aus einem Zeichenprogramm.`,
  }),
  'drawing/too-deep': ({ most }) => ({
    message: `Hier stehen mehr als ${most} Elemente ineinander.`,
    hint: 'Heben Sie die Gruppen in einem Zeichenprogramm auf.',
  }),
  'drawing/too-much': ({ elements, points }) => ({
    message: `Diese Zeichnung hat mehr als ${elements} Elemente oder ${points} Punkte.`,
    hint: 'Eine Silhouette besteht aus wenigen Flächen und Linien: Vereinfachen Sie die Zeichnung.',
  }),
  'drawing/too-far': ({ times }) => ({
    message: `Dies reicht mehr als ${times} Mal die Größe der Zeichnung über sie hinaus.`,
    hint: 'Suchen Sie eine Zahl oder ein transform, das zu groß ist, oder schneiden Sie ab, was man nicht sieht.',
  }),
  'drawing/element': ({ tag }) => ({
    message: `Eine Silhouette kann kein <${tag}> enthalten.`,
    hint: hintFor(tag),
  }),
  'drawing/property': ({ property, value }) => ({
    message: `„${property}: ${excerpt(value)}“ lässt sich nicht zeichnen.`,
    hint: 'Eine Silhouette hat Flächen und Linien in einer Farbe: keine Verläufe, Masken, Filter oder Pfeilspitzen. Löschen Sie das, oder wandeln Sie es in Pfade um.',
  }),
  'drawing/value': ({ attribute, value }) => ({
    message: `Das Attribut ${attribute} lässt sich nicht als „${excerpt(value)}“ zeichnen.`,
    hint: 'Suchen Sie einen Schreibfehler, oder eine Zahl über einer Million; oder wandeln Sie das Element in einen Pfad um.',
  }),
  'drawing/style-sheet': ({ found }) => ({
    message: `„${excerpt(found)}“ im Stil dieser Zeichnung wird nicht verstanden.`,
    hint: 'Regeln haben hier nur Tags, .Klassen und #ids. Speichern Sie die Zeichnung mit Darstellungsattributen statt mit einem Stylesheet.',
  }),
  'drawing/second-colour': ({ one, other }) => ({
    message: `Diese Zeichnung hat mehr als eine Farbe: ${one} und ${other}.`,
    hint: 'Eine Silhouette wird in einer Farbe gedruckt. Geben Sie allem, was gedruckt wird, dieselbe, und dem, was offen bleibt, Weiß.',
  }),
  'drawing/half-transparent': ({ tag }) => ({
    message: `Dieses <${tag}> ist halb durchsichtig.`,
    hint: 'Eine Silhouette hat eine Druckfarbe ohne Abstufungen: Machen Sie es ganz deckend, oder löschen Sie es.',
  }),
  'drawing/white': ({ of }) => ({
    message: WHITE[of],
    hint: `Schneiden Sie die Form aus dem aus, was darunter liegt${of === 'line' ? `; wandeln Sie die Linie zuerst in eine Fläche um (${OUTLINES})` : ''}.`,
  }),
  'drawing/uneven-line': () => ({
    message: 'Diese Linie ist in der einen Richtung stärker gestreckt als in der anderen.',
    hint: `Wandeln Sie sie in eine Fläche um (${OUTLINES}).`,
  }),
  'drawing/clip': () => ({
    message: 'Dies wird durch etwas beschnitten, das nicht eine einzige Fläche ist.',
    hint: 'Beschneiden Sie es im Zeichenprogramm und behalten Sie, was übrig bleibt; oder beschneiden Sie es durch einen einzigen Pfad.',
  }),
  'drawing/reference': ({ reference, isLoop }) => ({
    message: isLoop
      ? `„${excerpt(reference)}“ wird in sich selbst benutzt, oder zu tief.`
      : `In dieser Zeichnung gibt es kein „${excerpt(reference)}“, das man benutzen kann.`,
    hint: 'Setzen Sie das Element selbst an diese Stelle (Inkscape: Bearbeiten > Klonen > Klonverbindung auftrennen).',
  }),
  'drawing/nothing': () => ({
    message: 'Von dieser Zeichnung würde nichts gedruckt.',
    hint: 'Weiß ist Papier, und was außerhalb der viewBox liegt, fällt weg: Zeichnen Sie in Schwarz, innerhalb davon.',
  }),
} satisfies ProblemWords<typeof drawingProblems>;

const OUTLINES =
  'Inkscape: Pfad > Kontur in Pfad umwandeln; Illustrator: Objekt > Pfad > Konturlinie; Figma: Outline stroke';

const WHITE: Readonly<Record<WhiteOn, string>> = {
  line: 'Eine weiße Linie liegt auf der Zeichnung, und Papier lässt sich nicht in Form einer Linie aussparen.',
  overlap:
    'Eine weiße Fläche liegt auf der Zeichnung und überlappt sich selbst, darum lässt sie sich nicht als Papier aussparen.',
  clip: 'Eine weiße Fläche liegt auf der Zeichnung und ist selbst beschnitten, darum lässt sie sich nicht als Papier aussparen.',
};

function hintFor(tag: string): string {
  if (tag === 'text' || tag === 'tspan' || tag === 'textPath') {
    return 'Wandeln Sie die Buchstaben in Pfade um.';
  }
  if (tag === 'image') {
    return 'Zeichnen Sie das Bild nach, oder zeichnen Sie es neu.';
  }
  return 'Möglich sind Pfade, Rechtecke, Kreise, Ellipsen, Linien und Vielecke. Löschen Sie es, oder wandeln Sie es in Pfade um.';
}
