import type { contentTextsProblems } from '../../../problems/content-texts.ts';
import type { ProblemWords } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { CONSTRUCTS, meantHint } from './content-words.ts';

export const contentTexts = {
  'content/empty-text': () => ({
    message: 'Ce texte est vide.',
    hint: 'Remplissez-le, ou ôtez l’élément.',
  }),
  'content/text-too-long': ({ length, most }) => ({
    message: `Ce texte compte ${length} caractères ; le maximum est ${most}.`,
    hint: 'Partagez-le en plusieurs textes. Manque-t-il un guillemet ou un « - » plus loin ?',
  }),
  'content/text-cut': ({ comment }) => ({
    message: `« #${short(comment)} » après ce texte est un commentaire et ne sera pas imprimé.`,
    hint: 'Si cela fait partie du texte, mettez le texte entre guillemets droits ; sinon, mettez le commentaire sur sa propre ligne.',
  }),
  'content/markdown': ({ construct }) => ({
    message: `Un texte contient ${CONSTRUCTS[construct]} : cela ne peut pas être imprimé.`,
    hint: 'L’emphase, les liens et [mots]{lang=en} le peuvent. Pour imprimer les caractères eux-mêmes, mettez une barre oblique inverse devant chaque [ et *.',
  }),
  'content/foreign': ({ found }) => ({
    message: `« ${short(found)} » est imprimé tel quel : aucune langue n’y est nommée.`,
    hint: 'Écrivez [mots]{lang=en} : avec =, sans espaces. Pour l’imprimer, mettez une barre oblique inverse devant le [.',
  }),
  'content/no-link': ({ found }) => ({
    message: `« ${short(found)} » est imprimé tel quel : ce n’est pas lu comme un lien.`,
    hint: 'Écrivez [mots](https://adresse) : rien entre les crochets et les parenthèses, pas d’espaces dans l’adresse. Pour l’imprimer, mettez une barre oblique inverse devant le [.',
  }),
  'content/unpaired-mark': ({ found }) => ({
    message: `Une étoile de « ${short(found)} » n’a pas d’autre étoile pour aller avec elle, et est imprimée.`,
    hint: 'L’emphase se met entre deux étoiles : *mot*. Pour imprimer l’étoile, mettez une barre oblique inverse devant elle : \\*.',
  }),
  'content/backslash': ({ found }) => ({
    message: `La barre oblique inverse de « ${short(found)} » est imprimée.`,
    hint: 'Seuls * [ ] et \\ en demandent une devant eux. Ôtez-la, ou écrivez \\\\ pour en imprimer une.',
  }),
  'content/underscores': ({ found }) => ({
    message: `« ${short(found)} » est imprimé avec ses tirets bas.`,
    hint: 'Si vous voulez l’emphase, écrivez *mot*. S’ils doivent être imprimés, tout va bien.',
  }),
  'content/one-line': () => ({
    message: 'Ce texte a plusieurs lignes là où une seule est possible ; elles sont mises sur une ligne.',
    hint: 'Écrivez-le sur une ligne, ou après « >- ».',
  }),
  'content/list-in-text': ({ items, isQuestion }) => ({
    message: `Une liste de ${items} éléments est ici un seul texte : ses lignes se suivent sans coupure.`,
    hint: `${isQuestion ? 'Sont-ce des questions ? Donnez à chacune sa propre carte. ' : ''}Pour garder les lignes, écrivez | au lieu de >-, devant la première ligne.`,
  }),
  'content/several-questions': ({ questions }) => ({
    message: `Cette carte pose ${questions} questions.`,
    hint: 'Est-ce une liste collée ? Donnez à chaque question sa propre carte.',
  }),
  'content/no-break-spaces': ({ joined }) => ({
    message: `${joined} espaces de ce texte sont insécables : la ligne ne s’y coupe pas.`,
    hint: 'Elles viennent souvent avec un texte copié d’un autre programme. Tapez des espaces ordinaires à leur place.',
  }),
  'content/turned-apostrophe': ({ found }) => ({
    message: `« ${found} » commence par un guillemet ouvrant ; fallait-il une apostrophe ?`,
    hint: `Écrivez ${found.replace('‘', '’')}. Un traitement de texte la retourne.`,
  }),
  'content/note-not-here': ({ note }) => ({
    message: `Une note ([^${note}]) est appelée ici ; seules les questions du livret appellent des notes.`,
    hint: 'Déplacez l’appel vers la question, ou écrivez \\[^ pour les caractères eux-mêmes.',
  }),
  'content/unknown-note': ({ note, ...meant }) => ({
    message: `Ce thème n’a pas de note « ${note} ».`,
    hint: meant.known.length > 0 ? meantHint(meant) : `Ajoutez-la sous notes, avec id: ${note}.`,
  }),
} satisfies ProblemWords<typeof contentTextsProblems>;
