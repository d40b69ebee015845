import type { init as english } from '../en/init.ts';

export const init = {
  made: ({ folder, out, language, others }) =>
    [
      `In ${folder} staat een deck van 18 voorbeelden in zes clusters, in het ${language}. Begin met README.md daarin.`,
      ...(others.length > 0 ? [`Een andere taal: --language ${others.join('|')}`] : []),
      `Maak de pdf's: npx kletspot build --content ${folder} --out ${out}`,
    ].join('\n'),
} satisfies typeof english;
