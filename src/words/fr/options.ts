import type { options as english } from '../en/options.ts';

export const options = {
  only: (known) => `seulement ces produits, séparés par des virgules (${known})`,
  edition: (known) => `seulement ces éditions, séparées par des virgules (${known})`,
  content: 'dossier des fichiers YAML (sinon : content/ du projet)',
  out: 'dossier à écrire (sinon : dist/, et dist/eigen/ quand seule une partie ou un choix est fait)',
  card: (known) =>
    `format des cartes, largeur et hauteur en mm (95x65), ou l’un de : ${known} (sinon : celui de chaque édition)`,
  paper: (known) =>
    `papier des cartes, largeur et hauteur en mm, ou l’un de : ${known} ; debout ou couché, selon ce qui contient le plus de cartes (sinon : A4)`,
  style:
    'édition white-paper : band (l’en-tête a la couleur du groupe), full (toute la carte) ou outline (un trait autour de l’en-tête, pour économiser l’encre) (sinon : band)',
  marks:
    'solid : repères de coupe hors des cartes ; numbered : les mêmes, avec l’ordre des coupes ; dashed : lignes pour les ciseaux ; corners : une croix à chaque coin (sinon : solid)',
  gutterMm:
    'espace entre les cartes en mm, de 0 à 50 (sinon : 0 ; avec --style full et --mix, le double du fond perdu)',
  bleedMm:
    'fond perdu : combien la couleur dépasse la coupe en mm, de 0 à 10 ; demande un espace du double, mais avec --style full seulement où des couleurs se touchent (sinon : 0 ; avec --style full selon la place, de 1 à 3)',
  roundMm: 'arcs pour arrondir les coins des cartes, de ce rayon en mm (sinon : aucun)',
  calibrationPaper: (known) => `le papier sur lequel mesurer : un format en mm, ou ${known} (sinon : A4)`,
  calibrationBacks: 'le bord sur lequel l’imprimante retourne le papier : long ou short (sinon : long)',
  calibrationOut: 'fichier à écrire (sinon : kletspot-kalibratie.pdf)',
  languages:
    'les langues des cartes, une ou deux, séparées par des virgules : la première en haut, l’autre en dessous (sinon : celle du jeu)',
  second: 'où se met la seconde langue : face, ou back, derrière sa propre face (sinon : face)',
  backs:
    'imprimer aussi les dos, avec la silhouette et le nom du groupe : long ou short, le bord sur lequel l’imprimante retourne le papier (sinon : les faces seules)',
  printer:
    'l’imprimante dont les écarts sont corrigés sur les cartes : le nom d’un fichier de content/printers/, sans .yaml',
  order:
    'sheet : les cartes vont sur les feuilles à la suite ; stack : les piles de cartes coupées, posées l’une sur l’autre, sont dans l’ordre (sinon : sheet)',
  mix: 'édition white-paper : les groupes partagent des feuilles, ce qui économise du papier',
  blanks: 'ôter les cartes vides qui complètent la dernière feuille de chaque groupe',
  selection:
    'un choix de cartes : un fichier (avec .yaml), ou le nom d’un choix de content/keuzes/ ; les options qui suivent remplacent ses parties du même nom',
  selectionToo: 'aussi un choix de cartes : un fichier (avec .yaml), ou le nom d’un choix de content/keuzes/',
  clusters:
    'seulement les cartes de ces groupes, par mot de couleur, numéro ou identifiant, séparés par des virgules',
  cards: 'seulement ces cartes, par numéro ou identifiant ; avec --clusters : celles-ci en plus',
  without: 'sans ces cartes, ou sans toutes les cartes de ces groupes',
  draw: 'tirer autant de cartes du jeu de chaque groupe choisi, au hasard ; vos cartes s’y ajoutent',
  drawTotal: 'tirer autant de cartes du jeu en tout, réparties entre les groupes ; vos cartes s’y ajoutent',
  seed: 'nombre qui permet de refaire le même tirage : de 0 à 4294967295 (sinon : un nouveau, qui est montré)',
  sort: 'deck (par numéro), listed (comme nommées) ou random (au hasard), dans chaque groupe (sinon : deck)',
  copies: 'imprimer tout le choix autant de fois, de 1 à 1000 (sinon : 1)',
  themes:
    'un livret de ces parties et thèmes seulement, par identifiant ou numéro, séparés par des virgules (voir kletspot list)',
  creepMm:
    'épaisseur d’une feuille du papier en mm, de 0 à 1 : les pages du livret plié se décalent pour elle (80 g : 0,1 ; sinon : 0)',
  simplex:
    'le livret plié en deux fichiers, un de rectos et un de versos, pour une imprimante sans recto verso',
  jarMm: 'largeur du couvercle du bocal en mm, pour l’étiquette (de 50 à 119 ; sinon : 86)',
  previews: 'ne pas faire d’images des pages, ce qui va plus vite',
  watch: 'refaire à chaque enregistrement, jusqu’à Ctrl+C',
  json: 'écrire un objet JSON sur la sortie standard, et rien d’autre',
  lang: (known) => `langue des messages : ${known} (sinon : celle de l’environnement)`,
  plain: 'poser les questions une à une au lieu de dessiner un écran : pour un lecteur d’écran',
  port: 'port de l’adresse, de 0 à 65535 ; 0 en prend un qui est libre (sinon : 4321)',
  previewSelection:
    'commencer par un choix de cartes : un fichier (avec .yaml), ou le nom d’un choix de content/keuzes/ ; ses changements sont suivis aussi',
  importOut: 'dossier pour le jeu (sinon : son titre, dans ce dossier)',
  columns: 'ce que contiennent les colonnes, si leur titre ne le dit pas : question=B,group=Thème,note=D',
  sheet: 'la feuille d’un classeur qui en a plus d’une',
  title: 'titre du jeu (sinon : celui de la liste, ou le nom de son fichier)',
  author: 'qui a fait les questions, pour les feuilles et les PDF (sinon : personne n’est nommé)',
  importLanguage: 'langue des questions, comme nl, fr-BE ou ar (sinon : celle qu’elles semblent avoir)',
  language: 'langue du jeu : nl, en, fr ou de (sinon : celle de l’environnement)',
} satisfies typeof english;
