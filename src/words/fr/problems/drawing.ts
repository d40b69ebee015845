import type { drawingProblems, WhiteOn } from '../../../problems/drawing.ts';
import type { ProblemWords } from '../../kind.ts';
import { excerpt } from '../../phrases.ts';

export const drawing = {
  'drawing/encoding': () => ({
    message: 'Ce dessin n’est pas du texte UTF-8.',
    hint: 'Enregistrez-le à nouveau comme SVG simple.',
  }),
  'drawing/size': ({ attribute, value }) => ({
    message:
      value === undefined
        ? 'Ce dessin ne dit pas quelle est sa taille.'
        : `Le dessin ne peut pas avoir « ${excerpt(value)} » comme ${attribute}.`,
    hint: 'Son <svg> demande un viewBox de quatre nombres, comme viewBox="0 0 100 100", aucun plus grand qu’un million ; une taille à côté est en px, mm, cm, in ou pt.',
  }),
  'drawing/not-closed': ({ tag }) => ({
    message: `Le dessin ouvre <${tag}> et ne le ferme pas.`,
    hint: 'Enregistrez-le à nouveau avec un programme de dessin.',
  }),
  'drawing/stray-closing': ({ tag }) => ({
    message: `Le dessin ferme ici <${tag}>, qui n’est pas ouvert.`,
    hint: `Ôtez </${tag}>, ou enregistrez le dessin à nouveau avec un programme de dessin.`,
  }),
  'drawing/too-deep': ({ most }) => ({
    message: `Plus de ${most} éléments sont ici les uns dans les autres.`,
    hint: 'Dissociez les groupes dans un programme de dessin.',
  }),
  'drawing/too-much': ({ elements, points }) => ({
    message: `Ce dessin a plus de ${elements} éléments ou de ${points} points.`,
    hint: 'Une silhouette est faite de quelques surfaces et lignes : simplifiez le dessin.',
  }),
  'drawing/too-far': ({ times }) => ({
    message: `Ceci sort du dessin de plus de ${times} fois sa taille.`,
    hint: 'Cherchez un nombre ou un transform trop grand, ou coupez ce qui ne se voit pas.',
  }),
  'drawing/element': ({ tag }) => ({
    message: `Une silhouette ne peut pas contenir <${tag}>.`,
    hint: hintFor(tag),
  }),
  'drawing/property': ({ property, value }) => ({
    message: `« ${property}: ${excerpt(value)} » ne peut pas être dessiné.`,
    hint: 'Une silhouette a des surfaces et des lignes d’une seule couleur : pas de dégradés, masques, filtres ni flèches. Ôtez cela, ou changez-le en chemins.',
  }),
  'drawing/value': ({ attribute, value }) => ({
    message: `L’attribut ${attribute} ne peut pas être dessiné comme « ${excerpt(value)} ».`,
    hint: 'Cherchez une faute de frappe, ou un nombre de plus d’un million ; ou changez l’élément en chemin.',
  }),
  'drawing/style-sheet': ({ found }) => ({
    message: `« ${excerpt(found)} » dans le style de ce dessin n’est pas compris.`,
    hint: 'Les règles n’ont ici que des balises, des .classes et des #id. Enregistrez le dessin avec des attributs de présentation au lieu d’une feuille de style.',
  }),
  'drawing/second-colour': ({ one, other }) => ({
    message: `Ce dessin a plus d’une couleur : ${one} et ${other}.`,
    hint: 'Une silhouette est imprimée en une seule couleur. Donnez la même à tout ce qui est imprimé, et du blanc à ce qui reste ouvert.',
  }),
  'drawing/half-transparent': ({ tag }) => ({
    message: `Ce <${tag}> est à moitié transparent.`,
    hint: 'Une silhouette a une seule encre, sans nuances : rendez-le tout à fait opaque, ou ôtez-le.',
  }),
  'drawing/white': ({ of }) => ({
    message: WHITE[of],
    hint: `Découpez cette forme dans ce qui est dessous${of === 'line' ? ` ; changez d’abord la ligne en surface (${OUTLINES})` : ''}.`,
  }),
  'drawing/uneven-line': () => ({
    message: 'Cette ligne est plus étirée dans un sens que dans l’autre.',
    hint: `Changez-la en surface (${OUTLINES}).`,
  }),
  'drawing/clip': () => ({
    message: 'Ceci est découpé par quelque chose qui n’est pas une seule surface.',
    hint: 'Découpez dans le programme de dessin et gardez ce qui reste ; ou découpez par un seul chemin.',
  }),
  'drawing/reference': ({ reference, isLoop }) => ({
    message: isLoop
      ? `« ${excerpt(reference)} » est utilisé dans lui-même, ou trop profondément.`
      : `Ce dessin n’a pas de « ${excerpt(reference)} » à utiliser.`,
    hint: 'Mettez l’élément lui-même à cette place (Inkscape : Édition > Cloner > Délier le clone).',
  }),
  'drawing/nothing': () => ({
    message: 'Rien de ce dessin ne serait imprimé.',
    hint: 'Le blanc est du papier, et ce qui dépasse du viewBox est coupé : dessinez en noir, à l’intérieur.',
  }),
} satisfies ProblemWords<typeof drawingProblems>;

const OUTLINES =
  'Inkscape : Chemin > Contour en chemin ; Illustrator : Objet > Tracé > Vectoriser le contour ; Figma : Outline stroke';

const WHITE: Readonly<Record<WhiteOn, string>> = {
  line: 'Une ligne blanche passe sur le dessin, et le papier ne peut pas être épargné en forme de ligne.',
  overlap:
    'Une surface blanche passe sur le dessin et se recouvre elle-même : elle ne peut pas être épargnée comme papier.',
  clip: 'Une surface blanche passe sur le dessin et est elle-même découpée : elle ne peut pas être épargnée comme papier.',
};

function hintFor(tag: string): string {
  if (tag === 'text' || tag === 'tspan' || tag === 'textPath') {
    return 'Changez les lettres en chemins.';
  }
  if (tag === 'image') {
    return 'Vectorisez l’image, ou redessinez-la.';
  }
  return 'Elle prend des chemins, rectangles, cercles, ellipses, lignes et polygones. Ôtez cela, ou changez-le en chemins.';
}
