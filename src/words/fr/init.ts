import type { init as english } from '../en/init.ts';

export const init = {
  made: ({ folder, out, language, others }) =>
    [
      `Un jeu de 18 exemples en six groupes, en ${language}, est dans ${folder}. Commencez par son README.md.`,
      ...(others.length > 0 ? [`Une autre langue : --language ${others.join('|')}`] : []),
      `Faites les PDF : npx kletspot build --content ${folder} --out ${out}`,
    ].join('\n'),
} satisfies typeof english;
