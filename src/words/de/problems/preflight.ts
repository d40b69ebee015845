import type { preflightProblems, Spot } from '../../../problems/preflight.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber } from '../formats.ts';

export const preflight = {
  'preflight/small-type': ({ size, least, isQuestion, ...spot }) => ({
    message: `${isQuestion ? 'Fragen haben' : 'Schrift hat'} ${formatNumber(size)} pt; empfohlen sind mindestens ${formatNumber(least)} pt (${place(spot)}).`,
    hint: 'Größere Karten oder weniger Wörter lassen Platz für größere Schrift.',
  }),
  'preflight/small-margin': ({ mm, least, ...spot }) => ({
    message: `Gedrucktes kommt einem Schnitt auf ${formatNumber(mm)} mm nahe; empfohlen sind mindestens ${formatNumber(least)} mm (${place(spot)}).`,
    hint: 'Schneiden Sie zuerst einen Bogen: Ein Messer oder ein Drucker, der etwas danebenliegt, nimmt es weg.',
  }),
  'preflight/near-edge': ({ mm, least, ...spot }) => ({
    message: `Gedrucktes kommt dem Rand des Papiers auf ${formatNumber(mm)} mm nahe; viele Drucker lassen ${formatNumber(least)} mm weiß (${place(spot)}).`,
    hint: 'Drucken Sie zuerst einen Bogen und sehen Sie nach, ob alles darauf ist.',
  }),
  'preflight/low-contrast': ({ ratio, least, letters, ground, ...spot }) => ({
    message: `Schrift in ${letters} auf ${ground} hat einen Kontrast von ${formatNumber(ratio)} : 1; empfohlen sind mindestens ${formatNumber(least)} : 1 (${place(spot)}).`,
    hint: 'Machen Sie die Schrift dunkler, oder das, was dahinter ist, heller.',
  }),
  'preflight/not-conforming': ({ file, lacking }) => ({
    message: `${file} fehlt, was PDF/UA-1 und PDF/A-2a verlangen: ${lacking.join(', ')}.`,
    hint: 'Das ist unser Fehler; bitte melden Sie ihn uns.',
  }),
} satisfies ProblemWords<typeof preflightProblems>;

function place({ file, page, words }: Omit<Spot, 'least'>): string {
  const where = `${file}, Seite ${page}`;
  return words === '' ? where : `„${words.slice(0, 40)}“, ${where}`;
}
