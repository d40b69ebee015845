import type { contentColoursProblems } from '../../../problems/content-colours.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber } from '../formats.ts';

export const contentColours = {
  'content/contrast': ({ word, part, contrast, least }) => ({
    message: `Schwarze Schrift auf dem ${part === 'paper' ? 'Papier' : 'Band'} von „${word}“ hat einen Kontrast von ${formatNumber(contrast)} : 1; um sie gut zu lesen, braucht es mindestens ${formatNumber(least)} : 1.`,
    hint: 'Wählen Sie eine hellere Farbe.',
  }),
  'content/alike-colours': ({ words: [one, other], part, sight, difference, least }) => ({
    message: `${part === 'paper' ? 'Die Papiere' : 'Die Bänder'} von „${one}“ und „${other}“ sehen ähnlich aus für ${SIGHT[sight]}: Ihr Unterschied ist ${formatNumber(difference)}; um sie auf einem Tisch auseinanderzuhalten, braucht es mindestens ${formatNumber(least)} (CIEDE2000).`,
    hint: 'Machen Sie eine der beiden deutlich heller oder dunkler. Bis dahin unterscheiden Titel, Nummer und Silhouette die Gruppen.',
  }),
  'content/bad-colour-word': ({ word, hasLetters, most }) => ({
    message: hasLetters
      ? `Das Farbwort „${word.slice(0, most)}…“ hat mehr als ${most} Zeichen.`
      : `Das Farbwort „${word}“ hat weder Buchstaben noch Ziffern, also kann keine Datei danach heißen.`,
    hint: 'Geben Sie die Farbe als ein Wort an, wie es auf den Karten steht: groen, bleu ciel.',
  }),
} satisfies ProblemWords<typeof contentColoursProblems>;

const SIGHT = {
  everyone: 'alle',
  protanopia: 'Menschen, die kein Rot sehen (Protanopie)',
  deuteranopia: 'Menschen, die kein Grün sehen (Deuteranopie)',
  tritanopia: 'Menschen, die kein Blau sehen (Tritanopie)',
} as const;
