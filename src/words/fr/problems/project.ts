import type { projectProblems } from '../../../problems/project.ts';
import type { ProblemWords } from '../../kind.ts';

export const project = {
  'project/no-content': ({ path }) => ({
    message: `Il n’y a pas de dossier de contenu à ${path}.`,
    hint: 'Donnez le dossier des fichiers YAML : --content DOSSIER.',
  }),
  'project/no-booklet': () => ({
    message: 'Un livret est demandé, et il n’y a pas de booklet.yaml ici.',
    hint: 'Ajoutez-en un, ou vérifiez son nom ; sans les options du livret, les cartes sont faites.',
  }),
  'project/no-kit': () => ({
    message:
      'Un mode d’emploi, une étiquette ou des cartes de notes sont demandés, et il n’y a pas de kit.yaml ici.',
    hint: 'Copiez kit.yaml du dossier content de kletspot dans celui-ci et changez ses mots ; sans les options du kit, le reste est fait.',
  }),
  'project/not-a-folder': ({ path }) => ({
    message: `${path} n’est pas un dossier, et il en faut un ici.`,
    hint: 'Donnez le chemin d’un dossier.',
  }),
  'project/folder-in-use': ({ path, found }) => ({
    message: `Le dossier ${path} n’est pas vide : il contient ${found}. Aucun nouveau jeu n’y a été mis.`,
    hint: 'Donnez le nom d’un dossier qui n’existe pas encore.',
  }),
  'project/unreadable': ({ path, reason }) => ({
    message: `${path} ne peut pas être lu (${reason}).`,
    hint: 'Vérifiez qu’il existe et que vous avez le droit de le lire.',
  }),
  'project/unsafe-path': ({ path }) => ({
    message: `fonts/fonts.json nomme ${path}, qui n’est pas un simple chemin dans un paquet.`,
    hint: 'Écrivez fonts/npm/PAQUET/CHEMIN, sans « . » ni « .. ».',
  }),
  'project/font-not-installed': (given) => ({
    message: `Le fichier de police ${given.path} est introuvable : le paquet ${given.package} n’est pas installé, ou n’a pas ce fichier.`,
    hint: 'Lancez npm ci dans le projet.',
  }),
  'project/disk-full': ({ path }) => ({
    message: `Le disque est plein : ${path} n’a pas pu être écrit. Ce qui était fait avant est intact.`,
    hint: 'Libérez de la place, ou choisissez avec --out un dossier sur un autre disque.',
  }),
  'project/not-writable': ({ path, reason }) => ({
    message: `${path} ne peut pas être écrit (${reason}). Ce qui était fait avant est intact.`,
    hint: 'L’un de ses fichiers est-il ouvert dans un autre programme ? Sinon, choisissez un autre dossier avec --out.',
  }),
  'project/read-only': ({ path, folder }) => ({
    message: `${path} ne peut pas être écrit : ${path === folder ? 'il' : folder} est en lecture seule.`,
    hint: 'Choisissez avec --out un dossier sur un autre disque.',
  }),
  'project/file-in-the-way': ({ path, file }) => ({
    message: `${file} est un fichier, pas un dossier : ${path} ne peut pas y être créé.`,
    hint: 'Choisissez un autre dossier avec --out.',
  }),
  'project/dead-link': ({ path, file }) => ({
    message: `${file} est un lien qui ne mène nulle part : ${path === file ? 'rien ne peut' : `${path} ne peut pas`} y être créé.`,
    hint: 'Choisissez un autre dossier avec --out.',
  }),
  'project/no-new-folder': ({ path, folder, reason }) => ({
    message: `${folder} ne prend pas de nouveaux dossiers (${reason}) : ${path} ne peut pas y être créé.`,
    hint: 'Choisissez un autre dossier avec --out.',
  }),
  'project/name-too-long': ({ path }) => ({
    message: `Le nom ${path} est trop long pour ce disque.`,
    hint: 'Choisissez-en un plus court avec --out.',
  }),
  'project/disk-error': ({ path, reason }) => ({
    message: `L’écriture de ${path} a échoué (${reason}). Ce qui était fait avant est intact.`,
    hint: 'Réessayez, ou choisissez un autre dossier avec --out.',
  }),
  'project/foreign-folder': ({ path }) => ({
    message: `${path} n’est pas vide et n’a pas été fait par kletspot (il n’a pas notre manifest.json) : rien n’y a été écrit.`,
    hint: 'Choisissez avec --out un dossier vide ou nouveau.',
  }),
  'project/changed-file-kept': ({ path, as }) => ({
    message: `${path} a été changé après avoir été fait. Il est gardé sous le nom ${as}, à côté du nouveau.`,
    hint: 'Il n’y a rien à faire ; supprimez-le quand il ne vous sert plus.',
  }),
  'project/own-file-kept': ({ path, as }) => ({
    message: `${path} est à vous, et kletspot fait maintenant un fichier de ce nom. Le vôtre est gardé sous le nom ${as}.`,
    hint: 'Il n’y a rien à faire ; sous un autre nom, il reste comme il est.',
  }),
  'project/half-replaced': ({ path, old, reason }) => ({
    message: `Le remplacement de ${path} s’est arrêté à mi-chemin (${reason}), et n’a pas pu être défait. Rien n’est perdu : ce qui manque est dans ${old}.`,
    hint: 'Relancez kletspot build : cela le remet à sa place.',
  }),
  'project/mount-point': ({ path }) => ({
    message: `${path} est un disque ou un dossier monté, qui ne peut pas être remplacé d’un coup.`,
    hint: 'Choisissez avec --out un dossier à l’intérieur.',
  }),
  'project/words-lost': ({ reason }) => ({
    message: `Ce que la commande avait à dire n’a pas pu être écrit (${reason}).`,
    hint: 'Voyez où allait sa sortie : ce disque est-il plein ?',
  }),
  'project/out-of-memory': ({ most }) => ({
    message: `Il n’y avait pas assez de mémoire : il en fallait plus de ${most} Mo. Ce qui était fait avant est intact.`,
    hint: 'Un jeu prend environ 25 Mo pour 1000 cartes. Accordez-en davantage avec NODE_OPTIONS=--max-old-space-size=8000, ou divisez le jeu.',
  }),
  'project/busy': ({ path }) => ({
    message: `Un autre kletspot écrit dans ${path} et ne finit pas.`,
    hint: 'Attendez qu’il ait fini, puis relancez.',
  }),
} satisfies ProblemWords<typeof projectProblems>;
