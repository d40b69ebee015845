import type { contentColoursProblems } from '../../../problems/content-colours.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber } from '../formats.ts';

export const contentColours = {
  'content/contrast': ({ word, part, contrast, least }) => ({
    message: `Le texte noir sur ${part === 'paper' ? 'le papier' : 'la bande'} de « ${word} » a un contraste de ${formatNumber(contrast)} : 1 ; il faut au moins ${formatNumber(least)} : 1 pour bien le lire.`,
    hint: 'Choisissez une couleur plus claire.',
  }),
  'content/alike-colours': ({ words: [one, other], part, sight, difference, least }) => ({
    message: `${part === 'paper' ? 'Les papiers' : 'Les bandes'} de « ${one} » et « ${other} » se ressemblent pour ${SIGHT[sight]} : leur différence est de ${formatNumber(difference)} ; il faut au moins ${formatNumber(least)} pour les distinguer sur une table (CIEDE2000).`,
    hint: 'Rendez l’une des deux nettement plus claire ou plus foncée. En attendant, le titre, le numéro et la silhouette distinguent les groupes.',
  }),
  'content/bad-colour-word': ({ word, hasLetters, most }) => ({
    message: hasLetters
      ? `Le mot de couleur « ${word.slice(0, most)}… » compte plus de ${most} caractères.`
      : `Le mot de couleur « ${word} » n’a ni lettre ni chiffre : aucun fichier ne peut en tirer son nom.`,
    hint: 'Donnez la couleur en un mot, comme il sera imprimé sur les cartes : groen, bleu ciel.',
  }),
} satisfies ProblemWords<typeof contentColoursProblems>;

const SIGHT = {
  everyone: 'tout le monde',
  protanopia: 'qui ne voit pas le rouge (protanopie)',
  deuteranopia: 'qui ne voit pas le vert (deutéranopie)',
  tritanopia: 'qui ne voit pas le bleu (tritanopie)',
} as const;
