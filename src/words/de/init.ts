import type { init as english } from '../en/init.ts';

export const init = {
  made: ({ folder, out, language, others }) =>
    [
      `In ${folder} liegt ein Set von 18 Beispielen in sechs Gruppen, auf ${language}. Beginnen Sie mit README.md darin.`,
      ...(others.length > 0 ? [`Eine andere Sprache: --language ${others.join('|')}`] : []),
      `So machen Sie die PDFs: npx kletspot build --content ${folder} --out ${out}`,
    ].join('\n'),
} satisfies typeof english;
