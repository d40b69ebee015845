import type { contentColoursProblems } from '../../../problems/content-colours.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber } from '../formats.ts';

export const contentColours = {
  'content/contrast': ({ word, part, contrast, least }) => ({
    message: `Zwarte letters op ${part === 'paper' ? 'het papier' : 'de band'} van “${word}” hebben een contrast van ${formatNumber(contrast)} : 1; minstens ${formatNumber(least)} : 1 is nodig om ze goed te lezen.`,
    hint: 'Kies een lichtere kleur.',
  }),
  'content/alike-colours': ({ words: [one, other], part, sight, difference, least }) => ({
    message: `${part === 'paper' ? 'De papieren' : 'De banden'} van “${one}” en “${other}” lijken op elkaar voor ${SIGHT[sight]}: ze verschillen ${formatNumber(difference)}; minstens ${formatNumber(least)} is nodig om ze op een tafel uit elkaar te houden (CIEDE2000).`,
    hint: 'Maak een van de twee duidelijk lichter of donkerder. Titel, nummer en silhouet onderscheiden de clusters intussen.',
  }),
  'content/bad-colour-word': ({ word, hasLetters, most }) => ({
    message: hasLetters
      ? `Het kleurwoord “${word.slice(0, most)}…” heeft meer dan ${most} tekens.`
      : `Het kleurwoord “${word}” heeft geen letter of cijfer, zodat geen bestand ernaar genoemd kan worden.`,
    hint: 'Geef de kleur als een woord, zoals het op de kaarten komt: groen, bleu ciel.',
  }),
} satisfies ProblemWords<typeof contentColoursProblems>;

const SIGHT = {
  everyone: 'iedereen',
  protanopia: 'wie geen rood ziet (protanopie)',
  deuteranopia: 'wie geen groen ziet (deuteranopie)',
  tritanopia: 'wie geen blauw ziet (tritanopie)',
} as const;
