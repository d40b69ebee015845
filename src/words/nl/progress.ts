import type { progress as english } from '../en/progress.ts';
import { count } from '../phrases.ts';
import { formatPaper } from './formats.ts';

export const progress = {
  steps: {
    read: 'Inhoud, sjablonen en lettertypes lezen',
    make: "De pagina's zetten",
    previews: 'De voorbeelden maken',
    page: 'De pagina maken',
    write: 'De bestanden schrijven',
  },
  made: ({ pdfs, previews, folder }) =>
    `${count(pdfs, 'pdf', "pdf's")} en ${count(previews, 'voorbeeld', 'voorbeelden')} gemaakt in ${folder}`,
  booklet: (sheets, size) =>
    `Voor het boekje om te vouwen ${sheets === 1 ? 'is' : 'zijn'} ${count(sheets, 'vel', 'vellen')} ${formatPaper(size)} nodig.`,
  seed: (seed) =>
    `Zaadje ${seed}: met --seed ${seed} krijg je dezelfde kaarten opnieuw, in dezelfde volgorde.`,
  calibration: (file, printers) =>
    `${file} gemaakt: druk het af op 100 %; het zegt welke getallen er in een bestand in ${printers} komen.`,
  severities: {
    error: { one: 'fout', other: 'fouten' },
    warning: { one: 'waarschuwing', other: 'waarschuwingen' },
  },
  allGood: 'Geen problemen gevonden.',
  watching: 'Wacht op wijzigingen; Ctrl+C stopt.',
  cards: 'Kaarten',
  themes: "Thema's",
} satisfies typeof english;
