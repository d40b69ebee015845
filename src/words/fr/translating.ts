import type { translating as english } from '../en/translating.ts';
import { count, excerpt } from '../phrases.ts';

export const translating = {
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
  left: (file, { missing, changed }) =>
    missing.length + changed.length === 0
      ? `${file} est complet.`
      : [
          ...(missing.length > 0
            ? [`${count(missing.length, 'texte manque', 'textes manquent')} dans ${file} :`]
            : []),
          ...missing.map(({ id, number, text }) => `  ${id}: ''   # ${number}  ${excerpt(text)}`),
          ...(changed.length > 0
            ? [
                `${count(changed.length, 'texte a', 'textes ont')} changé depuis dans le jeu. Une fois la traduction juste, écrivez sous originals :`,
              ]
            : []),
          ...changed.map(
            ({ id, number, text, fingerprint }) =>
              `  ${id}: '${fingerprint}'   # ${number}  ${excerpt(text)}`,
          ),
        ].join('\n'),
} satisfies typeof english;
