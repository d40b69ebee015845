import type { help as english } from '../en/help.ts';

export const help = {
  titles: {
    'Usage:': 'Usage :',
    'Options:': 'Options :',
    'Commands:': 'Commandes :',
    'Arguments:': 'Arguments :',
  },
  usage: 'COMMANDE [options]',
  commandUsage: '[options]',
  usages: {
    translate: 'LANGUE [options]',
    init: 'DOSSIER [options]',
    import: 'FICHIER [options]',
    pick: '[FICHIER] [options]',
  },
  program:
    'Fait des cartes de conversation et un livret de réflexion prêts à imprimer, à partir des fichiers YAML de content/.',
  after: [
    '',
    'Code de sortie : 0 réussi · 1 quelque chose ne va pas dans les fichiers ou autour · 2 mauvais usage · 3 une erreur de notre part',
    'kletspot COMMANDE --help en dit plus sur une commande.',
  ].join('\n'),
  commands: {
    build: 'faire les PDF, avec leurs aperçus et un manifeste',
    check: 'chercher les problèmes dans le contenu, les modèles et les polices, sans rien écrire',
    list: 'montrer les cartes et les thèmes, avec leurs identifiants et leurs numéros',
    preview:
      'montrer la page à une adresse de cet ordinateur, refaite à chaque enregistrement, sans rien écrire',
    pick: 'choisir des cartes dans le terminal, en ajouter, et enregistrer ce choix dans un fichier',
    translate: 'faire un fichier où traduire le jeu, ou dire ce qui y manque',
    calibrate: 'faire une page où lire comment une imprimante décale et étire',
    init: 'créer un nouveau jeu de cartes, avec des exemples',
    import: 'faire un jeu d’une liste de questions : un tableur, un fichier texte',
  },
  arguments: {
    translate: 'le code d’une langue : ar, uk, fr-BE',
    init: 'le nouveau dossier',
    import: 'un fichier .csv, .tsv, .xlsx, .ods, .txt, .md ou .json, une question par ligne',
    pick: 'un fichier de choix à reprendre ou à créer, ou le nom d’un choix de content/keuzes/',
  },
  help: 'montrer cette aide',
  version: 'montrer la version',
  helpCommand: 'montrer l’aide d’une commande',
  buildExamples: [
    '',
    'Exemples :',
    '  kletspot build                                    tout, dans dist/',
    '  kletspot build --edition large-print              les grands caractères seuls, dans dist/eigen/',
    '  kletspot build --only cards --draw 2              deux cartes de chaque couleur, dans dist/eigen/',
    '  kletspot build --only cards --selection team      un choix livré avec le jeu',
    '  kletspot build --only booklet --themes beleid,W8  un livret de ces thèmes, dans dist/eigen/',
    '  kletspot build --content mon-jeu --out sortie     un autre jeu, un autre dossier',
    '',
    'Le dossier n’est remplacé que si tout a réussi ; sinon, le dernier bon reste en place.',
  ].join('\n'),
} satisfies typeof english;
