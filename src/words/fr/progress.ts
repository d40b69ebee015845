import type { progress as english } from '../en/progress.ts';
import { count } from '../phrases.ts';
import { formatPaper } from './formats.ts';

export const progress = {
  steps: {
    read: 'Lecture du contenu, des modèles et des polices',
    make: 'Mise en page',
    previews: 'Préparation des aperçus',
    page: 'Préparation de la page',
    write: 'Écriture des fichiers',
  },
  made: ({ pdfs, previews, folder }) =>
    `${pdfs} PDF et ${count(previews, 'aperçu', 'aperçus')} sont dans ${folder}`,
  booklet: (sheets, size) =>
    `Le livret à plier demande ${count(sheets, 'feuille', 'feuilles')} ${formatPaper(size)}.`,
  seed: (seed) => `Graine ${seed} : --seed ${seed} redonne les mêmes cartes, dans le même ordre.`,
  calibration: (file, printers) =>
    `${file} est prêt : imprimez-le à 100 % ; il dit quels nombres mettre dans un fichier de ${printers}.`,
  severities: {
    error: { one: 'erreur', other: 'erreurs' },
    warning: { one: 'avertissement', other: 'avertissements' },
  },
  allGood: 'Aucun problème trouvé.',
  watching: 'En attente de changements ; Ctrl+C arrête.',
  cards: 'Cartes',
  themes: 'Thèmes',
} satisfies typeof english;
