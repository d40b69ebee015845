import type { contentProblems, MissingKey } from '../../../problems/content.ts';
import { isMisread } from '../../../problems/content-values.ts';
import type { ProblemWords } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { KINDS, kindHint, meantHint } from './content-words.ts';

export const content = {
  'content/missing-key': (missing) => ({
    message: `Il manque ici « ${missing.key} ».`,
    hint: missingHint(missing),
  }),
  'content/unknown-key': ({ key, ...meant }) => ({
    message: `« ${short(key)} » n’est pas connu ici.`,
    hint: meantHint(meant),
  }),
  'content/decimal-comma': ({ typed }) => ({
    message: `« ${typed} » n’est pas un nombre pour YAML.`,
    hint: `Écrivez un point : ${typed.replace(',', '.')}`,
  }),
  'content/wrong-kind': (wrong) => ({
    message: `${wrong.key ? `« ${wrong.key} »` : 'Ceci'} doit être ${KINDS[wrong.expected]} ; ${isMisread(wrong) ? `« ${short(wrong.written ?? '')} » est lu comme` : 'ici se trouve'} ${KINDS[wrong.found]}.`,
    hint: kindHint(wrong),
  }),
  'content/empty-list': ({ key }) => ({
    message: `La liste « ${key} » est vide.`,
    hint: 'Il lui faut au moins un élément.',
  }),
  'content/duplicate-id': ({ id, line }) => ({
    message: `Le nom court « ${id} » est déjà utilisé à la ligne ${line}.`,
    hint: 'Donnez ici un autre nom ; les choix y renvoient.',
  }),
  'content/duplicate-letter': ({ letter, line }) => ({
    message: `La lettre « ${letter} » est déjà utilisée à la ligne ${line}.`,
    hint: 'Donnez à chaque partie sa propre lettre : les numéros commencent par elle.',
  }),
  'content/empty-part': ({ part }) => ({
    message: `La partie « ${part} » n’a pas de thèmes ; le livret le dit sur sa page.`,
    hint: 'Ajoutez un thème, ou ôtez la partie.',
  }),
  'content/correction-elsewhere': ({ where, now }) => ({
    message: `Les mots corrigés « ${short(now)} » ne sont pas dans ${where}.`,
    hint: 'Les numéros ont-ils changé ? Corrigez « where », ou copiez « now » du texte.',
  }),
  'content/unknown-colour': ({ colour, ...meant }) => ({
    message: `La palette n’a pas de couleur « ${short(colour)} ».`,
    hint: meantHint(meant),
  }),
  'content/unknown-shape': ({ shape, ...meant }) => ({
    message: `Il n’y a pas de dessin « ${short(shape)} » dans templates/shapes/.`,
    hint: meantHint(meant),
  }),
  'content/unknown-palette': ({ palette, ...meant }) => ({
    message: `Il n’y a pas de palette palettes/${palette}.yaml.`,
    hint: meantHint(meant),
  }),
  'content/unknown-placeholder': ({ placeholder, ...meant }) => ({
    message: `{${short(placeholder)}} n’est pas rempli ici.`,
    hint: meant.known.length > 0 ? meantHint(meant) : 'Rien ne peut être ici entre accolades.',
  }),
} satisfies ProblemWords<typeof contentProblems>;

function missingHint({ key, inside, file }: MissingKey): string {
  const { line, group, example } = ADDING;
  const add = inside.length > 0 ? group(key, inside.join(', ')) : line(key);
  // No new deck comes with one, so whoever has it began with ours, and may have it from before a key.
  return file === 'content/kit.yaml' ? `${add} ${example}` : add;
}

const ADDING = {
  line: (key: string) => `Ajoutez une ligne « ${key}: … ».`,
  group: (key: string, inside: string) =>
    `Ajoutez « ${key}: » et, décalées en dessous, des lignes pour ${inside}.`,
  example: 'Le fichier kit.yaml du dossier content de kletspot a un exemple de chacune.',
} as const;
