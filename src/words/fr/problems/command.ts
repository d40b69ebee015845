import type { commandProblems } from '../../../problems/command.ts';
import type { ProblemWords } from '../../kind.ts';
import { namedOptions } from '../../phrases.ts';
import { formatList } from '../formats.ts';

export const command = {
  'command/no-command': () => ({
    message: 'Il manque une commande.',
    hint: 'kletspot --help montre les commandes.',
  }),
  'command/unknown-command': ({ name, suggestion }) => ({
    message: `La commande « ${name} » n’existe pas.`,
    hint: suggestion ? `Vouliez-vous dire ${suggestion} ?` : 'kletspot --help montre les commandes.',
  }),
  'command/unknown-option': ({ name, suggestion }) => ({
    message: `L’option « ${name} » n’existe pas ici.`,
    hint: suggestion ? `Vouliez-vous dire ${suggestion} ?` : 'Ajoutez --help pour voir les options.',
  }),
  'command/missing-value': ({ option }, nameOf) => ({
    message: `L’option ${nameOf(option)} demande une valeur.`,
  }),
  'command/too-many-words': () => ({
    message: 'La ligne de commande contient des mots qui ne vont avec aucune option.',
    hint: 'Séparez les valeurs d’une liste par des virgules, sans espaces.',
  }),
  'command/wrong-use': ({ message }) => ({ message: `La commande n’a pas été comprise : ${message}` }),
  'command/unknown-product': ({ value, known }) => ({
    message: `Le produit « ${value} » n’existe pas.`,
    hint: `Cette version fait : ${known.join(', ')}.`,
  }),
  'command/product-not-made': ({ value, known }) => ({
    message: `Cette version ne fait pas encore le produit « ${value} ».`,
    hint: `Cette version fait : ${known.join(', ')}.`,
  }),
  'command/unknown-edition': ({ value, known }) => ({
    message: `L’édition « ${value} » n’existe pas.`,
    hint: `Éditions connues : ${known.join(', ')}.`,
  }),
  'command/no-match': ({ only, known }) => ({
    message: `Rien ne correspond : ${only.join(', ')} n’a aucune des éditions demandées.`,
    hint: `Ses éditions : ${known.join(', ')}.`,
  }),
  'command/unknown-language': ({ value, known }) => ({
    message: `Il n’y a pas de messages dans la langue « ${value} ».`,
    hint: `Langues connues : ${known.join(', ')}.`,
  }),
  'command/unknown-choice': ({ option, value, known }, nameOf) => ({
    message: `${nameOf(option)} ne peut pas valoir « ${value} ».`,
    hint: `Choisissez parmi : ${known.join(', ')}.`,
  }),
  'command/empty-value': ({ option }, nameOf) => ({
    message: `L’option ${nameOf(option)} a reçu une valeur vide.`,
  }),
  'command/given-twice': ({ option }, nameOf) => ({
    message: `${nameOf(option)} est donné deux fois.`,
    hint: 'Une seule valeur est possible : gardez la bonne.',
  }),
  'command/without-effect': ({ option, product, edition }, nameOf) => ({
    message: `${nameOf(option)} ne change rien ici : ${edition ? `l’édition ${edition} du` : 'le'} produit ${product} n’est pas fait.`,
    hint: 'Ôtez cette option, ou demandez aussi cela : --only et --edition disent ce qui est fait.',
  }),
  'command/wrong-number': ({ option, value, least, most }, nameOf) => ({
    message: `${nameOf(option)} vaut « ${value} » ; il faut un nombre entier ${most === undefined ? `à partir de ${least}` : `de ${least} à ${most}`}.`,
  }),
  'command/wrong-epoch': ({ value }) => ({
    message: `SOURCE_DATE_EPOCH vaut « ${value} » ; il faut un nombre entier de secondes depuis 1970.`,
    hint: 'Retirez cette variable de l’environnement, ou donnez-lui un nombre comme 1780272000.',
  }),
  'command/not-together': ({ options }, nameOf) => ({
    message: `${formatList(namedOptions(options, nameOf), 'and')} ne vont pas ensemble.`,
    hint: 'Gardez l’un ou l’autre.',
  }),
  'command/our-bug': ({ error, written }) => ({
    message: `C’est une erreur de kletspot lui-même, pas de vos fichiers : ${error}`,
    hint: `${written.length > 0 ? `Ce que vous avez demandé est fait et complet, dans ${written.join(', ')} ; l’erreur est venue après.` : 'Rien n’est perdu : ce qui était fait avant est intact.'} Signalez-la-nous ; KLETSPOT_DEBUG=1 montre où elle est survenue.`,
  }),
} satisfies ProblemWords<typeof commandProblems>;
