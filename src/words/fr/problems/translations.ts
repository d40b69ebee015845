import type { translationsProblems } from '../../../problems/translations.ts';
import type { ProblemWords } from '../../kind.ts';
import { count, excerpt } from '../../phrases.ts';

export const translations = {
  'content/translation-name': ({ found, name }) => ({
    message: `Le fichier s’appelle ${name}.yaml et dit que sa langue est ${found}.`,
    hint: `Appelez-le ${found}.yaml, ou corrigez la langue.`,
  }),
  'content/stray-translation': ({ id, meant }) => ({
    message: `Le jeu n’a ni groupe ni carte ${id} à traduire.`,
    hint: meant ? `Vouliez-vous dire ${meant} ?` : 'Ôtez-le, ou écrivez l’identifiant comme dans deck.yaml.',
  }),
  'content/no-such-translation': ({ language, known }) => ({
    message: `Il n’y a pas de traduction en ${language}.`,
    hint: `Il y a : ${known.join(', ')}. Commencez-en une avec : kletspot translate ${language}`,
  }),
  'content/not-translated': ({ language, id, text }) => ({
    message: `Pas traduit en ${language} : « ${excerpt(text)} » (${id}). Les mots du jeu lui-même y sont imprimés.`,
    hint: `Ajoutez-le dans content/translations/${language}.yaml.`,
  }),
  'content/outdated-translation': ({ language, id, text }) => ({
    message: `« ${excerpt(text)} » (${id}) a changé dans le jeu après sa traduction en ${language}.`,
    hint: `Revoyez la traduction ; kletspot translate ${language} dit ensuite comment la marquer comme juste.`,
  }),
  'content/unread-translation': ({ language }) => ({
    message: `Personne qui parle ${language} depuis l’enfance n’a relu la traduction.`,
    hint: 'Demandez-le à quelqu’un, puis ajoutez une ligne « read-by: » avec un nom. Il peut y avoir des fautes.',
  }),
  'content/backs-not-printed': ({ cards }) => ({
    message: `${count(cards, 'carte a', 'cartes ont')} des mots pour le dos, et aucun dos n’est imprimé.`,
    hint: 'Ajoutez --backs long (ou short, si l’imprimante retourne le papier sur le petit côté).',
  }),
  'command/wrong-languages': ({ option, value }, nameOf) => ({
    message: `« ${value} » n’est pas une langue ou deux, pour ${nameOf(option)}.`,
    hint: 'Donnez leurs codes, chacun une fois : --languages nl,ar',
  }),
  'command/second-of-what': ({ option, other }, nameOf) => ({
    message: `${nameOf(option)} dit où se met la seconde langue, et il n’y en a pas.`,
    hint: `Donnez-en deux : ${nameOf(other)} nl,ar`,
  }),
} satisfies ProblemWords<typeof translationsProblems>;
