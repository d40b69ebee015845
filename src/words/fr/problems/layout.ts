import type { layoutProblems } from '../../../problems/layout.ts';
import type { ProblemWords } from '../../kind.ts';
import { capital, excerpt } from '../../phrases.ts';
import { formatNumber } from '../formats.ts';

export const layout = {
  'layout/too-tall': ({ name, needs, has, text }) => ({
    message: text
      ? `Le texte de ${name || 'cette page'} ne tient pas : à ${formatNumber(text.size)} pt, les plus petits caractères permis ici, il prend ${text.lines} lignes ; avec le reste de la page, cela fait ${formatNumber(needs)} mm de haut, et il y a de la place pour ${formatNumber(has)} mm.`
      : `Ce qui est ${onPage(name)} fait ${formatNumber(needs)} mm de haut, et il y a de la place pour ${formatNumber(has)} mm.`,
    hint: 'Raccourcissez le texte, partagez-le en deux, ou choisissez un format plus grand.',
  }),
  'layout/too-wide': ({ name, word, words, element, needs, has }) =>
    word === undefined
      ? {
          message: `Ce qui est ${onPage(name)}${inside(element, 'dans')}${beginning(words)} fait ${formatNumber(needs)} mm de large, et il y a de la place pour ${formatNumber(has)} mm.`,
          hint: 'Raccourcissez le texte, ou rétrécissez les cadres du modèle dans sa feuille de style.',
        }
      : {
          message: `${capital(onPage(name))}, « ${excerpt(word)} » fait ${formatNumber(needs)} mm de large, et une ligne${inside(element, 'de')} ${formatNumber(has)} mm.`,
          hint: 'Raccourcissez le mot, mettez-y une espace ou un trait d’union, ou choisissez un format plus grand.',
        },
  'layout/outside': ({ name, by }) => ({
    message: `Ce qui est ${onPage(name)} dépasse le bord de ${formatNumber(by)} mm, et serait coupé.`,
    hint: 'Ôtez les marges négatives du modèle dans sa feuille de style, ou réduisez-les.',
  }),
  'layout/page-size': ({ tag, name }) => ({
    message: `Le <${tag}> ${name} n’a pas de taille.`.replace('  ', ' '),
    hint: `Donnez-lui une largeur et une hauteur dans la feuille de style : ${tag} { width: 95mm; height: 65mm }.`,
  }),
  'layout/running-overlaps': ({ by }) => ({
    message: `Un titre courant ou un pied de page entre de ${formatNumber(by)} mm dans le texte de ses pages.`,
    hint: 'Donnez au flow plus de padding en haut ou en bas, ou une marge plus petite au titre ou au pied.',
  }),
  'layout/multiple': ({ found }) => ({
    message: `Le nombre de pages ne peut pas être un multiple de « ${found} ».`,
    hint: 'Donnez un nombre entier de 1 à 64 : multiple="4" pour un livret plié et agrafé.',
  }),
  'layout/too-many-pages': ({ most }) => ({
    message: `Cela donne plus de ${most} pages.`,
    hint: 'Choisissez moins de thèmes, ou faites le livret en plusieurs parties.',
  }),
  'layout/unknown-target': ({ id, meant }) => ({
    message: `Rien dans ce document n’a l’id « ${id} » vers lequel va un lien ou un numéro de page.`,
    hint: meant
      ? `Le modèle voulait-il dire « ${meant} » ?`
      : 'Donnez un id à l’élément voulu ; dans role="artifact", aucun ne peut être visé.',
  }),
  'layout/duplicate-target': ({ id }) => ({
    message: `L’id « ${id} » est donné plus d’une fois : un lien pourrait mener au mauvais endroit.`,
    hint: 'Donnez à chaque élément son propre id.',
  }),
  'layout/field-name': ({ name }) => ({
    message: `« ${excerpt(name)} » ne peut pas être le nom d’un champ.`,
    hint: 'Utilisez des lettres sans accents, des chiffres, - et _ : name="B4-2".',
  }),
  'layout/field-needs': ({ name, attribute }) => ({
    message: `Le champ « ${name} » n’a pas de ${attribute}.`,
    hint:
      attribute === 'label'
        ? 'Dites dans label="…" ce qu’il faut remplir : c’est lu à haute voix et montré sous le pointeur.'
        : `Ajoutez ${attribute}="…".`,
  }),
  'layout/field-unread': ({ name }) => ({
    message: `Le champ « ${name} » est dans ce qui n’est pas lu à haute voix, où personne ne pourrait le trouver.`,
    hint: 'Sortez-le du titre courant ou du pied de page, ou de role="artifact".',
  }),
  'layout/duplicate-field': ({ name }) => ({
    message: `Deux champs s’appellent « ${name} » : remplir l’un remplirait l’autre.`,
    hint: 'Donnez à chacun son propre nom ; seuls des champs kind="option" peuvent en partager un.',
  }),
  'layout/page-count': ({ template, found, expected }) => ({
    message: `templates/${template}.hbs donne ${found} pages, et il y a ${expected} places.`,
    hint: 'Donnez une <page> pour chaque carte ou bande, et une pour chaque carte vide.',
  }),
  'layout/page-other-size': ({ template, found, expected }) => ({
    message: `Une page de templates/${template}.hbs fait ${formatNumber(found.width)} × ${formatNumber(found.height)} mm, et sa place sur la feuille ${formatNumber(expected.width)} × ${formatNumber(expected.height)} mm.`,
    hint: `Donnez-lui la largeur et la hauteur que le modèle reçoit, dans templates/${template}.css.`,
  }),
  'layout/outside-page': ({ text }) => ({
    message: `Les mots « ${excerpt(text)} » sont hors de toute page, et ne seraient pas imprimés.`,
    hint: 'Mettez-les dans une <page> ou un <flow>.',
  }),
  'layout/drawing-in-words': ({ tag }) => ({
    message: `<${tag}> est au milieu de mots, où aucun dessin n’est possible.`,
    hint: 'Mettez-le à côté des mots dans une ligne flex, ou donnez-lui display: block hors du <span>.',
  }),
  'layout/link-as-box': () => ({
    message: '<a> est dans une ligne flex ou forme un bloc, où il ne mènerait nulle part.',
    hint: 'Mettez-le dans un <p>, <div> ou <span> qui est là : <div><a href="…">mots</a></div>.',
  }),
  'layout/unknown-shape': ({ name, known }) => ({
    message: `Il n’y a pas de dessin nommé « ${name} ».`,
    hint: `Dessins : ${known.join(', ')}. Un nouveau va dans templates/shapes/${name || 'nom'}.svg.`,
    hintWhereTyped: `Dessins : ${known.join(', ')}.`,
  }),
} satisfies ProblemWords<typeof layoutProblems>;

function inside(element: string | undefined, word: string): string {
  return element === undefined ? '' : ` ${word} ${element}`;
}

function beginning(words: string | undefined): string {
  return words === undefined ? '' : `, qui commence par « ${excerpt(words)} »,`;
}

function onPage(name: string | undefined): string {
  return name === undefined ? 'ici' : `sur ${name || 'cette page'}`;
}
