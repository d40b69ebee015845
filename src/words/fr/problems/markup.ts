import type { markupProblems } from '../../../problems/markup.ts';
import type { ProblemWords } from '../../kind.ts';

export const markup = {
  'markup/unknown-tag': ({ tag, known }) => ({
    message: `Un modèle utilise la balise <${tag}>, qui n’existe pas.`,
    hint: `Utilisez l’une de : ${known.join(', ')}.`,
  }),
  'markup/unknown-attribute': ({ tag, attribute, known }) => ({
    message: `La balise <${tag}> n’a pas d’attribut « ${attribute} ».`,
    hint: `Elle prend : ${known.join(', ')}.`,
  }),
  'markup/attribute-value': ({ tag, attribute, found, known }) => ({
    message: `L’attribut « ${attribute} » de <${tag}> ne prend pas « ${found} ».`,
    hint: `Il prend : ${known.join(', ')}.`,
  }),
  'markup/unknown-role': ({ role }) => ({
    message: `Le rôle « ${role} » n’existe pas.`,
    hint: 'Le seul rôle est artifact, pour un décor qui n’est pas lu à haute voix ; les autres rôles viennent de la balise.',
  }),
  'markup/not-closed': ({ tag }) => ({
    message: `Un modèle ouvre <${tag}> et ne le ferme pas.`,
    hint: `Ajoutez </${tag}> à la fin, dans le même bloc {{#…}}, ou écrivez <${tag}/> si rien n’est dedans.`,
  }),
  'markup/too-deep': ({ most }) => ({
    message: `Plus de ${most} balises sont ici les unes dans les autres.`,
    hint: 'Ôtez les balises qui n’en contiennent qu’une autre ; ou cherchez-en une qui n’est pas fermée.',
  }),
  'markup/quotes': ({ attribute }) => ({
    message: `La valeur de « ${attribute} » n’est pas entre guillemets droits.`,
    hint: `Écrivez ${attribute}="…" avec les guillemets du clavier ; “ ” et ‘ ’ sont des lettres ici.`,
  }),
  'markup/unfinished-tag': () => ({
    message: 'Ce < commence une balise qui n’est pas finie, ou aucune.',
    hint: 'Finissez la balise par >, ou écrivez &lt; pour le signe lui-même.',
  }),
  'markup/stray-closing': () => ({
    message: 'Un modèle ferme une balise qui n’est pas ouverte.',
    hint: 'Ôtez-la, ou ouvrez la balise avant, dans le même modèle et le même bloc {{#…}}.',
  }),
  'markup/not-empty': ({ tag }) => ({
    message: `Un modèle met quelque chose dans <${tag}>, qui ne prend rien : ce ne serait pas imprimé.`,
    hint: `Fermez-le tout de suite, <${tag}/>, et mettez le reste après.`,
  }),
  'markup/unknown-entity': ({ entity }) => ({
    message: `L’entité « ${entity} » n’existe pas ici.`,
    hint: 'Tapez le caractère lui-même, ou son numéro : &#160; pour une espace insécable.',
  }),
  'markup/no-document': ({ template }) => ({
    message: `Le modèle « ${template} » ne donne pas de <document>.`,
    hint: 'Tout ce qu’un modèle imprime est dans un seul <document>…</document>.',
  }),
} satisfies ProblemWords<typeof markupProblems>;
