import { count } from '../phrases.ts';
import type { TranslatingWords } from '../understood.ts';

export const translating: TranslatingWords = {
  template: (language) => ({
    head: [
      `Le jeu en ${language}. Écrivez chaque traduction entre les guillemets sous son original ; doublez l’apostrophe droite : ''.`,
      'Ce qui reste vide est imprimé dans les mots du jeu. Pour un texte sur plusieurs lignes, faites comme dans le jeu.',
      'Votre nom, si vous voulez : ajoutez une ligne « translator: … ». Qui parle la langue depuis l’enfance et l’a relue : « read-by: … ».',
    ],
    originals:
      'De quel texte chacun est la traduction. N’en changez un que lorsque sa traduction est de nouveau juste.',
  }),
  made: (file, language, deck) =>
    `${file} a une place pour chaque texte. Remplissez-le, puis : npx kletspot build${deck} --languages ${language}`,
  complete: (file) => `${file} est complet.`,
  missing: (texts, file) => `${count(texts, 'texte manque', 'textes manquent')} dans ${file} :`,
  changed: (texts) =>
    `${count(texts, 'texte a', 'textes ont')} changé depuis dans le jeu. Une fois la traduction juste, écrivez sous originals :`,
};
