import type { preflightProblems, Spot } from '../../../problems/preflight.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber } from '../formats.ts';

export const preflight = {
  'preflight/small-type': ({ size, least, isQuestion, ...spot }) => ({
    message: `${isQuestion ? 'Des questions' : 'Des caractères'} font ${formatNumber(size)} pt ; ${formatNumber(least)} pt ou plus sont conseillés (${place(spot)}).`,
    hint: 'Des cartes plus grandes, ou moins de mots, laissent de la place à de plus grands caractères.',
  }),
  'preflight/small-margin': ({ mm, least, ...spot }) => ({
    message: `Ce qui est imprimé vient à ${formatNumber(mm)} mm d’une coupe ; ${formatNumber(least)} mm ou plus sont conseillés (${place(spot)}).`,
    hint: 'Coupez d’abord une feuille : une lame ou une imprimante un peu décalée l’emporte.',
  }),
  'preflight/near-edge': ({ mm, least, ...spot }) => ({
    message: `Ce qui est imprimé vient à ${formatNumber(mm)} mm du bord du papier ; beaucoup d’imprimantes laissent ${formatNumber(least)} mm de blanc (${place(spot)}).`,
    hint: 'Imprimez d’abord une feuille et regardez si tout y est.',
  }),
  'preflight/low-contrast': ({ ratio, least, letters, ground, ...spot }) => ({
    message: `Des lettres de couleur ${letters} sur ${ground} ont un contraste de ${formatNumber(ratio)} : 1 ; ${formatNumber(least)} : 1 ou plus est conseillé (${place(spot)}).`,
    hint: 'Rendez les lettres plus foncées ou le fond plus clair.',
  }),
  'preflight/not-conforming': ({ file, lacking }) => ({
    message: `${file} n’a pas ce que demandent PDF/UA-1 et PDF/A-2a : ${lacking.join(', ')}.`,
    hint: 'C’est une erreur de notre part ; merci de nous la signaler.',
  }),
} satisfies ProblemWords<typeof preflightProblems>;

function place({ file, page, words }: Omit<Spot, 'least'>): string {
  const where = `${file}, page ${page}`;
  return words === '' ? where : `« ${words.slice(0, 40)} », ${where}`;
}
