import type { styleProblems } from '../../../problems/style.ts';
import { usesEm } from '../../../problems/style.ts';
import type { ProblemWords } from '../../kind.ts';

export const style = {
  'style/encoding': () => ({
    message: 'Cette feuille de style n’est pas du texte UTF-8.',
    hint: 'Enregistrez-la à nouveau avec l’encodage UTF-8.',
  }),
  'style/missing': ({ sheet }) => ({
    message: `Il n’y a pas de feuille de style « ${sheet} ».`,
    hint: `Ajoutez templates/${sheet}.css.`,
  }),
  'style/syntax': ({ detail }) => ({ message: `Cette feuille de style est illisible ici : ${detail}.` }),
  'style/too-deep': ({ most }) => ({
    message: `Plus de ${most} parenthèses sont ici les unes dans les autres.`,
    hint: 'Écrivez la valeur sans elles ; les feuilles de style n’ont ici que var(…), fit(…) et des sommes.',
  }),
  'style/number': ({ found, most }) => ({
    message: `Le nombre « ${found} » est trop grand.`,
    hint: `Les nombres vont jusqu’à ${most} ; aucune feuille de papier ne demande plus.`,
  }),
  'style/endless-variable': ({ name }) => ({
    message: `La variable « ${name} » revient à elle-même, ou est faite de trop d’autres.`,
    hint: 'Donnez-lui une valeur à elle.',
  }),
  'style/at-rule': ({ name }) => ({
    message: `Les feuilles de style n’ont pas de @${name} ici.`,
    hint: 'Utilisez des règles avec des balises, classes et id ; les polices sont dans fonts/fonts.json.',
  }),
  'style/selector': ({ found }) => ({
    message: `Le sélecteur « ${found} » n’est pas de ceux que nous connaissons.`,
    hint: 'Un sélecteur est fait de balises, .classes, #id, espaces et >.',
  }),
  'style/unknown-property': ({ property, nearest, known }) => ({
    message: `Il n’y a pas de propriété « ${property} ».`,
    hint: nearest ? `Vouliez-vous dire « ${nearest} » ?` : `Propriétés : ${known.join(', ')}.`,
  }),
  'style/important': () => ({
    message: 'Les feuilles de style n’ont pas de !important ici.',
    hint: 'Faites gagner un sélecteur plus précis, ou une règle placée après.',
  }),
  'style/token': ({ found }) => ({ message: `« ${found} » n’a pas sa place dans une valeur.` }),
  'style/value': ({ property, found, takes }) => ({
    message: `« ${property} » ne peut pas être « ${found} ».`,
    hint: `Valeurs possibles : ${takes}.${usesEm(found) ? ' Des longueurs en em ne vont pas avec un corps en fit(…).' : ''}`,
  }),
  'style/unknown-family': ({ family, known }) => ({
    message: `Il n’y a pas de police « ${family} ».`,
    hint: `Polices : ${known.join(', ')}. Une nouvelle se met dans fonts/fonts.json.`,
  }),
  'style/ink': ({ property, found }) => ({
    message: `« ${property}: ${found} » demande de l’encre de couleur, et cette édition s’imprime en noir sur du papier de couleur.`,
    hint: 'Utilisez du noir, un gris, ou un sélecteur pour la seule édition sur papier blanc : .white-paper …',
  }),
  'style/unknown-variable': ({ name }) => ({
    message: `La variable « ${name} » n’a pas de valeur ici, ou renvoie à elle-même.`,
    hint: `Donnez-lui-en une, comme ${name || '--nom'}: 5mm, sur cet élément ou autour.`,
  }),
  'style/attribute': ({ tag, found }) => ({
    message: `L’attribut style de <${tag}> contient plus que des variables : « ${found} ».`,
    hint: 'Un attribut style donne des variables (--band: #fdf69e) ; le reste va dans une feuille de style.',
  }),
} satisfies ProblemWords<typeof styleProblems>;
