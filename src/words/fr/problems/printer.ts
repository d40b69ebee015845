import type { printerProblems } from '../../../problems/printer.ts';
import type { ProblemWords } from '../../kind.ts';

export const printer = {
  'command/unknown-printer': ({ name, known }) => ({
    message: `Il n’y a pas d’imprimante « ${name} » : printers/ dans le dossier des cartes n’a pas de fichier ${name}.yaml.`,
    hint:
      known.length > 0
        ? `Ses imprimantes : ${known.join(', ')}.`
        : 'kletspot calibrate dit comment en faire un.',
  }),
  'command/printer-is-path': ({ path, name, isKnown }) => ({
    message: `--printer demande le nom d’une imprimante, pas un fichier : « ${path} ».`,
    hint: isKnown
      ? `Vous voulez l’imprimante de ce nom : --printer ${name}`
      : `Mettez le fichier dans printers/ dans le dossier des cartes, sous le nom ${name}.yaml ; donnez ensuite --printer ${name}`,
  }),
  'printer/out-of-range': ({ name, value, least, most, group }) => ({
    message: `${name} vaut ${value} ; il faut de ${least} à ${most}.`,
    hint: HINTS[group],
  }),
} satisfies ProblemWords<typeof printerProblems>;

const HINTS = {
  shift:
    'Ôtez 20 de ce que vous lisez en A et B ; la rotation est en degrés. Aucune imprimante ne décale de plus de quelques millimètres : sinon, imprimez à nouveau la page de kletspot calibrate, à 100 %.',
  scale:
    'Écrivez ce que mesure la règle de 100 mm. Si c’est loin du compte, le programme a changé la taille de la page : imprimez à 100 %.',
  margins: 'Écrivez combien de millimètres restent blancs, en nombre positif.',
  back: 'Calculez avec ce que vous lisez en F et G comme le dit la page de kletspot calibrate ; la rotation est en degrés. Si le verso est loin du compte ou à l’envers, faites cette page pour l’autre bord : --backs long ou short.',
  trays: 'Écrivez le numéro sur le bac, ou le nom que lui donne l’imprimante.',
} as const;
