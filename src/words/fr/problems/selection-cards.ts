import type { selectionCardsProblems } from '../../../problems/selection-cards.ts';
import type { ProblemWords } from '../../kind.ts';
import { count as counted, listed, short } from '../../phrases.ts';
import { formatList } from '../formats.ts';

export const selectionCards = {
  'selection/unknown-card': ({ name, meant, ranges }) => ({
    message: `Le jeu n’a pas de carte « ${short(name)} ».`,
    hint: meant
      ? `Vouliez-vous dire ${meant} ?`
      : `Ses cartes sont ${listed(ranges)} ; kletspot list les montre.`,
    hintWhereTyped: meant ? `Vouliez-vous dire ${meant} ?` : `Ses cartes sont ${listed(ranges)}.`,
  }),
  'selection/unknown-cluster': ({ name, meant, known }) => ({
    message: `Il n’y a pas de groupe « ${short(name)} ».`,
    hint: meant
      ? `Vouliez-vous dire ${meant} ?`
      : `Les groupes sont ${listed(known)} ; un mot de couleur suffit aussi.`,
  }),
  'selection/ambiguous-cluster': ({ name, known }) => ({
    message: `« ${short(name)} » est la couleur de ${known.length} groupes.`,
    hint: `Donnez le numéro ou l’identifiant : ${formatList(known, 'or')}.`,
  }),
  'selection/cluster-for-card': ({ name, label }) => ({
    message: `« ${short(name)} » est un groupe, ${label} ; il faut le nom d’une carte.`,
    hint: 'Nommez-le parmi les groupes pour choisir toutes ses cartes.',
  }),
  'selection/own-by-number': ({ name }) => ({
    message: `« ${name} » est une carte à vous : elles y sont toujours, et ne se nomment pas ici.`,
    hint: 'Ôtez-la sous own-cards pour la laisser.',
  }),
  'selection/named-again': ({ name }) => ({
    message: `« ${short(name)} » est nommé pour la deuxième fois ; cela compte une fois.`,
    hint: 'Ôtez-le ici. Pour imprimer des cartes plusieurs fois, donnez un nombre d’exemplaires.',
  }),
  'selection/draw-twice': () => ({
    message: 'Il y a un tirage de chaque groupe et un de tous ensemble.',
    hint: 'Gardez draw ou draw-total.',
  }),
  'selection/empty': () => ({
    message: 'Il ne reste aucune carte : tout ce qui a été choisi est ôté à nouveau.',
    hint: 'Choisissez plus de groupes ou de cartes, ôtez-en moins, ou ajoutez une carte à vous.',
  }),
  'selection/too-few': ({ id, number, colour, asked, has }) => ({
    message: `${cannotDraw(asked)} du groupe ${number} (${id}, ${colour}) : il en a ${has} ici.`,
    hint: `Tirez-en ${has} au plus, ou choisissez sans ce groupe.`,
  }),
  'selection/too-few-in-all': ({ asked, has }) => ({
    message: `${cannotDraw(asked)} : ${has === 0 ? 'aucune carte du jeu n’est choisie' : `le jeu en a ${has} à tirer`}.`,
    hint:
      has === 0
        ? 'Choisissez des cartes du jeu, ou ôtez le tirage : vos cartes y sont toujours.'
        : `Tirez-en ${has} au plus, ou choisissez-en plus.`,
  }),
  'selection/idle-seed': ({ seed }) => ({
    message: `La graine ${seed} ne change rien ici : aucune carte n’est tirée ni mise au hasard.`,
    hint: 'Ôtez-la, ou donnez un nombre de cartes à tirer.',
  }),
  'selection/too-many': ({ count, most }) => ({
    message: `Cela ferait ${count} cartes ; le maximum est ${most}.`,
    hint: 'Choisissez moins de cartes, ou moins d’exemplaires.',
  }),
  'selection/taken-id': ({ id }) => ({
    message: `Le nom court « ${short(id)} » est pris par une carte ou un groupe.`,
    hint: 'Donnez-en un autre à votre groupe.',
  }),
  'selection/taken-colour': ({ colour }) => ({
    message: `Le mot de couleur « ${short(colour)} » est pris.`,
    hint: `Écrivez seulement le mot pour utiliser ce papier (colour: ${short(colour)}), ou donnez un autre nom à votre papier.`,
  }),
  'selection/unknown-colour': ({ colour, known, meant }) => ({
    message: `La palette n’a pas de couleur « ${short(colour)} ».`,
    hint: `${meant ? `Vouliez-vous dire ${meant} ? ` : ''}Elle a ${listed(known)} ; pour un autre papier, écrivez { name: …, hex: '#rrggbb' }.`,
  }),
} satisfies ProblemWords<typeof selectionCardsProblems>;

function cannotDraw(asked: number): string {
  return `Impossible de tirer ${counted(asked, 'carte', 'cartes')}`;
}
