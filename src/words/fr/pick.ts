import type { Draw, pick as english } from '../en/pick.ts';
import { count } from '../phrases.ts';
import { formatNumber } from './formats.ts';

/** Between commas, after the cards of the deck that are drawn from. */
const draws = (draw: Draw | undefined): string =>
  draw
    ? `, dont ${draw.count}${draw.from === 'each' ? ' de chaque couleur' : ' en tout'} sont tirées au moment de faire les PDF`
    : '';

const ofOwn = (own: number): string => `${own} de vous`;

export const pick = {
  counts: ({ kept, all, own, draw }) =>
    `${kept} sur ${count(all, 'carte', 'cartes')}${draws(draw)}${draw && own > 0 ? ',' : ''}${own > 0 ? ` et ${ofOwn(own)}` : ''}`,
  sheets: (total, piles) => `${count(total, 'feuille', 'feuilles')} : ${piles}`,
  tooMany: 'Tant de cartes que le papier n’est compté qu’au moment de faire les PDF.',
  nothing: 'Rien n’est encore choisi : espace garde une carte, Entrée montre ce qui est possible.',
  filter: 'Chercher : ',
  filterEmpty: 'tapez pour chercher',
  noMatch: (filter) => `Aucune carte n’a « ${filter} ». Retour arrière ou Échap montre tout à nouveau.`,
  own: 'de vous',
  note: 'Note : ',
  size: (points) => `comme à l’impression, ${formatNumber(points, { most: 1 })} pt`,
  keys: {
    list: 'Entrée menu · espace garder ou laisser · ↑↓ aller · Tab tout le groupe · Échap quitter',
    menu: '↑↓ ou numéro · Entrée faire · Échap retour',
    form: 'Entrée suivant, fini au dernier · ↑↓ champ · Échap ne rien faire',
  },
  menus: {
    main: () => 'Et maintenant ?',
    leave: () => 'Quitter ?',
    overwrite: (file) => `${file} existe déjà.`,
  },
  actions: {
    save: 'Enregistrer sous un nom, et arrêter (Ctrl+S)',
    add: 'Ajouter une carte à vous (Ctrl+N)',
    edit: 'Modifier cette carte à vous (Ctrl+E)',
    remove: 'Ôter cette carte à vous (Suppr)',
    cluster: 'Garder ou laisser tout ce groupe (Tab)',
    draw: 'En tirer quelques-unes de chaque couleur au hasard',
    all: 'Garder toutes les cartes',
    none: 'Laisser toutes les cartes du jeu',
    undo: 'Annuler le dernier changement (Ctrl+Z)',
    leave: 'Quitter (Échap)',
    draft: 'Arrêter, et garder ceci comme brouillon',
    discard: 'Jeter les changements, et arrêter',
    overwrite: 'Le remplacer par ceci, et arrêter',
    back: 'Continuer à choisir',
  },
  forms: {
    add: 'Une carte à vous',
    edit: 'Votre carte',
    draw: 'Tirer parmi ce que vous gardez ; parmi tout si vous ne gardez encore rien',
    save: 'Enregistrer ce choix',
  },
  fields: {
    cluster: 'Groupe (← → ou numéro)',
    text: 'Texte de la carte',
    note: 'Note pour qui anime la conversation (pas sur la carte)',
    count: 'Combien de chaque couleur',
    title: 'Nom du bocal (imprimé sur les feuilles ; peut rester vide)',
    file: 'Fichier',
  },
  wrongCount: 'Il fallait un nombre entier d’au moins 1 ; rien n’a été tiré.',
  drawn: (cards) => `${count(cards, 'carte tirée', 'cartes tirées')}. Ctrl+Z annule ce tirage.`,
  tooSmall: 'Cette fenêtre est trop petite : agrandissez-la, ou utilisez pick --plain.',
  saved: ({ file, kept, own, draw, command }) => {
    const cards = draw
      ? `${count(kept, 'carte', 'cartes')}${draws(draw)}${own > 0 ? `, et ${ofOwn(own)}` : ''}`
      : `${count(kept + own, 'carte', 'cartes')}${own > 0 ? `, dont ${ofOwn(own)}` : ''}`;
    return `Enregistré dans ${file} : ${cards}.\nFaites les PDF :\n  ${command}`;
  },
  draft: (file, command) =>
    `Pas enregistré sous un nom ; gardé comme brouillon dans ${file}. Pour continuer :\n  ${command}`,
  unsaved: 'Rien n’a été changé.',
  failed: 'L’enregistrement a échoué.',
  otherDraft: (file, command) => `Un brouillon précédent est dans ${file} ; pour le continuer : ${command}`,
  usualFile: 'mon-bocal.yaml',
  draftName: 'brouillon',
  questions: {
    lead: (draft) =>
      `Des questions une à une ; Entrée seule laisse tout tel quel. Jusqu’à la fin, tout est gardé dans ${draft} ; Ctrl+D arrête.`,
    cards: 'Quelles cartes ? Des numéros (1.1 1.3), toutes ou aucune',
    unknown: (names) => `Pas une carte de ce groupe : ${names}. Encore une fois.`,
    all: 'toutes',
    none: 'aucune',
    ownText: 'Une carte à vous ? Son texte ; Entrée seule : plus aucune',
    ownCluster: 'Pour quel groupe ? Son numéro',
    ownNote: 'Une note pour qui anime la conversation ? Entrée seule : aucune',
    title: 'Nom du bocal, imprimé sur les feuilles ? Entrée seule : aucun',
    file: (usual) => `Dans quel fichier ? Entrée seule : ${usual}`,
    exists: (file) => `${file} existe déjà. Un autre nom ; ou Entrée seule pour le remplacer`,
  },
} satisfies typeof english;
